import { addDays, isoDate, lastDayOfMonth } from '../calendar/isoDate';
import type { Period } from './span';

/** A single day, or `null` where no such day exists. */
export function day(year: number, month: number, dayOfMonth: number): Period | null {
  const date = isoDate(year, month, dayOfMonth);
  return date === null ? null : { first: date, last: date };
}

/** Whole months, from the first to the last of them: `months(2015, 4, 2016, 3)` is the financial year 2015/16. */
export function months(fromYear: number, fromMonth: number, toYear: number, toMonth: number): Period | null {
  const first = isoDate(fromYear, fromMonth, 1);
  return first === null || toYear > 9999 ? null : { first, last: lastDayOfMonth(toYear, toMonth) };
}

export function month(year: number, number: number): Period | null {
  return months(year, number, year, number);
}

export function calendarYear(year: number): Period | null {
  return months(year, 1, year, 12);
}

/** UK public bodies' year, 1 April to 31 March. */
export function financialYear(start: number): Period | null {
  return months(start, 4, start + 1, 3);
}

/** Quarter 1 is April to June of the year in which the financial year starts. */
export function financialQuarter(start: number, quarter: number): Period | null {
  return quarter === 4 ? months(start + 1, 1, start + 1, 3) : months(start, 1 + quarter * 3, start, 3 + quarter * 3);
}

export function calendarQuarter(year: number, quarter: number): Period | null {
  return months(year, quarter * 3 - 2, year, quarter * 3);
}

/** From the first day of one to the last of the other. */
export function spanning(a: Period | null, b: Period | null): Period | null {
  return a === null || b === null ? null : { first: a.first, last: b.last };
}

/** So many days, the first included. */
export function daysFrom(first: string, count: number): Period {
  return { first, last: addDays(first, count - 1) };
}
