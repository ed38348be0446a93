/** A calendar day, `YYYY-MM-DD`. The domain has no times of day and no time zones. */
export type IsoDate = string;

const ISO_FORM = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_IN_MS = 86_400_000;
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Days in a month, 1 = January: `daysInMonth(2024, 2)` is 29. */
export function daysInMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** The day as an ISO date, or `null` where no such day exists (31 November). Months count from 1. */
export function isoDate(year: number, month: number, day: number): IsoDate | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12) return null;
  if (day < 1 || day > daysInMonth(year, month)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** True for a `YYYY-MM-DD` text that names a day that exists. */
export function isIsoDate(text: string): boolean {
  const parts = ISO_FORM.exec(text);
  return parts !== null && isoDate(Number(parts[1]), Number(parts[2]), Number(parts[3])) === text;
}

/** Whole days since 1 January 1970; differences of two are calendar days. */
export function dayNumber(date: IsoDate): number {
  return Math.round(Date.parse(`${date}T00:00:00Z`) / DAY_IN_MS);
}

/** The inverse of {@link dayNumber}. */
export function fromDayNumber(days: number): IsoDate {
  return new Date(days * DAY_IN_MS).toISOString().slice(0, 10);
}

/** Calendar days from one date to another, negative when `to` is the earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return dayNumber(to) - dayNumber(from);
}

/** The date so many calendar days later (earlier when negative). */
export function addDays(date: IsoDate, days: number): IsoDate {
  return fromDayNumber(dayNumber(date) + days);
}

/** The same day so many months later, or the month's last day where that day does not exist, as Excel's EDATE. */
export function addMonths(date: IsoDate, months: number): IsoDate {
  const { year, month, day } = dateParts(date);
  const count = year * 12 + (month - 1) + months;
  const toYear = Math.floor(count / 12);
  const toMonth = (count % 12) + 1;
  return isoDate(toYear, toMonth, Math.min(day, daysInMonth(toYear, toMonth))) ?? date;
}

/** Last day of a month: `lastDayOfMonth(2007, 6)` is `2007-06-30`. */
export function lastDayOfMonth(year: number, month: number): IsoDate {
  return isoDate(year, month, daysInMonth(year, month)) ?? '';
}

/** Year, month (1–12) and day of a date. */
export function dateParts(date: IsoDate): { year: number; month: number; day: number } {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8, 10)) };
}

/** A date as people in a UK council read it: `30 Jun 2007`. */
export function longDate(date: IsoDate): string {
  const { year, month, day } = dateParts(date);
  return `${String(day)} ${MONTHS[month - 1] ?? ''} ${String(year)}`;
}
