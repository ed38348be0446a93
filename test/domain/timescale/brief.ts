import { readTimescale } from '../../../src/domain/timescale/readTimescale';

/**
 * A reading in one line: kind, then `start..due`, `start..` or `due`, then recurrence or length, then status.
 * "Revised to June 2026" is `date 2026-06-30 revised`.
 */
export function brief(text: string): string {
  const { kind, start, due, every, duration, status } = readTimescale(text);
  const dates = start !== null ? `${start}..${due ?? ''}` : (due ?? '');
  return [kind, dates, kind === 'date' ? '' : (every ?? duration ?? ''), status ?? '']
    .filter((part) => part !== '')
    .join(' ');
}

/** How sure a reading is, with its rival dates: `ambiguous 2026-06-30 2026-03-31`. */
export function sureness(text: string, asAt?: string): string {
  const { certainty, readings } = readTimescale(text, asAt === undefined ? {} : { asAt });
  return [certainty, ...readings].join(' ');
}
