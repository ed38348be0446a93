import { readRange } from '../read/tableParts';

/** The body of one column of a table. */
export interface ColumnBody {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** `Y2:Y40`. */
  readonly ref: string;
}

/** True where every range of a rule lies in the one column. */
export function liesInColumn(sqref: string, column: number): boolean {
  const ranges = sqref.trim().split(/\s+/).map(readRange);
  return ranges.every((range) => range !== null && range.firstColumn === column && range.lastColumn === column);
}

/** True where a range covers the column's body exactly: `Y2:Y2` is `Y2`. */
export function isBody(sqref: string, body: ColumnBody): boolean {
  const range = readRange(sqref.trim());
  return (
    range !== null &&
    range.firstColumn === body.column &&
    range.lastColumn === body.column &&
    range.firstRow === body.firstRow &&
    range.lastRow === body.lastRow
  );
}
