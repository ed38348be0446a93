import type { MoneyUnit } from '../../domain/plan/cover';
import type { Pence } from '../../domain/plan/types';
import type { CellFormat } from '../sheetModel';

/** Formats of sums and of differences with so many decimals. */
export interface MoneyFormats {
  readonly sum: CellFormat;
  readonly difference: CellFormat;
}

const BY_DECIMALS: readonly MoneyFormats[] = [
  { sum: 'money', difference: 'moneyVariance' },
  { sum: 'money1', difference: 'moneyVariance1' },
  { sum: 'money2', difference: 'moneyVariance2' },
  { sum: 'money3', difference: 'moneyVariance3' },
];

/** How sums in pounds are shown: with their pence where any of them has pence, in whole pounds otherwise. */
export function poundFormats(figures: readonly (Pence | null)[]): MoneyFormats {
  return formatsOf(figures.some((pence) => pence !== null && pence % 100 !== 0) ? 2 : 0);
}

/** How sums in a plan's unit are shown: as finely as its budget was printed, pounds with pence or without. */
export function unitFormats(unit: MoneyUnit): MoneyFormats {
  const least = unit.pounds === 1_000_000 ? 2 : 0;
  const decimals = Math.max(least, Math.min(unit.decimals, 3));
  return formatsOf(unit.pounds === 1 && decimals > 0 ? 2 : decimals);
}

function formatsOf(decimals: number): MoneyFormats {
  return BY_DECIMALS[decimals] ?? { sum: 'money', difference: 'moneyVariance' };
}
