import { addDays } from '../calendar/isoDate';
import type { DatedUnit } from './units';

/** What a date is to its commitment. */
export type Role = 'due' | 'start' | 'review' | 'event';

const JOINT = '(?:[ :,(=-]|\\bdate\\b|\\bin\\b|\\bon\\b|\\bat\\b|\\bthe\\b|\\bof\\b|\\bw\\/c\\b)*';
const START_BEFORE = new RegExp(
  `(?:\\b(?:from|as from|(?<!immediate |\\bnot |\\byet |\\bnot yet |\\byet to )start(?:s|ing|ed)?|commenc(?:e|es|ing|ed|ement)|begin(?:s|ning)?|beginning|began|w\\.?\\/?e\\.?\\/?f\\b\\.?|with effect(?: from)?|effective(?: from)?|(?<!(?:completed|achieved|closed|done|delivered|implemented) )as of|since|\\b\\d+ ?(?:months?|mths?|weeks?|wks?|days?|years?|yrs?) (?:of|from|after|following)(?: the)?|not before|no earlier than|not earlier than|no sooner than|earliest|onwards from|introduc(?:ed|tion) from)|^with)${JOINT}$`,
);
const AFTER_BEFORE = /\b(?:after|post|following)[ :-]*(?:the )?$/;
/** "Following Cabinet approval in June 2026" waits for an event of that month. */
const EVENT_AWAITED =
  /\b(?:after|following|post|once|upon|subsequent to|conclusion of) (?!this\b|that\b)[^.;,:\n]{2,40}(?<!\bby|\bdue|\btarget|\bdeadline|\bcomplete|\bend of|\buntil|\btill|\bto|\band|\bbefore|\bfor) (?:in |at |on |the )*$/;
const START_AFTER =
  /^(?:\s*[-,(/]?\s*(?:and |then |& )?(?:onwards?|on ?wards|on-wards|forwards?|start(?:ing|s)?(?: date)?\b|and beyond|beyond|to date|to present|to the present|present|to ongoing|to commence|commencement|thereafter|and after|on\b(?! (?:[a-z]))|- ?(?:\?|ongoing)|to ongoing|(?:at the )?earliest)|\s*\+|\s*-\s*$)/;
const REVIEW_BEFORE =
  /\b(?:re-?review(?:ed)?|review(?:ed)?)(?: (?:date|due|again|next|annually|progress|scheduled|planned|by|in|on|at|for|the|end|of|early|mid|late|point))*[ :=(-]*(?:(?:by|in|on|at|end|of|for|the)[ -]?)*$/;
const REVIEW_AFTER = /^ ?\(? ?(?:for )?(?:review date|\(review\)|review\)|for review)/;
const EVENT_BEFORE = /\b(?:event|conference|away ?day|seminar)\b[^.;]*$/;
const STRICT_BEFORE =
  /\b(?<!\bon or )(?<!\bby or )(?<!\bon ?\/ ?)(?:before|prior to|in advance of|ahead of)(?: the)?[ :]*$/;

/** What the words round a date make of it: "from" and "onwards" start, "review" reviews, all else is due. */
export function roleOf(unit: DatedUnit, before: string, after: string): Role {
  if (EVENT_AWAITED.test(before)) return 'start';
  if (REVIEW_BEFORE.test(before) || REVIEW_AFTER.test(after)) return 'review';
  if (unit.isRange) return EVENT_BEFORE.test(before) ? 'event' : 'due';
  if (START_BEFORE.test(before)) return 'start';
  if (START_AFTER.test(after)) return 'start';
  if (AFTER_BEFORE.test(before)) return 'start';
  return EVENT_BEFORE.test(before) ? 'event' : 'due';
}

/** "Before June 2018" may end on 31 May or on 30 June; the day before is the likelier, and both are given. */
export function strictlyBefore(unit: DatedUnit, before: string): DatedUnit {
  const { period, inYear } = unit;
  if (unit.isRange || !STRICT_BEFORE.test(before) || unit.qualifier === 'end') return unit;
  if (period === null) return inYear === undefined ? unit : unit;
  const last = addDays(period.first, -1);
  return {
    ...unit,
    period: { first: last, last },
    certainty: 'ambiguous',
    assumption: '“Before” taken to leave that day or month out',
    readings: [last, period.last],
  };
}

/** "After May 2013" begins when it is over; said as an assumption. */
export function startOf(unit: DatedUnit, before: string): DatedUnit {
  if (unit.period === null) return unit;
  if (EVENT_AWAITED.test(before)) {
    const readings = [unit.period.first, unit.period.last];
    return { ...unit, certainty: 'ambiguous', assumption: 'It waits for something that is dated', readings };
  }
  if (/\bbeginning $/.test(before)) {
    return { ...unit, certainty: 'inferred', assumption: '“Beginning” taken as “starting”, not as early in that time' };
  }
  if (!AFTER_BEFORE.test(before)) return unit;
  const first = addDays(unit.period.last, 1);
  return {
    ...unit,
    period: { first, last: first },
    certainty: 'inferred',
    assumption: '“After” taken to begin the day after',
  };
}
