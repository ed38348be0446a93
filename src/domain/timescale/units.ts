import { addDays } from '../calendar/isoDate';
import { adoptYears } from './adoptYears';
import { findSpans } from './findSpans';
import { applyQualifier, takeQualifier } from './qualifiers';
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

function joinsAcross(left: DateSpan, right: DateSpan, text: string): boolean {
  const between = text.slice(left.to, right.from);
  if (JOINS.test(between)) return !(between.includes('→') || (left.grain === 'quarter' && between.includes('/')));
  if (!AND.test(between)) return false;
  if (/\bbetween (?:the )?$/.test(text.slice(Math.max(0, left.from - 13), left.from))) return true;
  return (
    left.period !== null &&
    right.period !== null &&
    left.grain !== 'day' &&
    addDays(left.period.last, 1) === right.period.first
  );
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
  for (const span of spans) {
    const last = units.at(-1);
    if (last !== undefined && joinsAcross(last, span, text)) units[units.length - 1] = rangeOf(last, span);
    else units.push(unitOf(span));
  }
  return units;
}

/** Drops what only repeats a neighbour: "Mar 2014 Mar 2014", "Q3 (Oct-Dec 2018)". */
function withoutRepeats(units: readonly DatedUnit[], text: string): readonly DatedUnit[] {
  return units.filter((unit, place) => {
    const { period } = unit;
    if (period === null) return true;
    const touches = (other: DatedUnit): boolean =>
      !/[a-z;\n]/.test(text.slice(Math.min(unit.to, other.to), Math.max(unit.from, other.from)));
    return !units.some((other, at) => {
      if (at === place || other.period === null || !touches(other)) return false;
      const same = other.period.first === period.first && other.period.last === period.last;
      const inside =
        unit.inYear !== undefined && other.period.first <= period.first && other.period.last >= period.last;
      const borrowed = inside && other.inYear === undefined;
      return borrowed || (same && at < place && (other.inYear === undefined) === (unit.inYear === undefined));
    });
  });
}

/** The dates and ranges that a normalised text names, years and qualifiers applied, in the text's order. */
export function datedUnits(context: FormContext, keepYearless: boolean): readonly DatedUnit[] {
  const qualified = findSpans(context).map((span) => takeQualifier(span, context.text));
  const kept = keepYearless ? qualified : qualified.filter((span) => span.inYear === undefined);
  const shaped = adoptYears(kept, context.text).map(applyQualifier);
  return withoutRepeats(join(shaped, context.text), context.text);
}
