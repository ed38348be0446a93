import { dayNumber, fromDayNumber, type IsoDate } from './isoDate';

/** Day number of the last day before each date system's day 1 (1900 counted with Excel's false 29 February). */
const EPOCH_1900 = dayNumber('1899-12-30');
const EPOCH_1904 = dayNumber('1904-01-01');

/** Excel's serial for a date: 30 June 2007 is 39263, or 37801 in a 1904 workbook. */
export function toSerial(date: IsoDate, date1904 = false): number {
  return dayNumber(date) - (date1904 ? EPOCH_1904 : EPOCH_1900);
}

/** The day of an Excel serial (its time of day is dropped), or `null` where it is no date after 1 March 1900. */
export function fromSerial(serial: number, date1904 = false): IsoDate | null {
  const first = date1904 ? 0 : 61;
  if (!Number.isFinite(serial) || serial < first || serial > 2_958_465) return null;
  return fromDayNumber(Math.floor(serial) + (date1904 ? EPOCH_1904 : EPOCH_1900));
}
