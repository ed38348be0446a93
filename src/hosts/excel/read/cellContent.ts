import { sameFormula } from '../../../workbook/formulas/sameFormula';
import type { CellInput, CellValue } from '../../../workbook/port';

/** What Excel hands over for one cell. */
export type ExcelValue = string | number | boolean;

/** A cell as found: its value, and its formula where it has one. */
export interface CellContent {
  readonly value: ExcelValue;
  readonly formula: ExcelValue;
}

const ERROR =
  /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|UNKNOWN!|BUSY!|CONNECT!|GETTING_DATA)$/;

/** Excel's value as the port has it: a blank is `null`, an error its text. */
export function toCellValue(value: unknown): CellValue {
  if (typeof value === 'number' || typeof value === 'boolean') return value;
  if (typeof value !== 'string' || value === '') return null;
  return ERROR.test(value) ? { error: value } : value;
}

/** True where the cell holds a formula: what its bar shows begins with `=` and is not what the cell shows. */
export function isFormula({ value, formula }: CellContent): boolean {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value;
}

/** True where two readings of a cell are the same to a person; a blank and an empty text are. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && a !== null) return typeof b === 'object' && b !== null && a.error === b.error;
  if (typeof a === 'number' && typeof b === 'number') return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a));
  return (a ?? '') === (b ?? '');
}

/** True where a cell's bar shows what was put into it; Excel spells some references of a formula its own way. */
export function shows({ formula }: CellContent, put: ExcelValue): boolean {
  if (formula === put) return true;
  if (typeof formula !== 'string' || typeof put !== 'string') return false;
  return formula.startsWith('=') && put.startsWith('=') && sameFormula(formula, put);
}

/** True where the cell already holds what is to be written. */
export function holds(content: CellContent, input: CellInput): boolean {
  if (typeof input === 'object' && input !== null) return isFormula(content) && shows(content, input.formula);
  return !isFormula(content) && sameValue(toCellValue(content.value), input);
}

/** What Excel hands over, as text; a blank is an empty text. */
export function excelText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
}
