import { isoDate, type IsoDate } from '../../domain/calendar/isoDate';

/** The user's own calendar day, by the clock of the machine in front of them. */
export function today(clock: Date = new Date()): IsoDate {
  return isoDate(clock.getFullYear(), clock.getMonth() + 1, clock.getDate()) ?? '1970-01-01';
}
