import { longDate, type IsoDate } from '../calendar/isoDate';
import type { Pence, Plan } from '../plan/types';
import { parseMoney } from '../table/money';
import { poundsInWords } from '../budget/moneyWords';
import type { ReconcileLine } from './types';
import type { EarlierAnswers } from './workingPaper';

/** What a finance officer says of a difference: it is right so, it is known, or it is to be looked at again next month. */
export const ANSWER_WORDS = ['Accept', 'Note', 'Carry forward'] as const;
export type AnswerWord = (typeof ANSWER_WORDS)[number];

/** Said of a difference whose earlier answer no longer holds. */
export const TAKEN_BACK = 'Taken back';

/** What may be said of a difference now: an answer, or that the earlier one is taken back. */
export interface GivenAnswer {
  readonly answer: AnswerWord | typeof TAKEN_BACK;
  readonly words: string;
}

/** An answer as it is kept: to which difference it was given, when, and in what words. */
export interface DifferenceAnswer {
  readonly answer: AnswerWord;
  readonly difference: Pence | null;
  readonly at: IsoDate | null;
  readonly words: string;
}

/** The kind of a row of Mappings that holds an answer. */
export const ANSWER_KIND = 'Ledger difference';

const NOTE = /^(minus )?(£[\d,.]+) as at (\d{4}-\d\d-\d\d)(?:: ?(.*))?$/s;

/** What a line is known by from month to month: its code, or its name where it has none. */
export function answerKey(line: Pick<ReconcileLine, 'code' | 'name'>): string {
  return line.code === '' ? line.name : line.code;
}

/** The answers that the workbook keeps, the last one given to each line. */
export function answersOf(plan: Pick<Plan, 'mappings'>): ReadonlyMap<string, DifferenceAnswer> {
  const answers = new Map<string, DifferenceAnswer>();
  for (const { cells } of plan.mappings) {
    if (cells.kind?.trim().toLowerCase() !== ANSWER_KIND.toLowerCase()) continue;
    const said = cells.to?.trim().toLowerCase() ?? '';
    if (said === TAKEN_BACK.toLowerCase()) answers.delete((cells.from ?? '').trim());
    const answer = ANSWER_WORDS.find((word) => word.toLowerCase() === said);
    const key = (cells.from ?? '').trim();
    if (answer === undefined || key === '') continue;
    const found = NOTE.exec((cells.note ?? '').trim());
    const size = found === null ? null : parseMoney(found[2] ?? '').pence;
    answers.set(key, {
      answer,
      difference: size === null ? null : found?.[1] === undefined ? size : -size,
      at: found?.[3] ?? null,
      words: (found === null ? (cells.note ?? '') : (found[4] ?? '')).trim(),
    });
  }
  return answers;
}

/** Earlier answers with those given just now over them, each to the difference that stands now. */
export function answersWith(
  kept: ReadonlyMap<string, DifferenceAnswer>,
  given: Readonly<Record<string, GivenAnswer>>,
  lines: readonly ReconcileLine[],
  at: IsoDate,
): ReadonlyMap<string, DifferenceAnswer> {
  const answers = new Map(kept);
  const now = new Map(Object.entries(given));
  for (const line of lines) {
    const key = answerKey(line);
    const said = now.get(key);
    if (said === undefined) continue;
    const { answer, words } = said;
    if (answer === TAKEN_BACK) answers.delete(key);
    else answers.set(key, { answer, words, difference: line.difference, at });
  }
  return answers;
}

/** The note that keeps an answer readable: `minus £1,000 as at 2026-09-30: invoice in dispute`. */
export function answerNote(difference: Pence, at: IsoDate, words: string): string {
  const said = words.trim();
  return `${poundsInWords(difference)} as at ${at}${said === '' ? '' : `: ${said}`}`;
}

/** Earlier answers as the working paper says them beside each line, with the difference they were given to if it has moved. */
export function answersInWords(
  answers: ReadonlyMap<string, DifferenceAnswer>,
  lines: readonly ReconcileLine[],
): EarlierAnswers {
  const words = new Map<string, string>();
  for (const line of lines) {
    const given = answers.get(answerKey(line));
    if (given !== undefined) words.set(answerKey(line), answerInWords(given, line.difference));
  }
  return words;
}

/** One answer in words: `Carry forward: invoice in dispute (was minus £1,000 at 30 Sep 2026)`. */
export function answerInWords(given: DifferenceAnswer, difference: Pence): string {
  const said = given.words === '' ? given.answer : `${given.answer}: ${given.words}`;
  if (given.difference === null || given.difference === difference) return said;
  const when = given.at === null ? '' : ` at ${longDate(given.at)}`;
  return `${said} (was ${poundsInWords(given.difference)}${when})`;
}

/** True where a difference needs no new answer: it was accepted, and has not moved since. */
export function isSettled(given: DifferenceAnswer | undefined, difference: Pence): boolean {
  return given !== undefined && given.answer !== 'Carry forward' && given.difference === difference;
}
