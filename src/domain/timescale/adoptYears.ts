import { dateParts } from '../calendar/isoDate';
import { besideWithin } from './refine';
import type { DateSpan, Period } from './span';

/** The last such stretch that begins before `limit` ends. */
function lastUpTo(inYear: (year: number) => Period | null, limit: Period): Period | null {
  const { year } = dateParts(limit.last);
  for (const candidate of [inYear(year), inYear(year - 1), inYear(year - 2)]) {
    if (candidate !== null && candidate.first <= limit.last) return candidate;
  }
  return null;
}

/** The first such stretch that begins no earlier than `limit`. */
function firstAfter(inYear: (year: number) => Period | null, limit: Period): Period | null {
  const { year } = dateParts(limit.first);
  for (const candidate of [inYear(year - 1), inYear(year), inYear(year + 1)]) {
    if (candidate !== null && candidate.first >= limit.first) return candidate;
  }
  return null;
}

/** Only these stand between a month and the year that it shares: "May and August 2015", "Apr-Sep 2015". */
const BETWEEN = /^[\s,/&()-]*(?:to|and|or|until|till|through|the|end|of|early|mid|late|\s)*[\s,/&()-]*$/;

const BORROWED = 'The year is taken from the date beside it';

/** The stretch as the nearest date before it gives its year, else the nearest after it. */
function beside(spans: readonly DateSpan[], place: number, inYear: (year: number) => Period | null): Period | null {
  const dated = (span: DateSpan): boolean => span.period !== null;
  const before = spans.slice(0, place).filter(dated).at(-1)?.period ?? null;
  if (before !== null) return firstAfter(inYear, before);
  const after = spans.slice(place + 1).find(dated)?.period ?? null;
  return after === null ? null : lastUpTo(inYear, after);
}

/**
 * Gives a year to the dates written without one, from the date beside them: "Apr-Sep 2015" is April 2015,
 * "Nov 2015 to Feb" ends in February 2016. Unless they plainly share the year, that is an assumption.
 */
export function adoptYears(spans: readonly DateSpan[], text: string): readonly DateSpan[] {
  const adopted = [...spans];
  for (let place = adopted.length - 1; place >= 0; place -= 1) {
    const span = adopted[place];
    const next = adopted[place + 1];
    if (span?.inYear === undefined || span.period !== null || next === undefined || next.period === null) continue;
    const between = text.slice(span.to, next.from);
    if (!BETWEEN.test(between)) continue;
    const period = lastUpTo(span.inYear, next.period);
    if (period === null) continue;
    const shared = !between.includes('(');
    adopted[place] = {
      ...span,
      period,
      certainty: shared ? 'stated' : 'inferred',
      assumption: shared ? '' : BORROWED,
    };
  }
  for (let place = 0; place < adopted.length; place += 1) {
    const span = adopted[place];
    if (span?.inYear === undefined || span.period !== null) continue;
    const outer = adopted[place - 1];
    const within = outer === undefined ? null : besideWithin(outer, text.slice(outer.to, span.from), span.inYear);
    const period = within ?? beside(adopted, place, span.inYear);
    if (period === null) continue;
    adopted[place] = {
      ...span,
      period,
      certainty: 'inferred',
      assumption: BORROWED,
    };
  }
  return adopted;
}
