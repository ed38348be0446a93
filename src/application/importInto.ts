import { toSerial } from '../domain/calendar/serial';
import { isIsoDate, type IsoDate } from '../domain/calendar/isoDate';
import type { ColumnMap } from '../domain/recognise/planColumns';
import { matchImport, type ImportMatch } from '../domain/recognise/matchImport';
import type { ImportedAction, ImportedPlan } from '../domain/recognise/types';
import type { CellInput, CellWrite, ChangeSet, RowAppend, TableSnapshot } from '../workbook/port';
import { columnsOf } from '../workbook/reading/columnsOf';
import { ACTIONS } from '../workbook/schema/actions';
import { MAPPINGS } from '../workbook/schema/mappings';
import { UPDATES } from '../workbook/schema/updates';
import type { TableSchema } from '../workbook/schema/types';
import { tableOf } from '../workbook/snapshot';
import { keptColumnMap, mappingRows } from './columnMappings';
import type { ContentRows } from './contentRows';
import { actionRow, besideActions } from './importContents';
import { BESIDE_WORDS, newBeside, TABLES_BESIDE } from './newBeside';
import { changedLog, importedLog } from './importLog';
import { withRefs } from './importRefs';
import type { OpenedPlan } from './openPlan';
import { rowIds } from './rowIds';

/** What an import would change in a plan that exists already. */
export interface ProposedImport {
  readonly changes: ChangeSet;
  /** The actions of the import that are new, that change one of the plan, and that are there already. */
  readonly match: ImportMatch;
  /** In words: "3 actions added, 2 changed, 41 the same; 1 action of the plan is not in the import". */
  readonly account: string;
}

/** What is remembered of an import: its day, and what the user said of its columns. */
export interface ImportNotes {
  readonly on: IsoDate;
  readonly source: string;
  readonly columnMap: ColumnMap;
}

/**
 * Importing again onto an existing plan: rows are matched, so that nothing is doubled; missing rows are left alone.
 * Updates says where each new row and each change came from.
 */
export function importInto(opened: OpenedPlan, imported: ImportedPlan, notes: ImportNotes): ProposedImport {
  const { plan, snapshot } = opened;
  const match = matchImport(plan.actions, imported.actions);
  const actions = tableOf(snapshot, ACTIONS.name);
  const idFor = rowIds(plan.actions.map((action) => action.id));
  const added = withRefs(
    match.added,
    plan.actions.map((action) => action.ref),
  );
  const addedRows = added.map((action) => ({
    ...actionRow(action),
    id: idFor([action.ref, action.priority, action.action].join('|')),
  }));
  const log = [
    ...importedLog(added, notes.on),
    ...match.changed.flatMap(({ existing, imported: { provenance }, changes }) =>
      changedLog(existing.ref, changes, provenance, notes.on),
    ),
  ];
  const beside = newBeside(plan, besideActions(imported, refsIn(imported, match, added)));
  const rows: readonly (readonly [TableSchema, ContentRows])[] = [
    [ACTIONS, addedRows],
    ...TABLES_BESIDE.map((schema) => [schema, beside[schema.name] ?? []] as const),
    [UPDATES, log],
    [MAPPINGS, mappingRows(notes.columnMap, keptColumnMap(plan), notes.source)],
  ];
  const appends = rows.flatMap(([schema, more]) => {
    const table = tableOf(snapshot, schema.name);
    return table === undefined ? [] : appendTo(schema, table, more, snapshot.date1904);
  });
  const cells = actions === undefined ? [] : changedCells(actions, match.changed, snapshot.date1904);
  const more = Object.entries(BESIDE_WORDS).flatMap(([table, word]) => {
    const number = beside[table]?.length ?? 0;
    return number === 0 ? [] : [`${String(number)} ${word}${number === 1 ? '' : 's'} added`];
  });
  return {
    match,
    changes: { title: 'Import', cells, keys: [], appends, names: [], sheets: [], mend: [] },
    account: [
      `${String(added.length)} actions added, ${String(match.changed.length)} changed, ${String(match.same.length)} the same`,
      ...more,
      `${String(match.missing.length)} actions of the plan are not in the import.`,
    ].join('; '),
  };
}

/** The ref that each imported action has in the plan, by its place in the import. */
function refsIn(
  imported: ImportedPlan,
  match: ImportMatch,
  added: readonly (ImportedAction & { readonly ref: string })[],
): (index: number) => string | null {
  const refs = new Map<ImportedAction, string>();
  for (const pair of [...match.same, ...match.changed]) refs.set(pair.imported, pair.existing.ref);
  match.added.forEach((action, index) => refs.set(action, added[index]?.ref ?? ''));
  return (index) => {
    const action = imported.actions[index];
    return action === undefined ? null : (refs.get(action) ?? null);
  };
}

function appendTo(
  schema: TableSchema,
  table: TableSnapshot,
  rows: ContentRows,
  date1904: boolean,
): readonly RowAppend[] {
  if (rows.length === 0) return [];
  const places = columnsOf(schema, table);
  const columns = schema.columns.filter((column) => column.ownership !== 'formula' && places.has(column.key));
  return [
    {
      table: table.name,
      headers: columns.map((column) => table.headers[places.get(column.key) ?? 0] ?? column.header),
      rows: rows.map((row) =>
        columns.map((column) => inCell(row[column.key] ?? null, column.type === 'date', date1904)),
      ),
    },
  ];
}

function changedCells(
  table: TableSnapshot,
  changed: ReturnType<typeof matchImport>['changed'],
  date1904: boolean,
): readonly CellWrite[] {
  const places = columnsOf(ACTIONS, table);
  const idHeader = table.headers[places.get('id') ?? -1];
  if (idHeader === undefined) return [];
  return changed.flatMap(({ existing, changes }) =>
    changes.flatMap(({ field, to }) => {
      const place = places.get(field);
      const header = place === undefined ? undefined : table.headers[place];
      const column = ACTIONS.columns.find((each) => each.key === field);
      if (place === undefined || header === undefined || column === undefined || existing.id === '') return [];
      return [
        {
          table: table.name,
          key: existing.id,
          keyColumn: idHeader,
          header,
          expected: table.rows[existing.row - table.headerRow - 1]?.[place] ?? null,
          value: inCell(to, column.type === 'date', date1904),
        },
      ];
    }),
  );
}

function inCell(value: CellInput, isDate: boolean, date1904: boolean): CellInput {
  return isDate && typeof value === 'string' && isIsoDate(value) ? toSerial(value, date1904) : value;
}
