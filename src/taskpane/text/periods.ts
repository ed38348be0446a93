import { longDate, type IsoDate } from '../../domain/calendar/isoDate';
import { count } from './counting';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A month written `2026-06` as people read it: `June 2026`. */
export function monthName(month: string): string {
  return `${MONTHS[Number(month.slice(5)) - 1] ?? ''} ${month.slice(0, 4)}`;
}

export const periods = {
  intro: 'Closing a period keeps every action as it stands, so that the next report can say what has moved.',
  period: 'Period',
  lastClosed: (date: IsoDate) => `The last period closed ended on ${longDate(date)}.`,
  noneClosed: 'No period has been closed yet.',
  kept: (rows: number, month: string) => `${count(rows, 'row')} will be kept for ${monthName(month)}`,
  asAt: (date: IsoDate) => `As the plan stands on ${longDate(date)}.`,
  lookAsAt: (date: IsoDate) => `Look at the plan as at ${longDate(date)}`,
  cannot: 'This period cannot be closed yet',
  unkept: (number: number) => `${count(number, 'action')} cannot be kept`,
  leaveOut: 'Close without them',
  close: (month: string) => `Close ${monthName(month)}`,
  closing: 'Closing the period',
  done: (month: string, rows: number) => `${monthName(month)} is closed. ${count(rows, 'row')} kept in Status history.`,
  moved: 'The plan has changed since this was shown. Look again, then close the period.',
  writes: (rows: number) => `${count(rows, 'row')} will be added to Status history; no other cell changes.`,

  changes: {
    since: (date: IsoDate) => `Since ${longDate(date)}`,
    none: 'Nothing has changed',
    noneWhy: 'Every action stands as it did when the last period was closed.',
    noPeriod: 'No period has been closed',
    noPeriodWhy: 'Close one, and from then on this says what has moved.',
    movement: { worse: 'Worse', better: 'Better', new: 'New', gone: 'No longer in the plan', other: 'Other changes' },
    was: (word: string) => `Was ${word.toLowerCase()}.`,
    from: (what: string, from: string, to: string) =>
      `${what} ${from === '' ? 'blank' : from} → ${to === '' ? 'blank' : to}`,
    what: { rating: '', status: 'Status', date: 'Due', progress: 'Complete', added: '', removed: '' },
    more: (number: number) => `Show ${String(number)} more`,
  },
};
