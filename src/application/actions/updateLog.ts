import type { IsoDate } from '../../domain/calendar/isoDate';
import { toSerial } from '../../domain/calendar/serial';
import type { Update } from '../../domain/plan/types';
import type { RowAppend } from '../../workbook/port';
import { columnsOf } from '../../workbook/reading/columnsOf';
import { UPDATES } from '../../workbook/schema/updates';
import { tableOf } from '../../workbook/snapshot';
import type { OpenedPlan } from '../openPlan';

/** A row of Updates, less the month and the day, which are the same for all that is logged at once. */
export type LogEntry = Omit<Update, 'row' | 'period' | 'at'>;

const KEYS = ['period', 'at', 'by', 'ref', 'field', 'from', 'to', 'source'] as const;

/** Rows to be added to the Updates log, made on a day; none where there is nothing to say or no such table. */
export function logRows(opened: OpenedPlan, entries: readonly LogEntry[], at: IsoDate): readonly RowAppend[] {
  const table = tableOf(opened.snapshot, UPDATES.name);
  if (table === undefined || entries.length === 0) return [];
  const places = columnsOf(UPDATES, table);
  const day = toSerial(at, opened.snapshot.date1904);
  const present = KEYS.filter((key) => places.has(key));
  return [
    {
      table: table.name,
      headers: present.map((key) => table.headers[places.get(key) ?? 0] ?? key),
      rows: entries.map((entry) => present.map((key) => ({ ...entry, period: at.slice(0, 7), at: day })[key])),
    },
  ];
}
