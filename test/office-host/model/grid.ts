import { EMPTY_CELL, type SimCell, isBlank } from './cell';
import type { Rect } from './rect';
import type { Shift } from './shift';

/** The cells of one sheet, by row. */
export class Grid {
  private readonly rows: (SimCell | undefined)[][] = [];
  private readonly usedNow = new Map<boolean, Rect | null>();

  at(row: number, column: number): SimCell {
    return this.rows[row]?.[column] ?? EMPTY_CELL;
  }

  put(row: number, column: number, cell: SimCell): void {
    this.usedNow.clear();
    while (this.rows.length <= row) this.rows.push([]);
    const cells = this.rows[row];
    if (cells === undefined) return;
    while (cells.length <= column) cells.push(undefined);
    cells[column] = cell === EMPTY_CELL ? undefined : cell;
  }

  /** Every cell that is not as new, row by row. */
  *filled(): Generator<{ readonly row: number; readonly column: number; readonly cell: SimCell }> {
    for (const [row, cells] of this.rows.entries()) {
      for (const [column, cell] of cells.entries()) if (cell !== undefined) yield { row, column, cell };
    }
  }

  /** The block that holds every value (and, unless `valuesOnly`, every format); `null` on an empty sheet. */
  used(valuesOnly: boolean): Rect | null {
    const known = this.usedNow.get(valuesOnly);
    if (known !== undefined) return known;
    const found = this.measured(valuesOnly);
    this.usedNow.set(valuesOnly, found);
    return found;
  }

  private measured(valuesOnly: boolean): Rect | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    for (const { row, column, cell } of this.filled()) {
      if (valuesOnly && isBlank(cell)) continue;
      top = Math.min(top, row);
      bottom = Math.max(bottom, row);
      left = Math.min(left, column);
      right = Math.max(right, column);
    }
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  shift({ at, kind }: Shift): void {
    this.usedNow.clear();
    const height = this.rows.length;
    const width = Math.max(0, ...this.rows.map((cells) => cells.length));
    if (kind === 'insertDown') this.move({ ...at, rows: height - at.row }, at.rows, 0);
    else if (kind === 'insertRight') this.move({ ...at, columns: width - at.column }, 0, at.columns);
    else if (kind === 'deleteUp')
      this.move({ ...at, row: at.row + at.rows, rows: height - at.row - at.rows }, -at.rows, 0, at);
    else
      this.move({ ...at, column: at.column + at.columns, columns: width - at.column - at.columns }, 0, -at.columns, at);
  }

  private move(from: Rect, down: number, right: number, gone?: Rect): void {
    const moved: { row: number; column: number; cell: SimCell }[] = [];
    const take = (rect: Rect, keep: boolean): void => {
      const lastRow = Math.min(rect.row + rect.rows, this.rows.length);
      for (let row = rect.row; row < lastRow; row += 1) {
        const cells = this.rows[row] ?? [];
        const lastColumn = Math.min(rect.column + rect.columns, cells.length);
        for (let column = rect.column; column < lastColumn; column += 1) {
          const cell = cells[column];
          if (cell === undefined) continue;
          if (keep) moved.push({ row: row + down, column: column + right, cell });
          cells[column] = undefined;
        }
      }
    };
    if (gone !== undefined) take(gone, false);
    take(from, true);
    for (const { row, column, cell } of moved) this.put(row, column, cell);
  }
}
