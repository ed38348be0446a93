import type { SourceCell, SourceTable } from '../source/types';
import { isBlank } from '../table/cellText';

/** The cell that shows at a place, itself or the merged cell that covers it, and whether it is covered. */
export interface ShownCell {
  readonly cell: SourceCell;
  readonly covered: boolean;
}

/** Every place of a table with what shows there; merged cells fill the places they cover. */
export type ShownRows = readonly (readonly ShownCell[])[];

/** The columns of a table. */
export function tableWidth(table: SourceTable): number {
  return table.rows[0]?.length ?? 0;
}

/** Lays merged cells over the places they cover. */
export function shownRows(table: SourceTable): ShownRows {
  const width = tableWidth(table);
  const above: { cell: SourceCell; rows: number }[] = [];
  return table.rows.map((row) => {
    let beside: { cell: SourceCell; columns: number } | null = null;
    const shown: ShownCell[] = [];
    for (let column = 0; column < width; column += 1) {
      const cell = row[column] ?? null;
      const over = above[column];
      if (cell !== null) {
        beside = { cell, columns: cell.columnSpan - 1 };
        above[column] = { cell, rows: cell.rowSpan - 1 };
        shown.push({ cell, covered: false });
      } else if (beside !== null && beside.columns > 0) {
        beside.columns -= 1;
        above[column] = { cell: beside.cell, rows: beside.cell.rowSpan - 1 };
        shown.push({ cell: beside.cell, covered: true });
      } else if (over !== undefined && over.rows > 0) {
        over.rows -= 1;
        shown.push({ cell: over.cell, covered: true });
      } else {
        shown.push({ cell: EMPTY, covered: true });
      }
    }
    return shown;
  });
}

/** The cells of a row that stand in it, with something in them. */
export function filledCells(row: readonly (SourceCell | null)[]): readonly { cell: SourceCell; column: number }[] {
  return row.flatMap((cell, column) => (cell === null || isBlank(cell) ? [] : [{ cell, column }]));
}

const EMPTY: SourceCell = { paragraphs: [], number: null, date: null, columnSpan: 1, rowSpan: 1, where: '' };
