import { addDays, addMonths, dateParts, isoDate, lastDayOfMonth, type IsoDate } from '../calendar/isoDate';
import { daysFrom } from './periods';
import type { DateSpan, Grain, Period } from './span';

/** A word before a date that shapes the stretch of time it names. */
interface Qualifier {
  readonly name: string;
  readonly before: RegExp;
  readonly grains: readonly Grain[];
  readonly shape: (period: Period, grain: Grain) => Period;
  /** What is assumed, in words; empty where the words leave no choice. */
  readonly assumption: string;
  /** Another day that may be meant as likely. */
  readonly rival?: (period: Period) => IsoDate;
}

const LONG: readonly Grain[] = ['month', 'quarter', 'half', 'season', 'year', 'financialYear', 'years'];

/** A third of the stretch: of a month by days (10th, 20th, last), of a longer one by its months. */
function third(period: Period, grain: Grain, which: 0 | 1 | 2): Period {
  const { year, month } = dateParts(period.first);
  if (grain === 'month') {
    const first = isoDate(year, month, which * 10 + 1) ?? period.first;
    return { first, last: which === 2 ? period.last : addDays(first, 9) };
  }
  const isYear = grain === 'year' || grain === 'financialYear' || grain === 'years';
  const length = isYear && which !== 1 ? 3 : 1;
  const begin = which === 0 ? 0 : which === 1 ? (isYear ? 5 : 1) : isYear ? 9 : 2;
  const first = addMonths(period.first, begin);
  const to = dateParts(addMonths(first, length - 1));
  const last = lastDayOfMonth(to.year, to.month);
  return which === 2 ? { first, last: period.last } : { first, last: last > period.last ? period.last : last };
}

function week(period: Period, count: number): Period {
  if (count === 5) return { first: addDays(period.last, -6), last: period.last };
  return daysFrom(addDays(period.first, (count - 1) * 7), 7);
}

const WEEKS = ['first|1st', 'second|2nd', 'third|3rd', 'fourth|4th', 'last|final'];

const QUALIFIERS: readonly Qualifier[] = [
  {
    name: 'late',
    before:
      /\b(?:(?:early|mid)(?: ?[-/] ?| to ))?(?:late(?:r)?(?: in)?|(?:the )?latter part of|towards (?:the )?end of)[ -]*$/,
    grains: LONG,
    shape: (period, grain) => third(period, grain, 2),
    assumption: 'Late is taken to run to the last day',
  },
  {
    name: 'mid',
    before: /\b(?:early(?: ?[-/] ?| to ))?(?:(?:the )?middle of|mid(?:dle)?)[ /-]*$/,
    grains: LONG,
    shape: (period, grain) => third(period, grain, 1),
    assumption: 'Mid is taken to run to the 20th of a month, or June of a calendar year',
  },
  {
    name: 'early',
    before: /\b(?:early(?: in| part of)?|(?:the )?first part of)(?: the)?[ /-]*$/,
    grains: LONG,
    shape: (period, grain) => third(period, grain, 0),
    assumption: 'Early is taken to run to the 10th of a month, or the first three months of a year',
  },
  {
    name: 'start',
    before: /\b(?:(?:the )?(?:beginning|start) of|(?:by|at|in|for) (?:the )?(?:beginning|start))(?: the)? $/,
    grains: LONG,
    shape: (period, grain) => third(period, grain, 0),
    assumption: 'The start is taken as early in that time; it may mean its first day',
    rival: ({ first }) => first,
  },
  {
    name: 'end',
    before: /\b(?:end|close|last day|last working day)(?: ?- ?| of | in | )(?:the )?(?:(?:calendar|financial) year )?$/,
    grains: LONG,
    shape: ({ last }) => ({ first: last, last }),
    assumption: '',
  },
  {
    name: 'first half',
    before: /\b(?:first|1st) half (?:of|in) $/,
    grains: ['month'],
    shape: ({ first }) => daysFrom(first, 15),
    assumption: 'The first half of a month is taken to run to the 15th',
  },
  {
    name: 'second half',
    before: /\b(?:second|2nd|latter|last) half (?:of|in) $/,
    grains: ['month'],
    shape: ({ first, last }) => ({ first: addDays(first, 15), last }),
    assumption: 'The second half of a month is taken to begin on the 16th',
  },
  {
    name: 'week commencing',
    before:
      /(?:\bw ?[/.-]? ?[cb]\.?|\bw\.c\.|\b(?:week|wk) ?(?:\/?c\b|commencing|beginning|starting|comm\.?|beg\.?|of))(?: on| the|:|,)?(?: mon(?:day)?,?)? ?$/,
    grains: ['day'],
    shape: ({ first }) => daysFrom(first, 7),
    assumption: 'The week is taken to run for seven days from that day',
  },
  {
    name: 'week ending',
    before:
      /(?:\bw ?[/.-]? ?e\.?|\bw\.e\.|\b(?:week|wk) ?(?:\/e|ending|end|ended))(?: on| the|:|,)?(?: [a-z]{3,9}day,?)? ?$/,
    grains: ['day'],
    shape: ({ last }) => ({ first: addDays(last, -6), last }),
    assumption: 'The week ends on that day',
  },
  ...WEEKS.map((words, place): Qualifier => ({
    name: `${words} week`,
    before: new RegExp(
      `\\b(?:the )?(?:(?:${words}) (?:week|wk)|${place < 4 ? `(?:week|wk) ${String(place + 1)}` : 'the end'}) (?:(?:of|in)(?: the)? )?$`,
    ),
    grains: ['month'],
    shape: (period) => week(period, place + 1),
    assumption: 'Weeks of a month are counted from its first day',
  })),
];

/** Takes the words before a date that belong to it ("mid-", "w/c") into its span. The shape is applied later. */
export function takeQualifier(span: DateSpan, text: string): DateSpan {
  const before = text.slice(Math.max(0, span.from - 32), span.from);
  for (const qualifier of QUALIFIERS) {
    if (!qualifier.grains.includes(span.grain)) continue;
    const match = qualifier.before.exec(before);
    if (match !== null) return { ...span, from: span.from - (before.length - match.index), qualifier: qualifier.name };
  }
  return span;
}

/** The stretch of time as its qualifier shapes it: mid March is the 11th to the 20th. */
export function applyQualifier(span: DateSpan): DateSpan {
  const qualifier = QUALIFIERS.find(({ name }) => name === span.qualifier);
  if (qualifier === undefined) return span;
  const { inYear, grain } = span;
  const shaped = (period: Period | null): Period | null => (period === null ? null : qualifier.shape(period, grain));
  const certainty = qualifier.assumption !== '' && span.certainty === 'stated' ? 'inferred' : span.certainty;
  const period = shaped(span.period);
  const rival = span.period === null ? undefined : qualifier.rival?.(span.period);
  const next: DateSpan = {
    ...span,
    period,
    grain: qualifier.name === 'end' ? 'day' : grain,
    certainty: rival === undefined ? certainty : 'ambiguous',
    readings: rival === undefined || period === null ? span.readings : [period.last, rival],
    assumption: [span.assumption, qualifier.assumption].filter((words) => words !== '').join('; '),
  };
  return inYear === undefined ? next : { ...next, inYear: (year) => shaped(inYear(year)) };
}
