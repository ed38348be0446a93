import { columnLetters } from '../../../domain/plan/cellOf';
import type { ColumnMend } from '../../../workbook/port';
import type { PartsPackage } from '../package/partsPackage';
import type { PlanTable } from '../read/planTable';
import { readRange } from '../read/tableParts';
import type { WorkbookLayout } from '../read/workbookLayout';
import { mendChoices } from './mendChoices';
import { mendColours } from './mendColours';

/** The body of one column of a table. */
export interface ColumnBody {
  readonly column: number;
  readonly firstRow: number;
  readonly lastRow: number;
  /** `Y2:Y40`. */
  readonly ref: string;
}

/** Puts a column's colours and choices right where they were lost, broken into pieces by pasting, or are out of date. */
export function mendRules(
  parts: PartsPackage,
  layout: WorkbookLayout,
  table: PlanTable,
  lastRow: number,
  mend: ColumnMend,
): void {
  const at = table.headers.findIndex((header) => header.trim().toLowerCase() === mend.header.trim().toLowerCase());
  const part = table.sheet.part;
  if (at < 0 || part === null) return;
  const column = table.firstColumn + at;
  const letters = columnLetters(column);
  const ref = `${letters}${String(table.headerRow + 1)}:${letters}${String(lastRow)}`;
  const body: ColumnBody = { column, firstRow: table.headerRow + 1, lastRow, ref };
  const before = parts.text(part) ?? '';
  const coloured = mend.colours.length === 0 ? before : mendColours(parts, layout.workbook, before, body, mend.colours);
  const after = mend.choices === null ? coloured : mendChoices(coloured, body, mend.choices);
  if (after !== before) parts.set(part, after);
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
