import { jsonBytes } from '../link/jsonBytes';
import type { RowBlock } from './rowBlocks';

/** Bytes of JSON that one reply is to hold; Excel on the web gives 5 MB (Microsoft Learn, "Resource limits"). */
const A_REPLY = 1_500_000;
/** Bytes of the first block of a table, while only a guess says what its rows weigh. */
const A_FIRST_REPLY = 500_000;

/** Rows to be read of one table, and about what one of them weighs in bytes. */
export interface RowsWanted {
  readonly rows: number;
  readonly rowBytes: number;
}

interface OpenTable {
  readonly rows: number;
  rowBytes: number;
  weighed: boolean;
}

/**
 * Parts the rows of several tables into requests by what their cells weigh: the first block of a table is small, and from
 * what it weighed the rest is read in as few requests as replies of 1.5 MB allow. `rows` of nought takes no part.
 */
export class RowRequests {
  private readonly tables: readonly OpenTable[];
  private table = 0;
  private from = 0;

  constructor(wanted: readonly RowsWanted[]) {
    this.tables = wanted.map(({ rows, rowBytes }) => ({ rows, rowBytes: Math.max(1, rowBytes), weighed: false }));
  }

  /** How many rows have been asked for, and how many there are. */
  get progress(): readonly [asked: number, all: number] {
    const sum = (tables: readonly OpenTable[]): number => tables.reduce((rows, table) => rows + table.rows, 0);
    return [sum(this.tables.slice(0, this.table)) + this.from, sum(this.tables)];
  }

  /** The blocks of the next request; `null` when every row has been asked for. */
  next(): readonly RowBlock[] | null {
    const blocks: RowBlock[] = [];
    let left = A_REPLY;
    for (let table = this.tables[this.table]; table !== undefined; table = this.tables[this.table]) {
      const { rows, rowBytes, weighed } = table;
      const remaining = rows - this.from;
      const room = Math.floor((weighed ? left : Math.min(left, A_FIRST_REPLY)) / rowBytes);
      if (remaining > 0 && room < 1 && blocks.length > 0) break;
      const count = Math.min(remaining, Math.max(1, room));
      if (count > 0) blocks.push({ table: this.table, from: this.from, rows: count });
      left -= count * rowBytes;
      if (count < remaining) {
        this.from += count;
        break;
      }
      this.table += 1;
      this.from = 0;
    }
    return blocks.length === 0 ? null : blocks;
  }

  /** Told what rows of a table weighed, cell grids as Excel gave them. */
  weighed(table: number, grids: readonly (readonly (readonly unknown[])[])[]): void {
    const open = this.tables[table];
    const rows = grids[0]?.length ?? 0;
    if (open === undefined || rows === 0) return;
    open.rowBytes = Math.max(1, weightOf(grids, rows));
    open.weighed = true;
  }
}

/** Rows that are looked at to know what all of them weigh. */
const A_SAMPLE = 60;

/** Bytes of an average row, from rows spread over the block. */
function weightOf(grids: readonly (readonly (readonly unknown[])[])[], rows: number): number {
  const step = Math.max(1, Math.floor(rows / A_SAMPLE));
  let bytes = 0;
  let looked = 0;
  for (let row = 0; row < rows; row += step, looked += 1) {
    for (const grid of grids) bytes += jsonBytes(grid[row]) + 1;
  }
  return bytes / looked;
}
