import { dayNumber, fromDayNumber, isoDate } from '../../../src/domain/calendar/isoDate';
import { NUMBER_ERROR } from './calculated';
import { Erroneous } from './coerce';

/** Serial nought of the two date systems. */
const EPOCH_1900 = dayNumber('1899-12-30');
const EPOCH_1904 = dayNumber('1904-01-01');

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The calendar day of a serial number. */
export function dayOf(serial: number, date1904: boolean): Day {
  if (serial < 0 || serial >= 2_958_466) throw new Erroneous(NUMBER_ERROR);
  const [year, month, day] = fromDayNumber(Math.floor(serial) + (date1904 ? EPOCH_1904 : EPOCH_1900))
    .split('-')
    .map(Number);
  return { year: year ?? 0, month: month ?? 0, day: day ?? 0 };
}

/** EDATE: the same day some months on, or the month's last where it has no such day. */
export function monthsOn(serial: number, months: number, date1904: boolean): number {
  const { year, month, day } = dayOf(serial, date1904);
  const count = year * 12 + month - 1 + Math.trunc(months);
  for (let wanted = day; wanted > 27; wanted -= 1) {
    const date = isoDate(Math.floor(count / 12), (count % 12) + 1, wanted);
    if (date !== null) return dayNumber(date) - (date1904 ? EPOCH_1904 : EPOCH_1900);
  }
  const date = isoDate(Math.floor(count / 12), (count % 12) + 1, day);
  if (date === null) throw new Erroneous(NUMBER_ERROR);
  return dayNumber(date) - (date1904 ? EPOCH_1904 : EPOCH_1900);
}
