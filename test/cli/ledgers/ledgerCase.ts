/** A sheet of a ledger workbook, rows from 1. */
export interface LedgerSheet {
  readonly name: string;
  readonly rows: readonly (readonly (string | number | Date | null)[])[];
  /** Ranges merged into one cell. */
  readonly merged?: readonly string[];
  readonly hiddenRows?: readonly number[];
  readonly isHidden?: boolean;
  /** Number formats by column letter. */
  readonly formats?: Readonly<Record<string, string>>;
}

/** A plan as the command line takes it: code, service and net budget in the unit's pounds, a line each. */
export interface LedgerPlan {
  readonly unit?: '£' | "£'000";
  readonly lines: readonly (readonly [code: string, service: string, net: number])[];
}

/** An extract, the plan it is set against, and what a finance officer would expect of it. */
export interface LedgerCase {
  readonly name: string;
  readonly plan: LedgerPlan;
  readonly ledger: string | Uint8Array | readonly LedgerSheet[];
  readonly map?: { readonly name: string; readonly text: string };
  readonly tolerance?: string;
  /** `code class difference rows`, in the plan's order, then the ledger's own codes. */
  readonly lines?: readonly (readonly [code: string, standing: string, difference: number, rows: number])[];
  /** All warnings and errors, by rule. */
  readonly warnings?: readonly string[];
  /** Notes that must be among the findings. */
  readonly notes?: readonly string[];
  /** The line that each suggestion points to. */
  readonly suggestions?: Readonly<Record<string, string>>;
  readonly actual?: Readonly<Record<string, number>>;
  readonly commitment?: Readonly<Record<string, number>>;
  /** What is said of a file that is no ledger. */
  readonly refused?: RegExp;
}

/** Adults' services by cost centre, in pounds. */
export const ADULTS: LedgerPlan = {
  lines: [
    ['AC100', 'Home care', 1_250_000],
    ['AC110', 'Day opportunities', 480_500],
    ['AC120', 'Direct payments', 910_250],
    ['AC900', 'Client contributions', -320_000],
  ],
};

/** All of {@link ADULTS} agreed, with so many rows a line. */
export function adultsAgreed(...rows: readonly number[]): NonNullable<LedgerCase['lines']> {
  return ADULTS.lines.map(([code], at) => [code, 'agreed', 0, rows[at] ?? 1] as const);
}

/** Codes with leading noughts. */
export const PADDED: LedgerPlan = {
  lines: [
    ['00417', 'Reablement', 215_000],
    ['00420', 'Occupational therapy', 98_400],
    ['01005', 'Equipment store', 64_750],
    ['10050', 'Community meals', 31_200],
  ],
};

/** Codes with marks in them, kept in £'000 to one decimal. */
export const MARKED: LedgerPlan = {
  unit: "£'000",
  lines: [
    ['AB-12/3', 'Supported living', 1204.5],
    ['AB-12/4', 'Shared lives', 310.2],
    ['7.40.1', 'Extra care', 95.1],
    ['X.9', 'Grant income', -55.5],
  ],
};
