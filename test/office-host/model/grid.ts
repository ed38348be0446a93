import { EMPTY_CELL, type SimCell, isBlank } from './cell';
import type { Rect } from './rect';
import type { Shift } from './shift';

const NOT_MEASURED = {};

/** Whether a cell is part of the used block. */
function counts(cell: SimCell | undefined, valuesOnly: boolean): boolean {
  return cell !== undefined && !(valuesOnly && isBlank(cell));
}

/** The cells of one sheet, by row. */
export class Grid {
  private readonly rows: (SimCell | undefined)[][] = [];
  /** The used blocks as last measured, until a cell changes. */
  private usedNow: { values?: Rect | null; all?: Rect | null } = {};

  at(row: number, column: number): SimCell {
    return this.rows[row]?.[column] ?? EMPTY_CELL;
  }

  put(row: number, column: number, cell: SimCell): void {
    this.usedNow = NOT_MEASURED;
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

  /** Calls back for every cell that holds a formula. */
  forFormulas(found: (row: number, column: number, cell: SimCell, formula: string) => void): void {
    for (let row = 0; row < this.rows.length; row += 1) {
      const cells = this.rows[row] ?? [];
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column] ?? EMPTY_CELL;
        if (cell.formula !== null) found(row, column, cell, cell.formula);
      }
    }
  }

  /** The block that holds every value (and, unless `valuesOnly`, every format); `null` on an empty sheet. */
  used(valuesOnly: boolean): Rect | null {
    const which = valuesOnly ? 'values' : 'all';
    const known = this.usedNow[which];
    if (known !== undefined) return known;
    const found = this.measured(valuesOnly);
    this.usedNow = { ...this.usedNow, [which]: found };
    return found;
  }

  private measured(valuesOnly: boolean): Rect | null {
    let top = Infinity;
    let left = Infinity;
    let bottom = -1;
    let right = -1;
    this.rows.forEach((cells, row) => {
      let last = cells.length - 1;
      while (last >= 0 && !counts(cells[last], valuesOnly)) last -= 1;
      if (last < 0) return;
      let first = 0;
      while (first < Math.min(left, last) && !counts(cells[first], valuesOnly)) first += 1;
      top = Math.min(top, row);
      bottom = row;
      left = Math.min(left, first);
      right = Math.max(right, last);
    });
    return bottom < 0 ? null : { row: top, column: left, rows: bottom - top + 1, columns: right - left + 1 };
  }

  shift({ at, kind }: Shift): void {
    this.usedNow = NOT_MEASURED;
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
