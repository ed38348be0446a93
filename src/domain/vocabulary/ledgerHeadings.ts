import { MONEY_RULES } from './formRules';
import { headingForm } from './headingForm';
import { rowsOfKinds } from './headingRows';
import { headingMatch, vocabularyOf, type Vocabulary } from './vocabulary';

/** What a column of words in a ledger extract holds. */
export type LedgerColumn = 'code' | 'account' | 'description' | 'period' | 'measure' | 'sign' | 'currency';

/** The figures that a ledger row may hold. */
export const LEDGER_FIGURES = ['budget', 'actual', 'commitment'] as const;
export type LedgerFigure = (typeof LEDGER_FIGURES)[number];

/** The columns of words, in the order in which they take theirs. */
export const LEDGER_COLUMNS: readonly LedgerColumn[] = [
  'code',
  'account',
  'description',
  'period',
  'sign',
  'measure',
  'currency',
];

/** All that a column may hold, as the user picks it. */
export const LEDGER_MEANINGS = [
  'code',
  'account',
  'description',
  'period',
  'measure',
  'sign',
  'currency',
  ...LEDGER_FIGURES,
] as const;
export type LedgerMeaning = (typeof LEDGER_MEANINGS)[number];

/** What a pivot table calls its first column: codes or names, whichever it was made of. */
export const PIVOT_LABELS = 'row labels';

/** Actuals from this choice on stand for the actual only where nothing says so more plainly: "Amount", "Total". */
export const WEAK_ACTUAL = 4;

/** One side of a figure that is parted into what is spent and what comes in. */
export const DEBIT_SIDE = /\b(?:debits?|dr|expenditure|expend|exp)\b/;
export const CREDIT_SIDE = /\b(?:credits?|cr|income|inc)\b/;

let known: Vocabulary | null = null;

/** The words of a heading of a ledger as they are compared. */
export function ledgerForm(heading: string): string {
  return headingForm(heading, { ...MONEY_RULES, years: 'kept' });
}

/**
 * How well words fit a meaning in a ledger: 1 for the fittest choice, larger for the next ("Revised budget" before
 * "Original budget"); `null` where they do not mean it. A meaning that the vocabulary has besides is `ignored`,
 * `virements`.
 */
export function ledgerChoice(
  words: string,
  meaning: LedgerColumn | LedgerFigure | 'virements' | 'ignored',
): number | null {
  known ??= vocabularyOf(rowsOfKinds(['ledger']), MONEY_RULES);
  const rows = headingMatch(words, known)?.rows.filter((row) => row.meaning === meaning) ?? [];
  return rows.length === 0 ? null : Math.min(...rows.map(({ choice }) => choice));
}
