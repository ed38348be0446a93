import type { IsoDate } from '../calendar/isoDate';
import type { Trait } from './traits';
import type { Certainty } from './types';

/** First and last day of a stretch of time. */
export interface Period {
  readonly first: IsoDate;
  readonly last: IsoDate;
}

/** How fine the words are. `years` is a stretch of several years, `point` an event such as Christmas. */
export type Grain = 'day' | 'month' | 'quarter' | 'half' | 'season' | 'year' | 'financialYear' | 'years' | 'point';

/** What a date form makes of its match. */
export interface SpanReading {
  readonly grain: Grain;
  /** `null` where the words name no one stretch of time: no year, or a day that does not exist. */
  readonly period: Period | null;
  readonly certainty: Exclude<Certainty, 'none'>;
  /** What was assumed, in words; empty when all was stated. */
  readonly assumption: string;
  /** Other last days that the words could mean, the likeliest first; empty unless ambiguous. */
  readonly readings: readonly IsoDate[];
  /** For words without a year: the stretch of time in a given year, or `null` (29 February). */
  readonly inYear?: ((year: number) => Period | null) | undefined;
}

/** A reading with its place in the normalised text. */
export interface DateSpan extends SpanReading {
  readonly from: number;
  readonly to: number;
  /** Words such as "mid" or "w/c" that shape the period. */
  readonly qualifier: string | null;
}

/** A reading set in its place; fields are written out because this runs for every date of every cell. */
export function spanAt(reading: SpanReading, from: number, to: number): DateSpan {
  const { grain, period, certainty, assumption, readings, inYear } = reading;
  return { grain, period, certainty, assumption, readings, inYear, from, to, qualifier: null };
}

/** What a form may look at besides its match. */
export interface FormContext {
  readonly text: string;
  readonly asAt: IsoDate | null;
  /** Whether the character at that place of `text` was written as a capital. */
  readonly capitalAt: (place: number) => boolean;
}

/** One family of written dates. Patterns are global and lower case; they are tried in the order of `forms.ts`. */
export interface DateForm {
  readonly name: string;
  /** Traits without which no text can hold such a date. */
  readonly needs: readonly Trait[];
  readonly pattern: RegExp;
  readonly read: (match: RegExpExecArray, context: FormContext) => SpanReading | null;
}

/** A plainly stated stretch of time. */
export function stated(grain: Grain, period: Period): SpanReading {
  return { grain, period, certainty: 'stated', assumption: '', readings: [] };
}

/** A stretch of time that rests on an assumption. */
export function inferred(grain: Grain, period: Period, assumption: string): SpanReading {
  return { grain, period, certainty: 'inferred', assumption, readings: [] };
}

/** A stretch of time with its rivals; `period` is the likeliest, or `null` when none may be taken. */
export function ambiguous(
  grain: Grain,
  period: Period | null,
  assumption: string,
  readings: readonly IsoDate[],
): SpanReading {
  return { grain, period, certainty: 'ambiguous', assumption, readings };
}

/** Words that want a year. */
export function yearless(grain: Grain, inYear: (year: number) => Period | null): SpanReading {
  return { grain, period: null, certainty: 'ambiguous', assumption: 'No year is given', readings: [], inYear };
}
