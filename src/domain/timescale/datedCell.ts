import type { IsoDate } from '../calendar/isoDate';
import { allComplete } from './allComplete';
import { kindWords, plainKind } from './cellKind';
import { saysOverdue, saysUnderWay } from './completion';
import { doubtsOf } from './doubts';
import { dueOf, startDayOf, type DatedFact } from './facts';
import { likelyDates } from './likelyDates';
import { envelope } from './mappedText';
import type { PhraseReading } from './phrases/phraseForm';
import type { Segment } from './segments';
import type { Certainty, TextSpan, Timescale, TimescaleKind, TimescaleMilestone, TimescaleStatus } from './types';

function latest(dates: readonly (IsoDate | null)[]): IsoDate | null {
  return dates.reduce((best, date) => (date !== null && (best === null || date > best) ? date : best), null);
}

function earliest(dates: readonly (IsoDate | null)[]): IsoDate | null {
  return dates.reduce((best, date) => (date !== null && (best === null || date < best) ? date : best), null);
}

function unique(parts: readonly string[]): readonly string[] {
  return [...new Set(parts.filter((part) => part !== ''))];
}

/** What a cell with dates says: the latest day by which something is to be done, and from when. */
export function datedCell(
  text: string,
  words: string,
  facts: readonly DatedFact[],
  parts: readonly Segment[],
  phrases: readonly PhraseReading[],
  asAt: IsoDate | null,
  spanOf: (from: number, to: number) => TextSpan,
): Timescale {
  const done = allComplete(facts, parts, words);
  const moved = facts.some((fact) => fact.moved);
  const live = facts.filter((fact) => !fact.old && (done || !fact.complete));
  const reading = kindWords(phrases, words, live);
  const steps = live.filter((fact) => fact.role === 'due' || (fact.role === 'event' && reading?.kind !== 'ongoing'));
  const reviews = live.filter((fact) => fact.role === 'review');
  const others = live.some((fact) => fact.role === 'start' || fact.role === 'due' || fact.complete) || reading !== null;
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
  const doubts = doubtsOf(words, facts, deciding, done, phrases, reading);
  const certainty = certaintyOf(deciding, reading, undated, due, begun !== start || doubts.length > 0);
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
      ...doubts,
      begun !== start ? 'It begins after the last day by which something is due' : '',
    ]).join('; '),
    span: envelope(deciding.map(({ span }) => span)) ?? (reading === null ? null : spanOf(reading.from, reading.to)),
    readings: certainty === 'ambiguous' ? readings : [],
  };
}

function underWay(words: string): TimescaleStatus {
  return saysUnderWay(words) && !/\bongoing\b/.test(words) ? 'inProgress' : null;
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
  doubtful: boolean,
): Certainty {
  if (deciding.length === 0 && undated) {
    return doubtful && reading?.certainty === 'stated' ? 'inferred' : (reading?.certainty ?? 'none');
  }
  if (deciding.some(({ unit }) => unit.certainty === 'ambiguous')) return 'ambiguous';
  if (reading !== null && due !== null) return 'ambiguous';
  if (reading?.kind === 'toBeAgreed') return 'ambiguous';
  if (doubtful || reading?.certainty === 'inferred') return 'inferred';
  return deciding.some(({ unit }) => unit.certainty === 'inferred') ? 'inferred' : 'stated';
}

/** Each dated step, in the text's order, where there is more than one. */
function milestonesOf(facts: readonly DatedFact[], done: boolean): readonly TimescaleMilestone[] {
  const steps = facts.filter((fact) => !fact.old);
  if (steps.length < 2) return [];
  return steps.map((fact) => ({
    text: fact.words,
    span: fact.span,
    due: dueOf(fact),
    start: startDayOf(fact),
    status: done || fact.complete ? 'complete' : null,
  }));
}
