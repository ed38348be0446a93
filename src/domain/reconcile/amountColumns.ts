import type { MoneyUnit } from '../plan/cover';
import {
  ACTUAL_WORDS,
  BUDGET_WORDS,
  COMMITMENT_WORDS,
  CREDIT_SIDE,
  DEBIT_SIDE,
  LEDGER_FIGURES,
  NO_ACTUAL,
  NO_BUDGET,
  WEAK_ACTUAL_WORDS,
  type LedgerFigure,
} from './ledgerWords';
import { periodHeading } from './periodHeading';

/** The words over one column, in lower case and without its unit, and the unit. */
export interface LedgerHeading {
  readonly words: string;
  readonly pounds: MoneyUnit['pounds'] | null;
}

/** A column that a figure is added up from. */
export interface AmountColumn {
  readonly place: number;
  /** Holds income: what comes in, whichever sign it is printed with. */
  readonly isCredit: boolean;
}

/** The columns of each figure; several where months, or debits and credits, stand apart. */
export type AmountColumns = Readonly<Record<LedgerFigure, readonly AmountColumn[]>>;

const WORDS: Readonly<Record<LedgerFigure, readonly RegExp[]>> = {
  budget: BUDGET_WORDS,
  actual: ACTUAL_WORDS,
  commitment: COMMITMENT_WORDS,
};
const NOT: Readonly<Record<LedgerFigure, RegExp>> = {
  budget: NO_BUDGET,
  actual: NO_ACTUAL,
  commitment: /varian|%/,
};

/**
 * Settles which columns each figure is read from. A column for the whole comes first; else its debit and credit (or
 * expenditure and income) sides; else the months, added up. Months without a word of their own are actuals.
 */
export function amountColumns(headings: readonly LedgerHeading[], taken: ReadonlySet<number>): AmountColumns {
  const used = new Set(taken);
  const found: Record<LedgerFigure, readonly AmountColumn[]> = { budget: [], actual: [], commitment: [] };
  const take = (figure: LedgerFigure, columns: readonly AmountColumn[]): void => {
    found[figure] = columns;
    for (const { place } of columns) used.add(place);
  };
  const months = monthColumns(headings, used);
  const free = (place: number): boolean => !used.has(place) && !months.all.has(place);
  for (const figure of LEDGER_FIGURES) {
    const sides = sidesOf(headings, figure, free);
    const isWhole = (place: number): boolean => free(place) && sides?.some((side) => side.place === place) !== true;
    const whole = wholeColumn(headings, WORDS[figure], NOT[figure], isWhole);
    if (whole !== null) take(figure, [...plain([whole]), ...virementsBeside(headings, figure, whole, isWhole)]);
    else if (sides !== null) take(figure, sides);
    else if (months[figure].length > 1) take(figure, plain(months[figure]));
  }
  if (found.actual.length === 0) {
    const bare = sidesOf(headings, null, (place) => !used.has(place));
    const weak = wholeColumn(headings, WEAK_ACTUAL_WORDS, NO_ACTUAL, free);
    if (bare !== null) take('actual', bare);
    else if (weak !== null) take('actual', plain([weak]));
    else if (months.bare.length > 1) take('actual', plain(months.bare));
    else if (months.actual.length > 0) take('actual', plain(months.actual));
  }
  if (found.budget.length === 0) take('budget', plain(months.budget));
  return found;
}

/** True where a figure is the sum of months. */
export function isOfMonths(headings: readonly LedgerHeading[], columns: readonly AmountColumn[]): boolean {
  return columns.length > 1 && columns.every(({ place }) => periodHeading(headings[place]?.words ?? '') !== null);
}

/** True where an original budget and its virements were taken for the budget. */
export function areWithVirements(headings: readonly LedgerHeading[], columns: readonly AmountColumn[]): boolean {
  return columns.length > 1 && columns.some(({ place }) => VIREMENTS.test(headings[place]?.words ?? ''));
}

