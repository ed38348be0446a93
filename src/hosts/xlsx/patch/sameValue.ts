import type { CellInput, CellValue } from '../../../workbook/port';

/** True where a cell still holds what was read; a blank and an empty text are the same. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  const left = a === '' ? null : a;
  const right = b === '' ? null : b;
  if (left !== null && right !== null && typeof left === 'object' && typeof right === 'object') {
    return left.error === right.error;
  }
  return left === right;
}

/** True where writing would change nothing: the cell holds that value, and no formula that made it. */
export function isAlready(value: CellInput, found: CellValue, formula: string | null): boolean {
  if (typeof value === 'object' && value !== null) return formula !== null && sameFormula(value.formula, formula);
  return formula === null && sameValue(value, found);
}

/** True for formulas that say the same: blanks, the sign `=`, and `@` for "this row" do not count. */
export function sameFormula(a: string, b: string): boolean {
  return plain(a) === plain(b);
}

function plain(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(/_xl(?:fn|ws)\./g, '')
    .replace(/\[\[#This Row\],\s*\[([^\]]*)\]\]/gi, '[@[$1]]')
    .replace(/\[@([^[\]]+)\]/g, '[@[$1]]')
    .replace(/("(?:[^"]|"")*")|\s+/g, (_, quoted: string | undefined) => quoted ?? '');
}
