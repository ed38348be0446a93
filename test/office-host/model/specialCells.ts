import { NotModelled } from '../wire/simError';
import { type SimCell, isBlank } from './cell';
import type { Rect } from './rect';
import type { SimSheet } from './simSheet';

const KINDS: Readonly<Record<string, (cell: SimCell) => boolean>> = {
  Constants: (cell) => cell.formula === null && !isBlank(cell),
  Blanks: isBlank,
  Formulas: (cell) => cell.formula !== null,
};

/**
 * The cells of a kind as blocks, column by column. One cell alone stands for the whole sheet, as in Excel's own "Go to
 * special" (guess for the API), and is not modelled.
 */
export function specialCells(sheet: SimSheet, rect: Rect, kind: string): readonly Rect[] {
  const is = KINDS[kind];
  if (is === undefined) throw new NotModelled(`special cells of the kind ${kind}`);
  if (rect.rows * rect.columns === 1) throw new NotModelled('special cells of a single cell');
  const found: { row: number; column: number; rows: number; columns: number }[] = [];
  for (let column = rect.column; column < rect.column + rect.columns; column += 1) {
    for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
      if (!is(sheet.grid.at(row, column))) continue;
      const last = found.at(-1);
      if (last?.column === column && last.row + last.rows === row) last.rows += 1;
      else found.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return found;
}
