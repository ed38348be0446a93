import { toSerial } from '../domain/calendar/serial';
import { isIsoDate } from '../domain/calendar/isoDate';
import type { Plan } from '../domain/plan/types';
import type { CellInput, CellValue, NamedCell, NewPlanContents, TableSnapshot, WorkbookSnapshot } from './port';
import { readPlan } from './readPlan';
import { COVER_FIELDS } from './schema/cover';
import { plannedTables } from './plannedTables';
import type { ColumnType } from './schema/types';

/** The plan that a new workbook will hold, read as it will lie there, before any host has made it. */
export function readPlanContents(contents: NewPlanContents): Plan {
  return readPlan(snapshotOfContents(contents));
}

/** A new plan's contents as they will be read back: tables in the schema's order of columns, header in row 1. */
export function snapshotOfContents(contents: NewPlanContents): WorkbookSnapshot {
  const planned = plannedTables(contents);
  const tables: TableSnapshot[] = planned.map((schema) => ({
    name: schema.name,
    sheet: schema.sheet,
    headerRow: 1,
    firstColumn: 1,
    headers: schema.columns.map((column) => column.header),
    rows: (contents.tables[schema.name] ?? []).map((row) =>
      schema.columns.map((column) => cellValue(row[column.key], column.type)),
    ),
  }));
  const names: NamedCell[] = COVER_FIELDS.map((field, place) => ({
    name: field.name,
    sheet: 'Cover',
    address: `B${String(place + 3)}`,
    value: cellValue(contents.cover[field.key], field.type),
  }));
  return {
    name: contents.properties.title,
    sheets: ['Cover', ...planned.map((schema) => schema.sheet)],
    tables,
    names,
    date1904: false,
    obstacles: [],
  };
}

function cellValue(input: CellInput | undefined, type: ColumnType): CellValue {
  if (input === undefined || input === null || typeof input === 'object') return null;
  if (type === 'date' && typeof input === 'string' && isIsoDate(input)) return toSerial(input);
  return input;
}
