import type { IsoDate } from '../calendar/isoDate';
import { isPlainCompletion, saysOverdue, saysUnderWay } from './completion';
import { dueOf, startDayOf, type DatedFact } from './facts';
import { likelyDates } from './likelyDates';
import type { PhraseReading } from './phrases/phraseForm';
import type { Segment } from './segments';
import type { Certainty, Timescale, TimescaleKind, TimescaleMilestone, TimescaleStatus } from './types';

function latest(dates: readonly (IsoDate | null)[]): IsoDate | null {
  return dates.reduce((best, date) => (date !== null && (best === null || date > best) ? date : best), null);
}

function earliest(dates: readonly (IsoDate | null)[]): IsoDate | null {
  return dates.reduce((best, date) => (date !== null && (best === null || date < best) ? date : best), null);
}

function unique(parts: readonly string[]): readonly string[] {
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** Everything is done: each date is, or a sentence says so of them all, and nothing is still going on. */
function allComplete(facts: readonly DatedFact[], parts: readonly Segment[], words: string): boolean {
  if (saysUnderWay(words)) return false;
  const closing = parts
    .filter((part, place) => {
      return !facts.some((fact) => fact.segment === place) && isPlainCompletion(words.slice(part.from, part.to));
    })
    .at(-1);
  const live = facts.filter((fact) => !fact.old);
  const lastDated = parts[Math.max(...facts.map((fact) => fact.segment), 0)];
  if (closing !== undefined && (facts.length === 1 || (lastDated !== undefined && closing.from > lastDated.from)))
    return true;
  const open = live.filter((fact) => !fact.complete);
  const isTarget = open.length === 1 && live.length === 2 && BARE_TARGET.test(open[0]?.before ?? '');
  return live.length > 0 && (open.length === 0 || isTarget);
}

/** A date that is only what was aimed at: "(target May 2026)" beside "Completed June 2026". */
const BARE_TARGET = /^\W*(?:(?:due|target|deadline|planned|by|date|original|end|of) ?)*\W*$/;

/** Words such as "ongoing" bear on a dated cell only where they stand by themselves, not before a noun. */
const FREE_AFTER =
  /^(?:\s*$|\s*[,;:.()/\n?+&-]|\s*(?:from|in|until|till|to|starting|commencing|thereafter|by|and|at|on|each|since|through|throughout|with|but|as|during|for|over|then|basis|beginning|after|via|\d))/;

function speaksFor(reading: PhraseReading, words: string): boolean {
  return FREE_AFTER.test(words.slice(reading.to));
}

function kindOf(phrases: readonly PhraseReading[], words: string, facts: readonly DatedFact[]): PhraseReading | null {
  const ongoing = phrases.find(({ kind }) => kind === 'ongoing');
  if (ongoing !== undefined && speaksFor(ongoing, words)) return ongoing;
  const recurring = phrases.find(({ kind }) => kind === 'recurring');
  if (recurring !== undefined) {
    const spans = facts.some((fact) => fact.role === 'start' || fact.unit.isRange);
    const owed = facts.some((fact) => /\b(?:by|due|deadline|target)\b/.test(fact.before.slice(-16)));
    if (spans || (speaksFor(recurring, words) && !owed)) return recurring;
  }
  const length = phrases.find(({ kind, duration }) => kind === 'relative' && duration !== null);
  if (length !== undefined && facts.length > 0 && facts.every((fact) => fact.role === 'start')) return length;
  const open = phrases.find(({ kind }) => kind === 'toBeAgreed');
  return open !== undefined && OPEN_DATE.test(words) ? open : null;
}

const OPEN_DATE =
  /\b(?:date|timescale|timeline|deadline|timing)s? (?:is |are |still |yet )*to be\b|\b(?:revised|new|deferred|moved|extended)(?: (?:date|target|deadline|timescale))?(?: to)? ?[:-]? ?(?:tbc|tba|tbd|to be)\b/;

/** What a cell with dates says: the latest day by which something is to be done, and from when. */
export function datedCell(
  text: string,
  words: string,
  facts: readonly DatedFact[],
  parts: readonly Segment[],
  phrases: readonly PhraseReading[],
  asAt: IsoDate | null,
): Timescale {
  const done = allComplete(facts, parts, words);
  const moved = facts.some((fact) => fact.moved);
  const live = facts.filter((fact) => !fact.old && (done || !fact.complete));
  const reading = kindOf(phrases, words, live);
  const steps = live.filter((fact) => fact.role === 'due' || (fact.role === 'event' && reading?.kind !== 'ongoing'));
  const reviews = live.filter((fact) => fact.role === 'review');
  const others = live.some((fact) => fact.role === 'start' || fact.role === 'due') || reading !== null;
  const toReview = reading === null ? reviews.filter((fact) => /\bby\W*(?:end\W*(?:of\W*)?)?$/.test(fact.before)) : [];
  const aimed = steps.filter((fact) => !fact.complete);
  const open = aimed.length > 0 ? aimed : steps;
  const owed = steps.length > 0 || others ? [...open, ...toReview] : reviews;
  const ranges = owed.filter((fact) => fact.unit.isRange);
  const onlyRanges = ranges.length > 0 && ranges.length === owed.length;
  const openDate = reading?.kind === 'toBeAgreed';

  const due = openDate ? null : latest(owed.map(dueOf));
  const starts = live.filter((fact) => fact.role === 'start' || (onlyRanges && fact.unit.isRange));
  const begun = openDate ? null : earliest(starts.map(startDayOf));
  const start = begun !== null && due !== null && begun > due ? null : begun;
  const undated = due === null && start === null;

  const kind: TimescaleKind = reading?.kind ?? plainKind(owed, starts, onlyRanges, start, due, facts);
  const status: TimescaleStatus = done
    ? 'complete'
    : moved
      ? 'revised'
      : saysOverdue(words)
        ? 'overdue'
        : underWay(words);
  const deciding = openDate || undated ? [...owed, ...starts] : deciders(owed, starts, due, start);
  const readings = readingsOf(deciding, due, openDate, kind, asAt);
  const certainty = certaintyOf(deciding, reading, undated, due, begun !== start, words);
  return {
    text,
    kind,
    start,
    due,
    every: (phrases.find(({ kind: each }) => each === 'recurring') ?? null)?.every ?? null,
    duration: reading?.duration ?? null,
    status,
    milestones: milestonesOf(facts, done),
    review: latest(reviews.map((fact) => fact.unit.period?.last ?? null)),
    certainty,
    assumption: unique([
      ...deciding.map(({ unit }) => unit.assumption),
      reading?.assumption ?? '',
      DOUBT.test(words) ? 'The words themselves are in doubt' : '',
      begun !== start ? 'It begins after the last day by which something is due' : '',
    ]).join('; '),
    readings: certainty === 'ambiguous' ? readings : [],
  };
}

function underWay(words: string): TimescaleStatus {
  return saysUnderWay(words) && !/\bongoing\b/.test(words) ? 'inProgress' : null;
}

function plainKind(
  owed: readonly DatedFact[],
  starts: readonly DatedFact[],
  onlyRanges: boolean,
  start: IsoDate | null,
  due: IsoDate | null,
  facts: readonly DatedFact[],
): TimescaleKind {
  if (onlyRanges || (start !== null && due !== null)) return 'range';
  if (owed.length === 0 && starts.length > 0) return 'from';
  return owed.length > 0 || facts.length === 0 ? 'date' : 'unreadable';
}

/** The dates on which the reading rests: those that give its due and its start. */
function deciders(
  owed: readonly DatedFact[],
  starts: readonly DatedFact[],
  due: IsoDate | null,
  start: IsoDate | null,
): readonly DatedFact[] {
  const undated = owed.filter(({ unit }) => unit.period === null);
  return [
    ...owed.filter((fact) => due !== null && dueOf(fact) === due).slice(0, 1),
    ...starts.filter((fact) => !owed.includes(fact) && start !== null && startDayOf(fact) === start).slice(0, 1),
    ...undated,
  ];
}

function readingsOf(
  deciding: readonly DatedFact[],
  due: IsoDate | null,
  openDate: boolean,
  kind: TimescaleKind,
  asAt: IsoDate | null,
): readonly IsoDate[] {
  const each = deciding.flatMap(({ unit, role }) => {
    const likely = likelyDates(
      unit,
      unit.period === null ? asAt : null,
      role === 'start' && kind !== 'range' ? 'first' : 'last',
    );
    return openDate && unit.period !== null ? [unit.period.last, ...likely] : likely;
  });
  return [...unique([...(due === null ? [] : [due]), ...each])];
}

function certaintyOf(
  deciding: readonly DatedFact[],
  reading: PhraseReading | null,
  undated: boolean,
  due: IsoDate | null,
  crossed: boolean,
  words: string,
): Certainty {
  if (deciding.length === 0 && undated) return reading?.certainty ?? 'none';
  if (deciding.some(({ unit }) => unit.certainty === 'ambiguous')) return 'ambiguous';
  if (reading !== null && due !== null) return 'ambiguous';
  if (reading?.kind === 'toBeAgreed') return 'ambiguous';
  if (crossed || reading?.certainty === 'inferred' || DOUBT.test(words)) return 'inferred';
  return deciding.some(({ unit }) => unit.certainty === 'inferred') ? 'inferred' : 'stated';
}

const DOUBT =
  /\?|\btb[acd]\b|\bto be (?:confirmed|agreed)\b|\bprovisional|\bsubject to\b|\bapprox|\bapproximately\b|\bcirca\b|\bestimated\b|\bpossibly\b|\bhopefully\b|\blikely\b|\bprobably\b|~|\baround\b|\bc\.|\bawaiting\b|\bpending\b|\bdepend|\bactual\b/;

/** Each dated step, in the text's order, where there is more than one. */
function milestonesOf(facts: readonly DatedFact[], done: boolean): readonly TimescaleMilestone[] {
  const steps = facts.filter((fact) => !fact.old);
  if (steps.length < 2) return [];
  return steps.map((fact) => ({
    text: fact.words,
    due: dueOf(fact),
    start: startDayOf(fact),
    status: done || fact.complete ? 'complete' : null,
  }));
}
