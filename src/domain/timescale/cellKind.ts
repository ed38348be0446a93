import type { IsoDate } from '../calendar/isoDate';
import type { DatedFact } from './facts';
import type { PhraseReading } from './phrases/phraseForm';
import type { TimescaleKind } from './types';

/** Words such as "ongoing" bear on a dated cell only where they stand by themselves, not before a noun. */
const FREE_AFTER =
  /^(?:\s*$|\s*[,;:.()/\n?+&-]|\s*(?:from|in|up to|up until|until|till|to|starting|commencing|thereafter|by|and|at|on|each|since|through|throughout|with|but|as|during|for|over|then|basis|beginning|after|via|\d))/;
const OPEN_DATE =
  /\b(?:date|timescale|timeline|deadline|timing)s? (?:is |are |still |yet )*to be\b|\b(?:revised|new|deferred|moved|extended)(?: (?:date|target|deadline|timescale))?(?: to)? ?[:-]? ?(?:tbc|tba|tbd|to be)\b/;

function speaksFor(reading: PhraseReading, words: string): boolean {
  return FREE_AFTER.test(words.slice(reading.to));
}

/** "Quarterly - ongoing" comes round; "Ongoing - quarterly review" goes on: the first word says which. */
export function leading(ongoing: PhraseReading, recurring: PhraseReading | undefined, words: string): PhraseReading {
  if (recurring === undefined || recurring.to > ongoing.from) return ongoing;
  return /^[\s,/&+-]*(?:and )?$/.test(words.slice(recurring.to, ongoing.from)) ? recurring : ongoing;
}

/** The words beside the dates that say what kind of commitment it is, or `null` where the dates themselves do. */
export function kindWords(
  phrases: readonly PhraseReading[],
  words: string,
  facts: readonly DatedFact[],
): PhraseReading | null {
  const recurring = phrases.find(({ kind }) => kind === 'recurring');
  const ongoing = phrases.find(({ kind }) => kind === 'ongoing');
  if (ongoing !== undefined && speaksFor(ongoing, words)) return leading(ongoing, recurring, words);
  if (recurring !== undefined) {
    const spans = facts.some((fact) => fact.role === 'start' || fact.unit.isRange);
    const owed = facts.some((fact) => /\b(?:by|due|deadline|target)\b/.test(fact.before.slice(-16)));
    if (spans || (speaksFor(recurring, words) && !owed)) return recurring;
  }
  const length = phrases.find(({ kind, duration }) => kind === 'relative' && duration !== null);
  if (length !== undefined && facts.length > 0 && facts.every((fact) => fact.role === 'start')) return length;
  const onlyReviewed = facts.length > 0 && facts.every((fact) => fact.role === 'review' && !fact.before.includes('by'));
  if (onlyReviewed) return phrases.find((each) => opens(each, words)) ?? null;
  const open = phrases.find(({ kind }) => kind === 'toBeAgreed');
  return open !== undefined && OPEN_DATE.test(words) ? open : null;
}

/** "Immediate - review June 2026": the words before the review say when. */
function opens(reading: PhraseReading, words: string): boolean {
  const says = reading.kind === 'immediate' || reading.kind === 'toBeAgreed' || reading.kind === 'relative';
  return says && !words.slice(reading.from, reading.to).includes('review') && speaksFor(reading, words);
}

/** The kind that dates alone make. */
export function plainKind(
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
