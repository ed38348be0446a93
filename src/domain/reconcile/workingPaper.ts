import type { Pence } from '../plan/types';
import { poundsInWords } from '../budget/moneyWords';
import type { ReconcileClass, ReconcileLine, Reconciliation } from './types';

/** One row of the Reconciliation sheet. */
export interface WorkingPaperRow {
  readonly code: string;
  readonly service: string;
  /** Row of the Budget sheet to link to, or `null`. */
  readonly planRow: number | null;
  readonly plan: Pence | null;
  readonly ledger: Pence | null;
  readonly difference: Pence;
  readonly actual: Pence | null;
  readonly commitment: Pence | null;
  readonly ledgerRows: number;
  /** The class in words. */
  readonly standing: string;
  /** Why it matched, what the difference is, and what may explain it. */
  readonly explanation: string;
  /** What was answered at an earlier reconciliation, if anything. */
  readonly answer: string;
}

/** The working paper: every line, then what each class comes to. */
export interface WorkingPaper {
  readonly rows: readonly WorkingPaperRow[];
  readonly summary: readonly { readonly standing: string; readonly lines: number; readonly difference: Pence }[];
  readonly sentence: string;
}

/** What a finance officer said of a difference last time: accepted, noted, or carried forward, by code or name. */
export type EarlierAnswers = ReadonlyMap<string, string>;

/** The classes as the sheet words them, in its order. */
export const CLASS_WORDS: Readonly<Record<ReconcileClass, string>> = {
  agreed: 'Agreed',
  withinTolerance: 'Within tolerance',
  differs: 'Differs',
  planOnly: 'In the plan only',
  ledgerOnly: 'In the ledger only',
};

const CLASSES: readonly ReconcileClass[] = ['agreed', 'withinTolerance', 'differs', 'planOnly', 'ledgerOnly'];

/** The rows of the Reconciliation sheet, each difference explained in a sentence, with last time's answers beside them. */
export function workingPaper(reconciliation: Reconciliation, answers: EarlierAnswers = new Map()): WorkingPaper {
  const { counts, differences, totals } = reconciliation;
  const unexplained = counts.differs + counts.planOnly + counts.ledgerOnly;
  return {
    rows: reconciliation.lines.map((line) => ({
      code: line.code,
      service: line.name,
      planRow: line.planRow,
      plan: line.plan,
      ledger: line.ledger,
      difference: line.difference,
      actual: line.actual,
      commitment: line.commitment,
      ledgerRows: line.rows.length,
      standing: CLASS_WORDS[line.class],
      explanation: explain(line),
      answer: answers.get(line.code === '' ? line.name : line.code) ?? '',
    })),
    summary: CLASSES.map((each) => ({
      standing: CLASS_WORDS[each],
      lines: counts[each],
      difference: differences[each],
    })),
    sentence:
      `The plan has ${poundsInWords(totals.plan)} and the ledger ${poundsInWords(totals.ledger)}: ${difference(totals.difference)}. ` +
      (unexplained === 0
        ? 'Every line agrees or is within tolerance.'
        : `${String(unexplained)} ${unexplained === 1 ? 'line needs' : 'lines need'} an answer.`),
  };
}

/** A line's standing in plain words: the evidence, the difference, and what may explain it. */
export function explain(line: ReconcileLine): string {
  const parts = [line.reason, sentenceOf(line)];
  if (line.suggestion !== null) parts.push(line.suggestion.words);
  return parts.map((part) => (/[.!?]$/.test(part) ? part : `${part}.`)).join(' ');
}

function sentenceOf(line: ReconcileLine): string {
  if (line.class === 'agreed') {
    return line.difference === 0 ? 'The two agree' : `They agree but for rounding: ${difference(line.difference)}`;
  }
  if (line.class === 'withinTolerance') return `Within the tolerance: ${difference(line.difference)}`;
  if (line.class === 'planOnly') return `The plan’s ${poundsInWords(line.plan ?? 0)} is not in the ledger`;
  if (line.class === 'ledgerOnly') return `The ledger’s ${poundsInWords(line.ledger ?? 0)} is not in the plan`;
  return `The ledger has ${poundsInWords(Math.abs(line.difference))} ${line.difference > 0 ? 'more' : 'less'} than the plan`;
}

function difference(pence: Pence): string {
  if (pence === 0) return 'no difference';
  return `the ledger has ${poundsInWords(Math.abs(pence))} ${pence > 0 ? 'more' : 'less'} than the plan`;
}
