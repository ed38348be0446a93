import type { ChangeSet } from '../../workbook/port';
import { columnsOf } from '../../workbook/reading/columnsOf';
import { LEADS } from '../../workbook/schema/leads';
import { tableOf } from '../../workbook/snapshot';
import { NO_CHANGES } from '../noChanges';
import type { OpenedPlan } from '../openPlan';

/**
 * Notes under "Also written as" of somebody in Leads that a name in the actions is theirs. `null` where Leads has no such
 * person or no such column.
 */
export function sameAsLead(opened: OpenedPlan, name: string, lead: string): ChangeSet | null {
  const table = tableOf(opened.snapshot, LEADS.name);
  const known = opened.plan.leads.find((each) => each.name === lead);
  if (table === undefined || known === undefined) return null;
  const places = columnsOf(LEADS, table);
  const [keyPlace, place] = [places.get('name'), places.get('alsoWrittenAs')];
  const keyColumn = table.headers[keyPlace ?? -1];
  const header = table.headers[place ?? -1];
  if (place === undefined || keyColumn === undefined || header === undefined) return null;
  const expected = table.rows[known.row - table.headerRow - 1]?.[place] ?? null;
  const value = [known.alsoWrittenAs.trim(), name].filter((each) => each !== '').join('; ');
  const cells = [{ table: table.name, key: known.name, keyColumn, header, expected, value }];
  return { ...NO_CHANGES, title: 'Same person', cells };
}
