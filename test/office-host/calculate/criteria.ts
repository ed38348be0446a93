import { CellError, type Scalar } from './calculated';
import { compared } from './coerce';

function pattern(text: string): RegExp {
  const source = text.replace(/~([*?~])|([*?])|([.+^${}()|[\]\\])/g, (whole, literal?: string, wild?: string) => {
    if (literal !== undefined) return `\\${literal}`;
    if (wild !== undefined) return wild === '*' ? '[\\s\\S]*' : '[\\s\\S]';
    return `\\${whole}`;
  });
  return new RegExp(`^${source}$`, 'i');
}

function asNumber(text: string): number | null {
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text.trim()) ? Number(text) : null;
}

/** What COUNTIFS and SUMIFS look for, as a test of one cell (Microsoft Support, "COUNTIFS function"). */
export function criterion(wanted: Scalar): (cell: Scalar) => boolean {
  if (wanted instanceof CellError) return (cell) => cell instanceof CellError && cell.text === wanted.text;
  if (typeof wanted === 'boolean') return (cell) => cell === wanted;
  if (typeof wanted !== 'string') return (cell) => isNumber(cell, wanted ?? 0);
  const [, operator = '', rest = ''] = /^(<>|<=|>=|[<>=]?)([\s\S]*)$/.exec(wanted) ?? [];
  const number = asNumber(rest);
  const equal = (cell: Scalar): boolean => {
    if (number !== null) return isNumber(cell, number);
    if (rest === '') return operator === '=' ? cell === null : cell === null || cell === '';
    return typeof cell === 'string' && pattern(rest).test(cell);
  };
  if (operator === '' || operator === '=') return equal;
  if (operator === '<>') return (cell) => !equal(cell);
  const right = number ?? rest;
  return (cell) => {
    if (typeof cell !== typeof right) return false;
    const order = compared(cell, right);
    if (operator === '<') return order < 0;
    if (operator === '>') return order > 0;
    return operator === '<=' ? order <= 0 : order >= 0;
  };
}

/** Texts that read as the number count as it, which is why 1.10 is found for 1.1. */
function isNumber(cell: Scalar, number: number): boolean {
  return typeof cell === 'number' ? cell === number : typeof cell === 'string' && asNumber(cell) === number;
}
