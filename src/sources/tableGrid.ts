import type { SourceCell, SourceTable } from '../domain/source/types';
import { blankCell } from './cells';
import { WIDEST_TABLE } from './limits';

/** A cell as a document gives it: its content and the places it asks to cover. */
export interface LooseCell {
  readonly content: Pick<SourceCell, 'paragraphs' | 'number' | 'date' | 'fill'>;
  readonly columnSpan: number;
  readonly rowSpan: number;
}

/**
 * Rows of cells that span columns and rows, laid out so that every row has the same number of places: a spanning cell
 * stands in its first place and the others it covers are `null`. Spans beyond the table's own width or height are cut.
 */
export function tableGrid(
  name: string,
  rows: readonly (readonly LooseCell[])[],
  whereOf: (row: number) => string,
): SourceTable['rows'] {
  const width = Math.min(WIDEST_TABLE, naturalWidth(rows));
  const grid: (SourceCell | null | undefined)[][] = rows.map(() => new Array<undefined>(width));
  rows.forEach((cells, row) => {
    let column = 0;
    for (const cell of cells) {
      while (column < width && grid[row]?.[column] !== undefined) column += 1;
      if (column >= width) break;
      place(grid, cell, row, column, width, `${name}, ${whereOf(row)}`);
    }
  });
  return grid.map((places, row) => {
    const blank = blankCell(`${name}, ${whereOf(row)}`);
    return Array.from({ length: width }, (_, column) => {
      const cell = places[column];
      return cell === undefined ? blank : cell;
    });
  });
}

function place(
  grid: (SourceCell | null | undefined)[][],
  cell: LooseCell,
  row: number,
  column: number,
  width: number,
  where: string,
): void {
  const columnSpan = Math.max(1, Math.min(cell.columnSpan, width - column));
  const rowSpan = Math.max(1, Math.min(cell.rowSpan, grid.length - row));
  for (let down = 0; down < rowSpan; down += 1) {
    for (let across = 0; across < columnSpan; across += 1) {
      const places = grid[row + down];
      if (places !== undefined) places[column + across] = null;
    }
  }
  const places = grid[row];
  if (places !== undefined) places[column] = { ...cell.content, columnSpan, rowSpan, where };
}

/** The widest row of several cells; a lone cell that claims a thousand columns does not make the table wide. */
function naturalWidth(rows: readonly (readonly LooseCell[])[]): number {
  const widths = rows.map((cells) =>
    cells.length > 1 ? cells.reduce((sum, cell) => sum + cell.columnSpan, 0) : cells.length,
  );
  return widths.reduce((widest, width) => Math.max(widest, width), 0);
}
