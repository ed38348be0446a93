import { leading } from './cellKind';
import { isCompletion, saysOverdue, saysUnderWay } from './completion';
import type { PhraseReading } from './phrases/phraseForm';
import type { Certainty, TextSpan, Timescale, TimescaleKind, TimescaleStatus } from './types';

const MOVED = /\b(?:deferred|postponed|delayed|rescheduled|re-?profiled|slipped|put back|revised)\b/;

/** Written out field by field: a spread here is the dearest line of a reading. */
function withoutDates(
  text: string,
  kind: TimescaleKind,
  every: string | null,
  duration: string | null,
  status: TimescaleStatus,
  certainty: Certainty,
  assumption: string,
  span: TextSpan | null,
): Timescale {
  return {
    text,
    kind,
    start: null,
    due: null,
    every,
    duration,
    status,
    milestones: [],
    review: null,
    certainty,
    assumption,
    span,
    readings: [],
  };
}

/** What a cell without any date says. Where several words speak, the order of `forms.ts` decides. */
export function undatedCell(
  text: string,
  words: string,
  phrases: readonly PhraseReading[],
  spanOf: (from: number, to: number) => TextSpan,
): Timescale {
  const status = statusOf(words);
  const reading = deciding(phrases, words);
  if (reading === undefined || (status === 'complete' && reading.kind !== 'ongoing' && reading.kind !== 'recurring')) {
    const whole = status === null ? null : spanOf(0, words.length);
    const assumption = status === 'complete' ? 'Said to be complete, with no date' : '';
    return withoutDates(text, 'unreadable', null, null, status, status === null ? 'none' : 'stated', assumption, whole);
  }
  const { kind, duration, certainty, assumption } = reading;
  const every = phrases.find((each) => each.kind === 'recurring')?.every ?? null;
  return withoutDates(text, kind, every, duration, status, certainty, assumption, spanOf(reading.from, reading.to));
}

/** The first that speaks; but a length of time says more than "immediate" or "to be agreed". */
function deciding(phrases: readonly PhraseReading[], words: string): PhraseReading | undefined {
  const first = phrases[0];
  if (first?.kind === 'ongoing')
    return leading(
      first,
      phrases.find(({ kind }) => kind === 'recurring'),
      words,
    );
  const length = phrases.find((each) => each.kind === 'relative' && each.duration !== null);
  if (first?.kind === 'recurring' && length !== undefined && length.to <= first.from) return length;
  if (first?.kind !== 'immediate' && first?.kind !== 'toBeAgreed') return first;
  return length ?? first;
}

function statusOf(words: string): TimescaleStatus {
  if (isCompletion(words) && !/\bongoing\b/.test(words)) return 'complete';
  if (MOVED.test(words) && !/\bnot (?:be )?(?:deferred|delayed)/.test(words)) return 'revised';
  if (saysOverdue(words)) return 'overdue';
  return saysUnderWay(words) && !/\bongoing\b/.test(words) ? 'inProgress' : null;
}
