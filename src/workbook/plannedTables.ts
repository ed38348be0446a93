import type { NewPlanContents } from './port';
import { TABLES } from './schema/tables';
import type { TableSchema } from './schema/types';

/**
 * The tables of a new plan workbook: every column of the schema, but of the optional ones only those that the contents
 * give something for, so that no plan is made with columns that it does not use.
 */
export function plannedTables(contents: Pick<NewPlanContents, 'tables'>): readonly TableSchema[] {
  return TABLES.map((schema) => {
    if (!schema.columns.some((column) => column.optional === true)) return schema;
    const rows = contents.tables[schema.name] ?? [];
    const isGiven = (key: string): boolean => rows.some((row) => (row[key] ?? null) !== null && row[key] !== '');
    return { ...schema, columns: schema.columns.filter(({ key, optional }) => optional !== true || isGiven(key)) };
  });
}
