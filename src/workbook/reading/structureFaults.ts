import { columnLetters } from '../../domain/plan/cellOf';
import type { CellFault } from '../../domain/plan/types';
import type { TableSnapshot, WorkbookSnapshot } from '../port';
import { ACTIONS } from '../schema/actions';
import { TABLES } from '../schema/tables';
import type { ColumnSchema, TableSchema } from '../schema/types';
import { tableOf } from '../snapshot';
import { columnsOf } from './columnsOf';
import { laterColumns } from './laterColumns';

/**
 * What is wrong with the tables themselves: one that is gone, a column that statuses rest on and that nobody can find
 * (an error that names the headers it may have become), two columns that would both be read as the same one.
 */
export function structureFaults(snapshot: WorkbookSnapshot): readonly CellFault[] {
  const faults = TABLES.flatMap((schema): readonly CellFault[] => {
    const table = tableOf(snapshot, schema.name);
    if (table === undefined) return missingTable(schema, snapshot);
    return [...missingColumns(schema, table), ...repeatedColumns(schema, table)];
  });
  return [...faults, ...laterColumns(snapshot)];
}

/** Without its actions a plan is empty in silence; any other table may well have been taken out on purpose. */
function missingTable(schema: TableSchema, snapshot: WorkbookSnapshot): readonly CellFault[] {
  if (schema.name !== ACTIONS.name || snapshot.tables.length === 1) return [];
  return [
    {
      where: `${schema.sheet}!A1`,
      rule: 'missing-table',
      message: `${snapshot.name} has no table named ${schema.name}, so no action can be read.`,
      remedy: `Put the sheet ${schema.sheet} back from an older copy; if the table was renamed, name it ${schema.name} again (Table Design, Table Name).`,
      subject: null,
    },
  ];
}

function missingColumns(schema: TableSchema, table: TableSnapshot): readonly CellFault[] {
  const places = columnsOf(schema, table);
  const lacking = schema.columns.filter((column) => column.needed === true && !places.has(column.key));
  if (lacking.length === 0) return [];
  const known = new Set(places.values());
  const strange = table.headers.filter((header, place) => !known.has(place) && header.trim() !== '');
  return lacking.map((column) => ({
    where: cellAt(table, 0),
    rule: 'missing-column',
    message: `The table ${table.name} on sheet ${table.sheet} has no column headed ${column.header}.`,
    remedy:
      strange.length === 0
        ? `Add a column headed ${column.header}.`
        : `If it was renamed, head it ${column.header} again (columns not known to Boardline: ${strange.slice(0, 3).join(', ')}); otherwise add it.`,
    subject: null,
  }));
}

function repeatedColumns(schema: TableSchema, table: TableSnapshot): readonly CellFault[] {
  const places = columnsOf(schema, table);
  return table.headers.flatMap((header, place): readonly CellFault[] => {
    const column = columnHeaded(schema, header);
    const first = column === undefined ? undefined : places.get(column.key);
    if (column === undefined || first === undefined || first === place) return [];
    return [
      {
        where: cellAt(table, place),
        severity: 'warning',
        rule: 'repeated-column',
        message: `Two columns of ${table.name} are headed ${column.header}: ${cellAt(table, first)} is read, ${cellAt(table, place)} is not.`,
        remedy: 'Give the one that is not meant another name.',
        subject: null,
      },
    ];
  });
}

/** A user's own column may bear a synonym; only the same header twice leaves doubt. */
function columnHeaded(schema: TableSchema, header: string): ColumnSchema | undefined {
  const wanted = header.trim().toLowerCase();
  return schema.columns.find((column) => column.header.toLowerCase() === wanted);
}

function cellAt(table: TableSnapshot, place: number): string {
  return `${table.sheet}!${columnLetters(table.firstColumn + place)}${String(table.headerRow)}`;
}
