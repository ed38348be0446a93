import { addMonths, type IsoDate } from '../../domain/calendar/isoDate';

/** Months about one of them, as `2026-06`: so many before it, itself, and so many after. */
export function monthsAbout(month: string, before: number, after: number): readonly string[] {
  const first: IsoDate = `${month}-01`;
  return Array.from({ length: before + 1 + after }, (_, place) => addMonths(first, place - before).slice(0, 7));
}

/** The month to be closed next: the one that has ended, or, where that is closed already, the month after the last. */
export function monthToClose(ended: string, lastClosed: IsoDate | null): string {
  if (lastClosed === null || lastClosed.slice(0, 7) < ended) return ended;
  return addMonths(`${lastClosed.slice(0, 7)}-01`, 1).slice(0, 7);
}
