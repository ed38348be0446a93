import type { IsoDate } from '../calendar/isoDate';
import { addDays, addMonths } from '../calendar/isoDate';
import { readTimescale } from '../timescale/readTimescale';
import type { Timescale } from '../timescale/types';

/** Reads the words of a timescale cell. */
export type ReadTimescale = (text: string) => Timescale;

/** A reader that remembers: plans repeat the same few timescales. */
export function timescaleReader(asAt: IsoDate | undefined): ReadTimescale {
  const known = new Map<string, Timescale>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    const reading = asAt === undefined ? readTimescale(text) : readTimescale(text, { asAt });
    known.set(text, reading);
    return reading;
  };
}

const LENGTH = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?$/;

/** The last day of a length of time that starts on a date: `P6W` from 1 May is 12 June. `null` for a length in no such form. */
export function endOfLength(start: IsoDate, length: string): IsoDate | null {
  const parts = LENGTH.exec(length);
  if (parts === null || length === 'P') return null;
  const [years, months, weeks, days] = parts.slice(1).map((part) => Number((part as string | undefined) ?? 0));
  return addDays(addMonths(start, (years ?? 0) * 12 + (months ?? 0)), (weeks ?? 0) * 7 + (days ?? 0));
}
