import type { CellRef } from '../findings/types';
import type { Plan, PlanRow } from './types';

/** Column letters of a 1-based column number: 27 is `AA`. */
export function columnLetters(column: number): string {
  let letters = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return letters;
}

/** The 1-based number of a column's letters: `AA` is 27. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}

/**
 * The cell of one row of a plan table, as findings name it: `Actions!I13`.
 * Falls back to the sheet's name where the table has no such column.
 */
export function cellOf(plan: Pick<Plan, 'layout'>, table: string, row: PlanRow, column: string): CellRef {
  const layout = plan.layout[table];
  if (layout === undefined) return table;
  const at = layout.columns[column];
  return at === undefined || row.row === 0 ? layout.sheet : `${layout.sheet}!${columnLetters(at)}${String(row.row)}`;
}
