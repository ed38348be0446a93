import type { IsoDate } from '../../domain/calendar/isoDate';
import { toSerial } from '../../domain/calendar/serial';
import type { CellWrite } from '../../workbook/port';
import { columnsOf } from '../../workbook/reading/columnsOf';
import { ACTIONS } from '../../workbook/schema/actions';
import { tableOf } from '../../workbook/snapshot';
import type { OpenedPlan } from '../openPlan';

/**
 * Dates that Boardline fills into blank cells of its own: current due and start as the timescale's words give them
 * (an ambiguous date is asked about, never filled), and baseline due as the first current due that was agreed.
 */
export function actionFills(opened: OpenedPlan): readonly CellWrite[] {
  const table = tableOf(opened.snapshot, ACTIONS.name);
  if (table === undefined) return [];
  const places = columnsOf(ACTIONS, table);
  const idHeader = table.headers[places.get('id') ?? -1];
  if (idHeader === undefined) return [];
  const writes: CellWrite[] = [];
  for (const { action, reading } of opened.assessment.actions) {
    if (action.id === '') continue;
    const sure = reading.certainty !== 'ambiguous';
    const due = action.currentDue ?? (sure ? reading.due : null);
    const fill = (key: string, date: IsoDate | null): void => {
      const place = places.get(key);
      const header = place === undefined ? undefined : table.headers[place];
      if (place === undefined || header === undefined || date === null) return;
      const found = table.rows[action.row - table.headerRow - 1]?.[place] ?? null;
      if (found !== null && found !== '') return;
      writes.push({
        table: table.name,
        key: action.id,
        keyColumn: idHeader,
        header,
        expected: found,
        value: toSerial(date, opened.snapshot.date1904),
      });
    };
    fill('currentDue', due);
    fill('baselineDue', due);
    fill('start', sure ? reading.start : null);
  }
  return writes;
}
