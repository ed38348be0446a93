import type { Finding } from '../findings/types';
import type { MoneyUnit } from '../plan/cover';
import type { Pence } from '../plan/types';
import type { LedgerColumn, LedgerFigure } from '../vocabulary/ledgerHeadings';

/** What a ledger row says, in pence; `null` where it has no figure. */
export interface LedgerFigures {
  readonly budget: Pence | null;
  readonly actual: Pence | null;
  readonly commitment: Pence | null;
}

/** One row of a ledger extract. Its figures are in pence, read in the unit that the extract states, else in pounds. */
export interface LedgerRow extends LedgerFigures {
  /** Cost centre, its edges trimmed; blank where the row has none. */
  readonly code: string;
  /** The code printed above a row without one of its own, where the extract prints each code once. */
  readonly codeAbove: string | null;
  /** Subjective or account code within the cost centre; blank where the extract has none. */
  readonly account: string;
  readonly description: string;
  readonly period: string;
  /** The same figures had they been printed in £'000, kept to the penny for an extract that does not state its unit. */
  readonly ifThousands: LedgerFigures;
  /** Where it lies: `ledger.csv, row 18` or `Extract!A18`. */
  readonly where: string;
  /** Sums other rows, so it is never counted. */
  readonly isSubtotal: boolean;
  /** The share of the printed row that this is, as a mapping parts it between lines: `70 %`. */
  readonly part?: string;
}

/** A heading of an extract and what its column was taken for. */
export interface LedgerHeadingUse {
  readonly heading: string;
  readonly holds: LedgerColumn | LedgerFigure | null;
  /** One of several months that were added up. */
  readonly isMonth: boolean;
}

/** A ledger extract, read and not yet compared with anything. */
export interface LedgerExtract {
  readonly name: string;
  readonly rows: readonly LedgerRow[];
  /** What the headings say that its money is in; `null` where they do not. */
  readonly pounds: MoneyUnit['pounds'] | null;
  readonly periods: readonly string[];
  /** The first table's headings and what each was taken for; `null` for a column that is not read. */
  readonly headings: readonly LedgerHeadingUse[];
  readonly findings: readonly Finding[];
}

/** The one class that every plan line and every ledger code ends in. */
export type ReconcileClass = 'agreed' | 'withinTolerance' | 'differs' | 'planOnly' | 'ledgerOnly';

/** The evidence that a ledger row belongs to a line, best first. */
export type MatchedBy =
  | 'code'
  | 'mapping'
  | 'codeAndAccount'
  | 'codeWithoutPadding'
  | 'partOfCode'
  | 'codeAbove'
  | 'codeInName'
  | 'description';

/** Something that may explain a difference; a suggestion is never applied. */
export interface Suggestion {
  /** The lines that it may belong to, by code or, failing one, name. More than one is a tie, which is shown and not chosen. */
  readonly lines: readonly string[];
  /** Rows that look miscoded; empty where only the amounts suggest it. */
  readonly rows: readonly LedgerRow[];
  /** The suggestion in words, with its arithmetic. */
  readonly words: string;
}

export interface ReconcileLine {
  readonly class: ReconcileClass;
  /** The line's code; the ledger's where the line has none; blank where neither has one. */
  readonly code: string;
  /** The line's Service, or what the ledger calls the code. */
  readonly name: string;
  /** The row of the plan's Budget sheet, `null` for a ledger code that no line has. */
  readonly planRow: number | null;
  readonly plan: Pence | null;
  readonly ledger: Pence | null;
  /** Ledger less plan, a missing side counting as nought. */
  readonly difference: Pence;
  readonly actual: Pence | null;
  readonly commitment: Pence | null;
  readonly rows: readonly LedgerRow[];
  readonly matchedBy: readonly MatchedBy[];
  /** Why it matched, or why it did not, in words. */
  readonly reason: string;
  readonly suggestion: Suggestion | null;
}

export interface ReconcileOptions {
  /** Differences up to this many pounds need no explanation; the Cover's tolerance where absent. */
  readonly tolerancePounds?: number;
  /** Differences up to this share of the plan's figure need none either: 0.01 is 1 %. */
  readonly toleranceShare?: number;
  /** Ledger code to plan code, several parted by semicolons; the workbook's own mappings stand unless it says otherwise. */
  readonly map?: Readonly<Record<string, string>>;
}

export interface Reconciliation {
  /** Plan lines in the plan's order, then ledger codes that no line has, by code. */
  readonly lines: readonly ReconcileLine[];
  readonly totals: {
    readonly plan: Pence;
    readonly ledger: Pence;
    readonly difference: Pence;
    readonly actual: Pence;
    readonly commitment: Pence;
  };
  readonly counts: Readonly<Record<ReconcileClass, number>>;
  readonly differences: Readonly<Record<ReconcileClass, Pence>>;
  /** Differences up to so many pounds, or to that share of the line's budget, needed no explanation. */
  readonly tolerance: { readonly pounds: number; readonly share: number };
  /** What the ledger's figures were taken to be in. */
  readonly ledgerPounds: MoneyUnit['pounds'];
  readonly subtotalRows: readonly LedgerRow[];
  readonly findings: readonly Finding[];
}
