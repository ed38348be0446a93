import type { CellInput } from '../workbook/port';

/** Rows of a table by column key. */
export type ContentRows = readonly Readonly<Record<string, CellInput>>[];

/** A cell's content as text; blank for formulas, truths and nothing. */
export function wordsOf(value: CellInput | undefined): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
