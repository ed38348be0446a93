import type { OpenedPlan } from '../../application/openPlan';
import { fromSerial } from '../../domain/calendar/serial';
import { percentText } from '../../domain/status/figureText';
import type { CellValue, Conflict } from '../../workbook/port';
import { columnFor, TABLES } from '../../workbook/schema/tables';
import { textOf } from '../../workbook/snapshot';
import { text } from '../text';

/**
 * What somebody else changed in the meantime, as the user knows it: the action by its Ref where the host knows its Id
 * only, dates and shares as the sheet shows them. `opened` is the plan as it stands now.
 */
export function conflictWords({ write, found, message }: Conflict, opened: OpenedPlan): string {
  if ('name' in write || !('key' in write)) return message;
  const { ref } = opened.plan.actions.find(({ id }) => id === write.key) ?? { ref: '' };
  const what = text.done.cellOf(write.header, ref === '' ? write.key : ref);
  if (found === 'rowGone') return text.done.rowGone(what);
  if (textOf(found) === '') return text.done.emptied(what);
  return text.done.theirs(what, shown(found, write.table, write.header, opened.snapshot.date1904));
}

function shown(found: CellValue, table: string, header: string, date1904: boolean): string {
  const schema = TABLES.find(({ name }) => name.toLowerCase() === table.toLowerCase());
  const type = schema === undefined ? undefined : columnFor(schema, header)?.type;
  if (typeof found === 'number' && type === 'date') return text.date(fromSerial(found, date1904));
  if (typeof found === 'number' && type === 'percent') return percentText(found);
  return `“${textOf(found)}”`;
}
