import { addDays } from '../calendar/isoDate';
import { adoptYears } from './adoptYears';
import { findSpans } from './findSpans';
import { applyQualifier, takeQualifier } from './qualifiers';
import { isCloser, leadsOn } from './refine';
import type { DateSpan, FormContext, Period } from './span';

/** A date or a range of dates, as one commitment names it. */
export interface DatedUnit extends DateSpan {
  readonly isRange: boolean;
  /** The last date named, where two were joined to a range. */
  readonly end: Period | null;
}

/** What may stand between the two ends of a range. */
const JOINS = /^\s*(?:-+|\/|to|until|till|til|'til|up to|thru|through(?: to)?|ending|end:?|→)\s*(?:the )?$/;
const AND = /^ (?:and|&) (?:the )?$/;

function weakest(a: DateSpan, b: DateSpan): DateSpan['certainty'] {
  if (a.certainty === 'ambiguous' || b.certainty === 'ambiguous') return 'ambiguous';
  return a.certainty === 'inferred' || b.certainty === 'inferred' ? 'inferred' : 'stated';
}

function assumptions(...spans: readonly DateSpan[]): string {
  return [...new Set(spans.map(({ assumption }) => assumption).filter((words) => words !== ''))].join('; ');
}

/** A stroke makes a range of "May/June 2007" but not of two dates that stand each for itself. */
function bothMeant(left: DateSpan, right: DateSpan): boolean {
  return left.grain !== 'day' || left.inYear !== undefined || left.period === null || follows(left, right);
}

function follows(left: DateSpan, right: DateSpan): boolean {
  return left.period !== null && right.period !== null && addDays(left.period.last, 1) === right.period.first;
}

function samePeriod(left: DateSpan, right: DateSpan): boolean {
  const [a, b] = [left.period, right.period];
  return a !== null && b !== null && a.first === b.first && a.last === b.last;
}

/** Three or more times between strokes are a list, unless each follows on the one before: "June/Sept/Dec 2026". */
function isListed(spans: readonly DateSpan[], place: number, text: string): boolean {
  const isStroke = (at: number): boolean => {
    const [left, right] = [spans[at - 1], spans[at]];
    return left !== undefined && right !== undefined && /^ ?\/ ?$/.test(text.slice(left.to, right.from));
  };
  if (!isStroke(place)) return false;
  const [before, left, right, after] = [spans[place - 2], spans[place - 1], spans[place], spans[place + 1]];
  if (left === undefined || right === undefined) return false;
  if (before !== undefined && isStroke(place - 1)) return !follows(before, left) || !follows(left, right);
  if (after !== undefined && isStroke(place + 1)) return !follows(left, right) || !follows(right, after);
  return false;
}

function joinsAcross(left: DateSpan, right: DateSpan, text: string): boolean {
  const between = text.slice(left.to, right.from);
  if (JOINS.test(between)) {
    if (between.includes('→') || (left.grain === 'quarter' && between.includes('/'))) return false;
    if (leadsOn(between) && isCloser(right.period, left.period) && left.grain !== 'day') return false;
    return !between.includes('/') || bothMeant(left, right);
  }
  if (!AND.test(between)) return false;
  if (/\bbetween (?:the )?$/.test(text.slice(Math.max(0, left.from - 13), left.from))) return true;
  return left.grain !== 'day' && follows(left, right);
}

function rangeOf(left: DateSpan, right: DateSpan): DatedUnit {
  const base = {
    ...right,
    from: left.from,
    to: right.to,
    grain: 'years' as const,
    isRange: true,
    qualifier: null,
    end: null,
  };
  const [a, b] = [left.period, right.period];
  const assumption = assumptions(left, right);
  if (a === null || b === null) {
    const [from, to] = [left.inYear, right.inYear];
    if (from === undefined || to === undefined) return { ...base, period: null, certainty: 'ambiguous', assumption };
    const inYear = (year: number): Period | null => {
      const first = from(year);
      const last = to(year);
      const later = first !== null && last !== null && last.last < first.first ? to(year + 1) : last;
      return first === null || later === null ? null : { first: first.first, last: later.last };
    };
    return { ...base, period: null, certainty: 'ambiguous', assumption, inYear };
  }
  if (b.last < a.first) {
    const readings = [a.last, b.last];
    return { ...base, period: null, certainty: 'ambiguous', assumption: 'The end comes before the start', readings };
  }
  return { ...base, period: { first: a.first, last: b.last }, end: b, certainty: weakest(left, right), assumption };
}

function unitOf(span: DateSpan): DatedUnit {
  const { grain, period, certainty, assumption, readings, inYear, from, to, qualifier } = span;
  const isRange = grain === 'years';
  return { grain, period, certainty, assumption, readings, inYear, from, to, qualifier, isRange, end: null };
}

function join(spans: readonly DateSpan[], text: string): readonly DatedUnit[] {
  const units: DatedUnit[] = [];
  spans.forEach((span, place) => {
    const last = units.at(-1);
    if (last === undefined || isListed(spans, place, text) || !joinsAcross(last, span, text)) units.push(unitOf(span));
    else if (samePeriod(last, span)) units[units.length - 1] = { ...last, to: span.to };
    else units[units.length - 1] = rangeOf(last, span);
  });
  return units;
}

/** Whether the later of two dates says the earlier more closely: "Summer 2026 (July)". */
function describes(earlier: DatedUnit, later: DatedUnit, text: string): boolean {
  return leadsOn(text.slice(earlier.to, later.from)) && isCloser(later.period, earlier.period);
}

/** Whether the later only names the earlier in another calendar: "July 2026 (Q2)", or the earlier was one of its rivals. */
function isOtherName(earlier: DatedUnit, later: DatedUnit, text: string): 'earlier' | 'later' | null {
  if (later.inYear === undefined || !leadsOn(text.slice(earlier.to, later.from))) return null;
  if (earlier.inYear === undefined && isCloser(earlier.period, later.period)) return 'later';
  const last = later.period?.last;
  return last !== undefined && last !== earlier.period?.last && earlier.readings.includes(last) ? 'earlier' : null;
}

function isRepeat(units: readonly DatedUnit[], place: number, text: string): boolean {
  const unit = units[place];
  if (unit === undefined || unit.period === null) return false;
  const { period } = unit;
  const [before, after] = [units[place - 1], units[place + 1]];
  if (after !== undefined && (describes(unit, after, text) || isOtherName(unit, after, text) === 'earlier'))
    return true;
  if (before !== undefined && isOtherName(before, unit, text) === 'later') return true;
  return units.some((other, at) => {
    if (at === place || other.period === null || (at === place - 1 && describes(other, unit, text))) return false;
    if (/[a-z;\n]/.test(text.slice(Math.min(unit.to, other.to), Math.max(unit.from, other.from)))) return false;
    const same = other.period.first === period.first && other.period.last === period.last;
    if (same) return at < place;
    return unit.inYear !== undefined && other.inYear === undefined && isCloser(period, other.period);
  });
}

/** Drops what only repeats a neighbour: "Mar 2014 Mar 2014", "Q3 (Oct-Dec 2018)", the season of "Summer 2026 (July)". */
function withoutRepeats(units: readonly DatedUnit[], text: string): readonly DatedUnit[] {
  return units.length < 2 ? units : units.filter((_, place) => !isRepeat(units, place, text));
}

const OR = /^ or (?:by |in |the |end of )*$/;

/** "June or July 2026": either may be meant, and both are given. */
function eitherOf(units: readonly DatedUnit[], text: string): readonly DatedUnit[] {
  return units.map((unit, place) => {
    const before = units[place - 1];
    if (before === undefined || unit.period === null || before.period === null) return unit;
    if (!OR.test(text.slice(before.to, unit.from))) return unit;
    const readings = [unit.period.last, before.period.last];
    return { ...unit, certainty: 'ambiguous', assumption: 'Either of two dates', readings };
  });
}

/** The dates and ranges that a normalised text names, years and qualifiers applied, in the text's order. */
export function datedUnits(context: FormContext, keepYearless: boolean): readonly DatedUnit[] {
  const qualified = findSpans(context).map((span) => takeQualifier(span, context.text));
  const kept = keepYearless ? qualified : qualified.filter((span) => span.inYear === undefined);
  const shaped = adoptYears(kept, context.text).map(applyQualifier);
  return eitherOf(withoutRepeats(join(shaped, context.text), context.text), context.text);
}
