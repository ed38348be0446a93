import type { TableLayout } from '../../domain/plan/types';
import type { TableSnapshot } from '../port';
import { columnFor } from '../schema/tables';
import type { TableSchema } from '../schema/types';

/** Which column of a table as it lies holds each schema column: key to 0-based place, first come first served. */
export function columnsOf(schema: TableSchema, table: Pick<TableSnapshot, 'headers'>): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  const exact = new Map(schema.columns.map((column) => [column.header.toLowerCase(), column.key]));
  table.headers.forEach((header, place) => {
    const key = exact.get(header.trim().toLowerCase());
    if (key !== undefined && !places.has(key)) places.set(key, place);
  });
  table.headers.forEach((header, place) => {
    if (exact.has(header.trim().toLowerCase())) return;
    const key = columnFor(schema, header)?.key;
    if (key !== undefined && !places.has(key)) places.set(key, place);
  });
  return places;
}

/** Where a table's columns lie on its sheet, for naming cells. */
export function layoutOf(schema: TableSchema, table: TableSnapshot): TableLayout {
  const columns: Record<string, number> = {};
  const headers: Record<string, string> = {};
  for (const [key, place] of columnsOf(schema, table)) {
    columns[key] = table.firstColumn + place;
    headers[key] = table.headers[place] ?? '';
  }
  return { sheet: table.sheet, columns, headers };
}
