import { columnFor, TABLES } from '../../../workbook/schema/tables';
import type { TableReading } from '../read/columnReading';
import type { TableLayout } from '../read/layout';
import { keyText } from './findRows';

/**
 * The columns by which a table's rows are told apart: Id where there is one, else every column in which people type words.
 * A table that is not of the plan has none.
 */
export function namingColumns(layout: TableLayout): readonly number[] {
  const schema = TABLES.find((table) => table.name.toLowerCase() === layout.name.toLowerCase());
  if (schema === undefined) return [];
  const columns = layout.headers.map((header) => columnFor(schema, header));
  const id = columns.findIndex((column) => column?.key === 'id');
  if (id >= 0) return [id];
  return columns.flatMap((column, at) =>
    column?.ownership === 'user' && (column.type === 'text' || column.type === 'longText') ? [at] : [],
  );
}

/** What each row says of itself, in the order of the rows. */
export function rowNames(reading: TableReading, naming: readonly number[]): readonly string[] {
  const cells = naming.map((column) => reading.contents.get(column) ?? []);
  return Array.from({ length: reading.layout.bodyRows }, (_, row) =>
    cells.map((column) => keyText(column[row]?.value ?? '')).join('\n'),
  );
}

/** The rows of each name. */
export function rowsByName(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const rows = new Map<string, number[]>();
  names.forEach((name, row) => {
    const known = rows.get(name);
    if (known === undefined) rows.set(name, [row]);
    else known.push(row);
  });
  return rows;
}

/** The column of those that tells most rows apart; −1 where there is none. */
export function sharpest(reading: TableReading, naming: readonly number[]): number {
  const kinds = (column: number): number =>
    new Set((reading.contents.get(column) ?? []).map(({ value }) => keyText(value))).size;
  return naming.reduce((best, column) => (best < 0 || kinds(column) > kinds(best) ? column : best), -1);
}
