import { fromDayNumber, longDate } from '../calendar/isoDate';
import type { RuleRow } from './compileCondition';
import type { FigureId } from './figuresOf';

/** A share as people read it: 0.4 is `40 %`. Rounded in two steps, so that 14.5 is not taken for 14.4999999. */
export function percentText(share: number): string {
  return `${String(Math.round(Math.round(share * 1e8) / 1e6))} %`;
}

/** A number of days: `1 day`, `15 days`. */
export function daysText(days: number): string {
  return `${String(days)} ${days === 1 ? 'day' : 'days'}`;
}

/** Where a day lies from the report date: `15 days ago`, `today`, `in 3 days`. */
function awayText(daysAgo: number): string {
  if (daysAgo === 0) return 'today';
  return daysAgo > 0 ? `${daysText(daysAgo)} ago` : `in ${daysText(-daysAgo)}`;
}

/** What a rule's reason says of a row; an empty text where there is nothing to say. */
export type FigureWriter = (row: RuleRow) => string;

/** A figure of an action's row in words, as a function of the row. The formula of it must agree. */
export function figureWriter(figure: FigureId): FigureWriter {
  switch (figure) {
    case 'due':
      return dated('Current due', 'due', 'no due date');
    case 'update':
      return dated('Last update', 'last update', 'no update');
    case 'review':
      return onDay('Review date', 'review on', 'no review date');
    case 'start':
      return onDay('Start', 'start', 'no start');
    case 'completed':
      return onDay('Completed on', 'completed on', 'no completion date');
    case 'progress':
      return (row) => progressText(row.numbers['% complete'] ?? Number.NaN, 'no % complete given');
    case 'progressIfGiven':
      return (row) => progressText(row.numbers['% complete'] ?? Number.NaN, '');
    case 'expected':
      return expectedText;
    case 'moved':
      return (row) => movedText(row.numbers['Baseline due'] ?? Number.NaN, row.numbers['Current due'] ?? Number.NaN);
    case 'revisions':
      return (row) => {
        const times = row.numbers['Times revised'] ?? Number.NaN;
        return times === 1 ? 'date moved once' : `date moved ${String(times)} times`;
      };
    case 'evidence':
      return (row) => ((row.texts.Evidence ?? '').trim() === '' ? 'no evidence' : 'evidence given');
  }
}

/** `15 Jun 2026`, kept by day: a plan repeats its dates, and days are few. */
const dateText = rememberedByDay((day) => longDate(fromDayNumber(day)));

/** A day and how far it lies from the report date. */
function dated(field: string, before: string, absent: string): FigureWriter {
  let as = Number.NaN;
  let text = rememberedByDay(() => absent);
  return (row) => {
    const reportDate = row.names.ReportDate ?? Number.NaN;
    if (as !== reportDate) {
      as = reportDate;
      text = rememberedByDay((day) => `${before} ${dateText(day)}, ${awayText(reportDate - day)}`);
    }
    const day = row.numbers[field] ?? Number.NaN;
    return Number.isNaN(day) ? absent : text(day);
  };
}

function onDay(field: string, before: string, absent: string): FigureWriter {
  return (row) => {
    const day = row.numbers[field] ?? Number.NaN;
    return Number.isNaN(day) ? absent : `${before} ${dateText(day)}`;
  };
}

/** The same function of a day, its answers kept. */
function rememberedByDay(textOf: (day: number) => string): (day: number) => string {
  const texts = new Map<number, string>();
  return (day) => {
    const known = texts.get(day);
    if (known !== undefined) return known;
    const text = textOf(day);
    texts.set(day, text);
    return text;
  };
}

function progressText(share: number, absent: string): string {
  return Number.isNaN(share) ? absent : `${percentText(share)} complete`;
}

/** Share of the time gone from the action's start, else the plan's, to its current due date; NaN where it is not known. */
export function timeGone({ numbers, names }: RuleRow): number {
  const own = numbers.Start ?? Number.NaN;
  const start = Number.isNaN(own) ? (names.PlanStart ?? Number.NaN) : own;
  const length = (numbers['Current due'] ?? Number.NaN) - start;
  return length > 0 ? Math.max(0, Math.min(1, ((names.ReportDate ?? Number.NaN) - start) / length)) : Number.NaN;
}

function expectedText(row: RuleRow): string {
  const gone = timeGone(row);
  return Number.isNaN(gone) ? 'time gone not known' : `${percentText(gone)} of the time gone`;
}

function movedText(baseline: number, current: number): string {
  if (Number.isNaN(baseline)) return 'no baseline due';
  if (Number.isNaN(current)) return `first due ${dateText(baseline)}`;
  if (current === baseline) return 'first date kept';
  const later = current > baseline;
  return `${daysText(Math.abs(current - baseline))} ${later ? 'later' : 'earlier'} than ${dateText(baseline)}`;
}
