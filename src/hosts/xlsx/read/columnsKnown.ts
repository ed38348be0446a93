import type { TableSchema } from '../../../workbook/schema/types';

/** The number of a schema's columns that a row of headers has, by header or synonym. */
export function columnsKnown(schema: TableSchema, headers: readonly string[]): number {
  const written = new Set(headers.map((header) => header.trim().toLowerCase()));
  return schema.columns.filter(
    (column) => written.has(column.header.toLowerCase()) || column.synonyms.some((synonym) => written.has(synonym)),
  ).length;
}
