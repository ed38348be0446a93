import type { KeyFill } from '../../workbook/port';
import { columnsOf } from '../../workbook/reading/columnsOf';
import { ACTIONS } from '../../workbook/schema/actions';
import { tableOf } from '../../workbook/snapshot';
import type { OpenedPlan } from '../openPlan';
import { rowIds } from '../rowIds';

/** Ids for the actions that have none yet, or whose Id was copied with another row. */
export function missingKeys(opened: OpenedPlan): readonly KeyFill[] {
  const table = tableOf(opened.snapshot, ACTIONS.name);
  if (table === undefined) return [];
  const places = columnsOf(ACTIONS, table);
  const idPlace = places.get('id');
  const witnessPlace = places.get('action') ?? places.get('ref');
  const header = idPlace === undefined ? undefined : table.headers[idPlace];
  const witness = witnessPlace === undefined ? undefined : table.headers[witnessPlace];
  if (header === undefined || witness === undefined || witnessPlace === undefined) return [];
  const idFor = rowIds(opened.plan.actions.map((action) => action.id));
  const seen = new Set<string>();
  const fills: KeyFill[] = [];
  for (const action of opened.plan.actions) {
    const copied = seen.has(action.id);
    seen.add(action.id);
    if (action.id !== '' && !copied) continue;
    const bodyRow = action.row - table.headerRow - 1;
    fills.push({
      table: table.name,
      bodyRow,
      witness: { header: witness, value: table.rows[bodyRow]?.[witnessPlace] ?? null },
      header,
      value: idFor([action.ref, action.priority, action.action].join('|')),
    });
  }
  return fills;
}
