import type { DatedFact } from './facts';
import type { PhraseReading } from './phrases/phraseForm';

const DOUBT =
  /\?|\btb[acd]\b|\bto be (?:confirmed|agreed)\b|\bprovisional|\bsubject to\b|\bapprox|\bapproximately\b|\bcirca\b|\bestimated\b|\bpossibly\b|\bhopefully\b|\blikely\b|\bprobably\b|~|\baround\b|\bc\.|\bawaiting\b|\bpending\b|\bdepend|\bactual\b|\bon hold\b|\bpaused\b|\bsuspended\b|\bunder review\b|\bby \d+ (?:week|month|day)|\bin readiness\b|\bas at\b|^\W*update\b/;

/** Words for a part of a longer time. Beside a date that they did not help to read they may change it. */
const UNREAD =
  /\bq ?[1-4]\b|\b[1-4] ?q\b|\bh[12]\b|\b[12]h\b|\bhalf\b(?! of)|\bquarters?\b(?! of)|\bqtr|(?<!\b(?:long|short|medium|mid|longer)[ -])\bterms?\b|\b(?:first|last|second|third|1st|2nd|3rd) (?:week|fortnight|part)\b|\bweek \d|\bearly\b(?! (?:help|years|intervention|support|action))|\bmid\b|\bweekend\b|\bmunicipal\b/;

const BEGUN = /\b(?:from|since|start|commenc|beg[aiu]n|w\.?e\.?f|effect|as of|introduc)/;

function unreadBeside({ before, after }: DatedFact): string {
  const match = UNREAD.exec(before.slice(-24)) ?? UNREAD.exec(after.slice(0, 24));
  return match === null ? '' : `“${match[0]}” beside the date was not taken into account`;
}

/** What keeps a plainly written date from being taken as stated, in words; empty where nothing does. */
export function doubtsOf(
  words: string,
  facts: readonly DatedFact[],
  deciding: readonly DatedFact[],
  done: boolean,
  phrases: readonly PhraseReading[],
  reading: PhraseReading | null,
): readonly string[] {
  const doubts = deciding.map(unreadBeside);
  if (DOUBT.test(words)) doubts.push('The words themselves are in doubt');
  const days = new Set(facts.filter((fact) => fact.role === 'due').map((fact) => fact.unit.period?.last));
  if (done && days.size > 1) doubts.push('Which of the dates was the one aimed at is assumed');
  const last = deciding.map((fact) => fact.unit.period?.last ?? '').reduce((a, b) => (a > b ? a : b), '');
  if (facts.some((fact) => fact.old && (fact.unit.period?.last ?? '') > last) && !/\bforward|\bearlier/.test(words)) {
    doubts.push('The new date is earlier than the one before');
  }
  if (reading === null) {
    if (phrases.some(({ kind }) => kind === 'recurring')) doubts.push('It comes round; the date named is taken');
    if (phrases.some(({ kind, duration }) => kind === 'relative' && duration !== null)) {
      doubts.push('A length of time is given too; the date is taken');
    }
  } else if (facts.some((fact) => fact.role === 'review' && !fact.old)) {
    doubts.push('The date is taken as that of a review');
  } else if (reading.kind === 'ongoing' && !deciding.some((fact) => BEGUN.test(fact.before))) {
    doubts.push('The date is taken as its start');
  }
  return doubts.filter((each) => each !== '');
}
