import { columnLetters } from '../../../domain/plan/cellOf';
import type { ColumnMend } from '../../../workbook/port';
import type { PartsPackage } from '../package/partsPackage';
import type { PlanTable } from '../read/planTable';
import type { WorkbookLayout } from '../read/workbookLayout';
import type { ColumnBody } from './columnBody';
import { mendChoices } from './mendChoices';
import { mendColours } from './mendColours';
import { everyColour } from '../sheets/ruleColours';

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
  const coloured =
    mend.colours.length === 0
      ? before
      : mendColours(parts, layout.workbook, before, body, mend.colours, [...everyColour(layout), ...mend.colours]);
  const after = mend.choices === null ? coloured : mendChoices(coloured, body, mend.choices);
  if (after !== before) parts.set(part, after);
}
