import type { MoneyUnit } from '../../domain/plan/cover';
import type { Pence } from '../../domain/plan/types';
import { text } from '../text';

/** A sum as the sheet counts it, its size in words: £21.3m, £412k, £950. Minus is kept for income. */
export function moneyInUnit(pence: Pence, unit: MoneyUnit): string {
  const pounds = Math.abs(pence) / 100;
  const sign = pence < 0 ? '-' : '';
  if (unit.pounds > 1 && pounds >= 1_000_000) return `${sign}£${trimmed(pounds / 1_000_000, 1)}m`;
  if (unit.pounds > 1) return `${sign}£${trimmed(pounds / 1000, pounds < 10_000 ? 1 : 0)}k`;
  if (pounds >= 10_000_000) return `${sign}£${trimmed(pounds / 1_000_000, 1)}m`;
  return `${sign}£${trimmed(pounds, 0)}`;
}

/** A variance with its sign in words: "£0.4m over", "£12k under", "on budget". */
export function varianceInWords(variance: Pence | null, unit: MoneyUnit): string {
  if (variance === null) return text.budget.noForecast;
  if (Math.round(variance / 100) === 0) return text.budget.onBudget;
  const sum = moneyInUnit(Math.abs(variance), unit);
  return variance > 0 ? text.budget.over(sum) : text.budget.under(sum);
}

function trimmed(amount: number, decimals: number): string {
  return amount.toLocaleString('en-GB', { minimumFractionDigits: 0, maximumFractionDigits: decimals });
}
