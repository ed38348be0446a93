import { Block, type Calculated, CellError, type Scalar, VALUE_ERROR } from './calculated';

/** Carries an error out of the middle of a calculation. */
export class Erroneous extends Error {
  constructor(readonly cell: CellError) {
    super(cell.text);
    this.name = 'Erroneous';
  }
}

/** One value; a block of one cell is that cell's. */
export function scalar(value: Calculated): Scalar {
  if (!(value instanceof Block)) return value;
  return value.height === 1 && value.width === 1 ? (value.rows[0]?.[0] ?? null) : VALUE_ERROR;
}

/** A number as Excel makes one of a value: a blank is nought, TRUE is one, a text that reads as a number is that number. */
export function numberOf(value: Scalar): number {
  if (value instanceof CellError) throw new Erroneous(value);
  if (value === null) return 0;
  if (typeof value === 'number') return value;
  if (typeof value === 'boolean') return value ? 1 : 0;
  const trimmed = value.trim();
  if (trimmed === '' || !/^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?%?$/i.test(trimmed)) throw new Erroneous(VALUE_ERROR);
  return trimmed.endsWith('%') ? Number(trimmed.slice(0, -1)) / 100 : Number(trimmed);
}

/** A number in words as Excel's General format shows it, to fifteen digits. */
function generalText(value: number): string {
  return String(Number(value.toPrecision(15)));
}

export function textOf(value: Scalar): string {
  if (value instanceof CellError) throw new Erroneous(value);
  if (value === null) return '';
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? generalText(value) : value;
}

export function truthOf(value: Scalar): boolean {
  if (typeof value === 'string') {
    if (/^true$/i.test(value)) return true;
    if (/^false$/i.test(value)) return false;
    throw new Erroneous(VALUE_ERROR);
  }
  return numberOf(value) !== 0;
}

/** Order of values of different kinds: numbers before texts before truth values. */
function rank(value: Scalar): number {
  if (typeof value === 'string') return 1;
  return typeof value === 'boolean' ? 2 : 0;
}

function like(other: Scalar): string | number | boolean {
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}

/** Below nought, nought or above: as Excel compares, without regard to capitals; a blank is as the other's nothing. */
export function compared(one: Scalar, other: Scalar): number {
  for (const each of [one, other]) if (each instanceof CellError) throw new Erroneous(each);
  const left = one ?? like(other);
  const right = other ?? like(one);
  if (rank(left) !== rank(right)) return rank(left) - rank(right);
  if (typeof left === 'string' && typeof right === 'string') {
    const [a, b] = [left.toLowerCase(), right.toLowerCase()];
    return a < b ? -1 : a > b ? 1 : 0;
  }
  const [a, b] = [Number(left), Number(right)];
  return a < b ? -1 : a > b ? 1 : 0;
}
