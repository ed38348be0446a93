import { closePeriod, type Unkept } from '../../domain/assess/closePeriod';
import { dateParts, lastDayOfMonth, type IsoDate } from '../../domain/calendar/isoDate';
import { toSerial } from '../../domain/calendar/serial';
import type { HistoryRow } from '../../domain/plan/types';
import type { CellInput, ChangeSet } from '../../workbook/port';
import { columnsOf } from '../../workbook/reading/columnsOf';
import { HISTORY } from '../../workbook/schema/history';
import { tableOf } from '../../workbook/snapshot';
import { NO_CHANGES } from '../noChanges';
import type { OpenedPlan } from '../openPlan';

/** What closing a period would keep, before it is done; or why it cannot be closed. */
export type ProposedClosing =
  | {
      readonly refused: null;
      readonly periodEnd: IsoDate;
      /** One row an action, as it will stand in History. */
      readonly rows: readonly HistoryRow[];
      readonly changes: ChangeSet;
      /** Actions that are left out, because their history could not be found again. */
      readonly unkept: readonly Unkept[];
    }
  | { readonly refused: string; readonly unkept: readonly Unkept[] };

const KEYS = ['periodEnd', 'ref', 'rag', 'currentDue', 'status', 'percentComplete'] as const;

/**
 * Closes the period that ends on a day: a row of History for every action as it stands in the assessment. `leaveOut`
 * closes it without the actions that cannot be kept; else one of them refuses it.
 */
export function closePlanPeriod(opened: OpenedPlan, periodEnd: IsoDate, leaveOut: boolean): ProposedClosing {
  const table = tableOf(opened.snapshot, HISTORY.name);
  const refuse = (refused: string): ProposedClosing => ({ refused, unkept: [] });
  if (table === undefined) return refuse(`The workbook has no table named ${HISTORY.name} to keep a period in.`);
  const places = columnsOf(HISTORY, table);
  const missing = HISTORY.columns.find((column) => !places.has(column.key));
  if (missing !== undefined) {
    return refuse(`The table ${table.name} has no column ${missing.header}, so the period would be kept with gaps.`);
  }
  const { rows, refused, unkept } = closePeriod(opened.plan, opened.assessment, periodEnd, leaveOut);
  if (refused !== null) return { refused, unkept };
  const day = (date: IsoDate | null): CellInput => (date === null ? null : toSerial(date, opened.snapshot.date1904));
  const cells = (row: HistoryRow): Readonly<Record<(typeof KEYS)[number], CellInput>> => ({
    periodEnd: day(row.periodEnd),
    ref: row.ref,
    rag: row.rag,
    currentDue: day(row.currentDue),
    status: row.status === '' ? null : row.status,
    percentComplete: row.percentComplete,
  });
  const append = {
    table: table.name,
    headers: KEYS.map((key) => table.headers[places.get(key) ?? 0] ?? key),
    rows: rows.map((row) => KEYS.map((key) => cells(row)[key])),
  };
  const changes: ChangeSet = { ...NO_CHANGES, title: 'Close a period', appends: [append] };
  return { refused: null, periodEnd, rows, changes, unkept };
}

/** The last day of a month written `2026-06`; `null` where it is no month. */
export function periodEndOf(month: string): IsoDate | null {
  const parts = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  return parts === null ? null : lastDayOfMonth(Number(parts[1]), Number(parts[2]));
}

/** The month whose end was the last to come by a day, as `2026-06`: on 30 June June itself, on 29 June May. */
export function monthEndedBy(day: IsoDate): string {
  const { year, month } = dateParts(day);
  if (lastDayOfMonth(year, month) === day) return day.slice(0, 7);
  return month === 1 ? `${String(year - 1)}-12` : `${String(year)}-${String(month - 1).padStart(2, '0')}`;
}
