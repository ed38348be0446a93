import type { CellInput, RowAppend, WorkbookSnapshot } from '../workbook/port';
import { columnsOf } from '../workbook/reading/columnsOf';
import type { TableSchema } from '../workbook/schema/types';
import { tableOf } from '../workbook/snapshot';

/**
 * Rows for a table of the plan by the schema's column keys, under the headers that the workbook has for them; none where
 * there is nothing to add or no such table. Cells that no row names are left to their formulas.
 */
export function addedRows(
  snapshot: WorkbookSnapshot,
  schema: TableSchema,
  rows: readonly Readonly<Record<string, CellInput>>[],
): readonly RowAppend[] {
  const table = tableOf(snapshot, schema.name);
  if (table === undefined || rows.length === 0) return [];
  const places = columnsOf(schema, table);
  const keys = schema.columns
    .map((column) => column.key)
    .filter((key) => places.has(key) && rows.some((row) => key in row));
  return [
    {
      table: table.name,
      headers: keys.map((key) => table.headers[places.get(key) ?? 0] ?? key),
      rows: rows.map((row) => keys.map((key) => row[key] ?? null)),
    },
  ];
}