const VIREMENTS =
  /^(?:total |net |in[- ]year )?(?:virements?|(?:budget|in[- ]year) (?:changes|adjustments|movements|transfers|virements)|supplementary(?: estimates?)?)(?: to date)?$/;

/** Where the ledger has the original budget and no later one, what was added to it in the year. */
function virementsBeside(
  headings: readonly LedgerHeading[],
  figure: LedgerFigure,
  whole: number,
  free: (place: number) => boolean,
): readonly AmountColumn[] {
  if (figure !== 'budget' || !/^(?:original|base|opening|approved)\b/.test(headings[whole]?.words ?? '')) return [];
  return plain(
    headings.flatMap(({ words }, place) => (place !== whole && free(place) && VIREMENTS.test(words) ? [place] : [])),
  );
}

function plain(places: readonly number[]): readonly AmountColumn[] {
  return places.map((place) => ({ place, isCredit: false }));
}

/** The column that meets the earliest pattern; of several, the one of the latest year. */
function wholeColumn(
  headings: readonly LedgerHeading[],
  patterns: readonly RegExp[],
  not: RegExp,
  free: (place: number) => boolean,
): number | null {
  for (const pattern of patterns) {
    const fitting = headings.flatMap(({ words }, place) =>
      words !== '' && free(place) && !not.test(words) && !CREDIT_SIDE.test(words) && pattern.test(words) ? [place] : [],
    );
    const year = (place: number): number => yearOf(headings[place]?.words ?? '');
    const [best] = fitting.sort((a, b) => year(b) - year(a) || a - b);
    if (best !== undefined) return best;
  }
  return null;
}

function yearOf(words: string): number {
  return Number(/\b20\d\d\b/.exec(words)?.[0] ?? 0);
}

/** The debit and the credit column of a figure, or of none where the headings are those words alone. */
function sidesOf(
  headings: readonly LedgerHeading[],
  figure: LedgerFigure | null,
  free: (place: number) => boolean,
): readonly AmountColumn[] | null {
  const wanted = figure === null ? null : [...WORDS[figure], ...(figure === 'actual' ? WEAK_ACTUAL_WORDS : [])];
  const find = (side: RegExp, other: RegExp): number =>
    headings.findIndex(({ words }, place) => {
      if (!free(place) || !side.test(words) || other.test(words) || /\bnet\b/.test(words)) return false;
      if (wanted === null)
        return (
          words
            .replace(side, '')
            .replace(/\b(?:amount|value)\b/, '')
            .trim() === ''
        );
      return wanted.some((pattern) => pattern.test(words.replace(side, ' ').replace(/\s+/g, ' ').trim()));
    });
  const debit = find(DEBIT_SIDE, CREDIT_SIDE);
  const credit = find(CREDIT_SIDE, DEBIT_SIDE);
  if (debit < 0 || credit < 0) return null;
  return [
    { place: debit, isCredit: false },
    { place: credit, isCredit: true },
  ];
}

type Months = Readonly<Record<LedgerFigure | 'bare', readonly number[]>> & { readonly all: ReadonlySet<number> };

/** Columns of single months, by what they are of. */
function monthColumns(headings: readonly LedgerHeading[], used: ReadonlySet<number>): Months {
  const months: Record<LedgerFigure | 'bare', number[]> = { budget: [], actual: [], commitment: [], bare: [] };
  const all = new Set<number>();
  headings.forEach(({ words }, place) => {
    const rest = used.has(place) || words === '' ? null : periodHeading(words);
    if (rest === null) return;
    all.add(place);
    if (rest === '') months.bare.push(place);
    for (const figure of LEDGER_FIGURES) {
      if (rest !== '' && !NOT[figure].test(rest) && WORDS[figure].some((pattern) => pattern.test(rest))) {
        months[figure].push(place);
        return;
      }
    }
  });
  return { ...months, all };
}
