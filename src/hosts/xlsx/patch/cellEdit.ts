import type { CellInput } from '../../../workbook/port';

/** What a cell of a sheet part is to hold. */
export interface CellEdit {
  readonly content: CellInput;
  /** Style index to be given to the cell where it has none yet; a cell that is there keeps its own. */
  readonly style?: number;
}

/** The edits of one sheet part by row, then column, both from 1. */
export class SheetEdits {
  readonly rows = new Map<number, Map<number, CellEdit>>();

  put(row: number, column: number, edit: CellEdit): void {
    const cells = this.rows.get(row) ?? new Map<number, CellEdit>();
    cells.set(column, edit);
    this.rows.set(row, cells);
  }

  has(row: number, column: number): boolean {
    return this.rows.get(row)?.has(column) === true;
  }

  get size(): number {
    let size = 0;
    for (const cells of this.rows.values()) size += cells.size;
    return size;
  }
}
