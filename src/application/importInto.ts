import { toSerial } from '../domain/calendar/serial';
import { isIsoDate } from '../domain/calendar/isoDate';
import { matchImport } from '../domain/recognise/matchImport';
import type { ImportedPlan } from '../domain/recognise/types';
import type { CellInput, CellWrite, ChangeSet, RowAppend, TableSnapshot } from '../workbook/port';
import { columnsOf } from '../workbook/reading/columnsOf';
import { ACTIONS } from '../workbook/schema/actions';
import { LEADS } from '../workbook/schema/leads';
import type { TableSchema } from '../workbook/schema/types';
import { tableOf } from '../workbook/snapshot';
import { actionRow } from './importContents';
import { withRefs } from './importRefs';
import type { OpenedPlan } from './openPlan';
import { rowIds } from './rowIds';

/** What an import would change in a plan that exists already. */
export interface ProposedImport {
  readonly changes: ChangeSet;
  /** In words: "3 actions added, 2 changed, 41 the same; 1 action of the plan is not in the import". */
  readonly account: string;
}

/** Importing again onto an existing plan: rows are matched, so that nothing is doubled; missing rows are left alone. */
export function importInto(opened: OpenedPlan, imported: ImportedPlan): ProposedImport {
  const match = matchImport(opened.plan.actions, imported.actions);
  const actions = tableOf(opened.snapshot, ACTIONS.name);
  const idFor = rowIds(opened.plan.actions.map((action) => action.id));
  const taken = opened.plan.actions.map((action) => action.ref);
  const added = withRefs(match.added, taken).map((action) => {
    const row = actionRow(action);
    return { ...row, id: idFor([action.ref, action.priority, action.action].join('|')) };
  });
  const known = new Set(opened.plan.leads.map((lead) => lead.name.toLowerCase()));
  const newLeads = imported.leads
    .filter((lead) => !known.has(lead.name.toLowerCase()))
    .map((lead) => ({ name: lead.name, organisation: lead.organisations.join('; '), collective: 'No' }));
  const leads = tableOf(opened.snapshot, LEADS.name);
  const appends = [
    ...(actions === undefined ? [] : appendTo(ACTIONS, actions, added, opened.snapshot.date1904)),
    ...(leads === undefined ? [] : appendTo(LEADS, leads, newLeads, opened.snapshot.date1904)),
  ];
  const cells = actions === undefined ? [] : changedCells(actions, match.changed, opened.snapshot.date1904);
  return {
    changes: { title: 'Import', cells, keys: [], appends, names: [], sheets: [], mend: [] },
    account:
      `${String(added.length)} actions added, ${String(match.changed.length)} changed, ` +
      `${String(match.same.length)} the same; ${String(match.missing.length)} actions of the plan are not in the import.`,
  };
}

function appendTo(
  schema: TableSchema,
  table: TableSnapshot,
  rows: readonly Readonly<Record<string, CellInput>>[],
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
