import { addMonths, dateParts } from '../calendar/isoDate';
import type { DateSpan, Period } from './span';

/** What may stand between a date and its closer description: "Q4 2025/26 (by end of March)". */
const LEADS_ON =
  /^ ?(?:[(:[]|- |-(?=[a-z]))? ?(?:by|in|during|end|of|the|ie|i\.e\.?|probably|likely|mid|early|late|before| )*$/;
const BRACKET = /^ ?[([] ?(?:end |end of |by |by end |by end of )?$/;

function inside(inner: Period, outer: Period): boolean {
  return inner.first >= outer.first && inner.last <= outer.last;
}

/** Whether one stretch lies wholly within the other and is shorter. */
export function isCloser(inner: Period | null, outer: Period | null): boolean {
  if (inner === null || outer === null || !inside(inner, outer)) return false;
  return inner.first !== outer.first || inner.last !== outer.last;
}

/** Whether the words between two dates make the second a closer description of the first, or its name in another calendar. */
export function leadsOn(between: string): boolean {
  return between.trim() !== '' && LEADS_ON.test(between);
}

/**
 * The year for a date without one that describes the date beside it: in "Q3 2026/27 (Oct - Dec)" and
 * "March 2027 (Q4)" one lies within the other. `null` where neither does.
 */
export function besideWithin(outer: DateSpan, between: string, inYear: (year: number) => Period | null): Period | null {
  const { period } = outer;
  if (period === null || !leadsOn(between)) return null;
  const [from, to] = [dateParts(period.first).year - 1, dateParts(period.last).year];
  const likely = Array.from({ length: to - from + 1 }, (_, place) => inYear(from + place)).filter(
    (each): each is Period => each !== null,
  );
  const within = likely.find((each) => inside(each, period));
  if (within !== undefined) return within;
  const rival = likely.find((each) =>
    outer.readings.some((day) => each.last <= day && each.first > addMonths(day, -3)),
  );
  if (rival !== undefined) return rival;
  return BRACKET.test(between) ? (likely.find((each) => inside(period, each)) ?? null) : null;
}
