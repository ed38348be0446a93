import type { Pence } from '../plan/types';

/** Columns of a budget that totals are cast in. */
export const CAST_COLUMNS = [
  'employee',
  'running',
  'contracts',
  'transfers',
  'gross',
  'externalIncome',
  'internalIncome',
  'net',
  'revisedNet',
  'priorYearNet',
  'actualToDate',
  'commitments',
  'forecastOutturn',
] as const;
export type CastColumn = (typeof CAST_COLUMNS)[number];

/** The parts that gross is cross-cast from, and with gross the net. */
export const GROSS_PARTS = ['employee', 'running', 'contracts', 'transfers'] as const;
export const INCOME_PARTS = ['externalIncome', 'internalIncome'] as const;

/** How each column is called in a sentence. */
export const CAST_NAMES: Readonly<Record<CastColumn, string>> = {
  employee: 'Employee',
  running: 'Running',
  contracts: 'Contracts',
  transfers: 'Transfers',
  gross: 'Gross',
  externalIncome: 'External income',
  internalIncome: 'Internal income',
  net: 'Net',
  revisedNet: 'Revised net',
  priorYearNet: 'Prior-year net',
  actualToDate: 'Actual to date',
  commitments: 'Commitments',
  forecastOutturn: 'Forecast outturn',
};

/** A row as casting sees it: what it is by its words, and its figures. An imported line and a plan's line both are one. */
export type CastRow = { readonly kind: 'line' | 'subtotal' | 'total' | 'memorandum' } & Readonly<
  Partial<Record<CastColumn, Pence | null>>
>;

/** The sum of figures, blanks left out; `null` where all are blank. */
export function sumFigures(figures: readonly (Pence | null | undefined)[]): Pence | null {
  let sum: Pence | null = null;
  for (const figure of figures) {
    if (figure !== null && figure !== undefined) sum = (sum ?? 0) + figure;
  }
  return sum;
}
