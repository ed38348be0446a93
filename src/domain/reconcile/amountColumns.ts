import type { MoneyUnit } from '../plan/cover';
import {
  CREDIT_SIDE,
  DEBIT_SIDE,
  LEDGER_FIGURES,
  ledgerChoice,
  WEAK_ACTUAL,
  type LedgerFigure,
} from '../vocabulary/ledgerHeadings';
import { periodHeading } from './periodHeading';

/** The words over one column, as they are compared and as they are printed in lower case, and the unit. */
export interface LedgerHeading {
  readonly words: string;
  readonly printed: string;
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
    const whole = wholeColumn(headings, figure, plainly, isWhole);
    if (whole !== null) take(figure, [...plain([whole]), ...virementsBeside(headings, figure, whole, isWhole)]);
    else if (sides !== null) take(figure, sides);
    else if (months[figure].length > 1) take(figure, plain(months[figure]));
  }
  if (found.actual.length === 0) {
    const bare = sidesOf(headings, null, (place) => !used.has(place));
    const weak = wholeColumn(headings, 'actual', weakly, free);
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
  return columns.length > 1 && columns.every(({ place }) => periodHeading(headings[place]?.printed ?? '') !== null);
}

/** True where an original budget and its virements were taken for the budget. */
export function areWithVirements(headings: readonly LedgerHeading[], columns: readonly AmountColumn[]): boolean {
  return columns.length > 1 && columns.some(({ place }) => isVirements(headings[place]?.words ?? ''));
}

function isVirements(words: string): boolean {
  return ledgerChoice(words, 'virements') !== null;
}

/** Where the ledger has the original budget and no later one, what was added to it in the year. */
function virementsBeside(
  headings: readonly LedgerHeading[],
  figure: LedgerFigure,
  whole: number,
  free: (place: number) => boolean,
): readonly AmountColumn[] {
  if (figure !== 'budget' || !/^(?:original|base|opening|approved)\b/.test(headings[whole]?.words ?? '')) return [];
  return plain(
    headings.flatMap(({ words }, place) => (place !== whole && free(place) && isVirements(words) ? [place] : [])),
  );
}

function plain(places: readonly number[]): readonly AmountColumn[] {
  return places.map((place) => ({ place, isCredit: false }));
}

type Choice = (words: string, figure: LedgerFigure) => number | null;

/** How well words say a figure outright. */
const plainly: Choice = (words, figure) => {
  const choice = ledgerChoice(words, figure);
  return choice !== null && (figure !== 'actual' || choice < WEAK_ACTUAL) ? choice : null;
};

const weakly: Choice = (words, figure) => ledgerChoice(words, figure);

/** The column whose words are the fittest; of several, the one of the latest year. */
function wholeColumn(
  headings: readonly LedgerHeading[],
  figure: LedgerFigure,
  choiceOf: Choice,
  free: (place: number) => boolean,
): number | null {
  const fitting = headings.flatMap(({ words, printed }, place) => {
    const choice = words === '' || !free(place) || CREDIT_SIDE.test(words) ? null : choiceOf(words, figure);
    return choice === null ? [] : [{ place, choice, year: yearOf(printed) }];
  });
  const [best] = fitting.sort((a, b) => a.choice - b.choice || b.year - a.year || a.place - b.place);
  return best?.place ?? null;
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
  const find = (side: RegExp, other: RegExp): number =>
    headings.findIndex(({ words }, place) => {
      if (!free(place) || !side.test(words) || other.test(words) || /\bnet\b/.test(words)) return false;
      if (figure === null)
        return (
          words
            .replace(side, '')
            .replace(/\b(?:amount|value)\b/, '')
            .trim() === ''
        );
      return ledgerChoice(words.replace(side, ' ').replace(/\s+/g, ' ').trim(), figure) !== null;
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
  headings.forEach(({ words, printed }, place) => {
    const rest = used.has(place) || words === '' ? null : periodHeading(printed);
    if (rest === null) return;
    all.add(place);
    if (rest === '') months.bare.push(place);
    for (const figure of LEDGER_FIGURES) {
      if (rest !== '' && plainly(rest, figure) !== null) {
        months[figure].push(place);
        return;
      }
    }
  });
  return { ...months, all };
}
