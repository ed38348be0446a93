import { fromDayNumber, longDate } from '../calendar/isoDate';
import type { RuleRow } from './compileCondition';
import type { FigureId } from './figuresOf';

/** A share as people read it: 0.4 is `40 %`. Rounded in two steps, so that 14.5 is not taken for 14.4999999. */
export function percentText(share: number): string {
  return `${String(Math.round(Number((share * 100).toFixed(6))))} %`;
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

/** Texts of days, kept because a plan repeats its dates; days are few, so the list stays short. */
const DATE_TEXTS = new Map<number, string>();

function dateText(day: number): string {
  const known = DATE_TEXTS.get(day);
  if (known !== undefined) return known;
  const text = longDate(fromDayNumber(day));
  DATE_TEXTS.set(day, text);
  return text;
}

/** A figure of an action's row in words; an empty text where there is nothing to say. The formula of it must agree. */
export function figureText(figure: FigureId, row: RuleRow): string {
  const value = (field: string): number => row.numbers[field] ?? Number.NaN;
  const reportDate = row.names.ReportDate ?? Number.NaN;
  const dated = (field: string, before: string, absent: string): string => {
    const day = value(field);
    return Number.isNaN(day) ? absent : `${before} ${dateText(day)}, ${awayText(reportDate - day)}`;
  };
  const day = (field: string, before: string, absent: string): string =>
    Number.isNaN(value(field)) ? absent : `${before} ${dateText(value(field))}`;
  switch (figure) {
    case 'due':
      return dated('Current due', 'due', 'no due date');
    case 'update':
      return dated('Last update', 'last update', 'no update');
    case 'review':
      return day('Review date', 'review on', 'no review date');
    case 'start':
      return day('Start', 'start', 'no start');
    case 'completed':
      return day('Completed on', 'completed on', 'no completion date');
    case 'progress':
    case 'progressIfGiven': {
      const share = value('% complete');
      if (Number.isNaN(share)) return figure === 'progress' ? 'no % complete given' : '';
      return `${percentText(share)} complete`;
    }
    case 'expected':
      return expectedText(row);
    case 'moved':
      return movedText(value('Baseline due'), value('Current due'));
    case 'revisions': {
      const times = value('Times revised');
      return times === 1 ? 'date moved once' : `date moved ${String(times)} times`;
    }
    case 'evidence':
      return (row.texts.Evidence ?? '').trim() === '' ? 'no evidence' : 'evidence given';
  }
}

/** Share of the time gone from the action's start, else the plan's, to its current due date. */
function expectedText(row: RuleRow): string {
  const own = row.numbers.Start ?? Number.NaN;
  const start = Number.isNaN(own) ? (row.names.PlanStart ?? Number.NaN) : own;
  const length = (row.numbers['Current due'] ?? Number.NaN) - start;
  if (!(length > 0)) return 'time gone not known';
  const gone = Math.max(0, Math.min(1, ((row.names.ReportDate ?? Number.NaN) - start) / length));
  return `${percentText(gone)} of the time gone`;
}

function movedText(baseline: number, current: number): string {
  if (Number.isNaN(baseline)) return 'no baseline due';
  if (Number.isNaN(current)) return `first due ${dateText(baseline)}`;
  if (current === baseline) return 'first date kept';
  const later = current > baseline;
  return `${daysText(Math.abs(current - baseline))} ${later ? 'later' : 'earlier'} than ${dateText(baseline)}`;
}
