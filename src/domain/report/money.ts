import type { MoneyUnit } from '../plan/cover';
import type { Pence } from '../plan/types';
import { withCommas } from './words';

/** A sum in the unit of the plan's own sheets: 1,234,500 pence is 12.345 in £'000. */
export function inUnit(pence: Pence | null, unit: MoneyUnit): number | null {
  return pence === null ? null : pence / (100 * unit.pounds);
}

/** A sum as a board reads it in a sentence: "£1,234,000" in whole pounds, never rounded to the unit. */
export function moneyWords(pence: Pence): string {
  const pounds = Math.abs(Math.round(pence / 100));
  return `${pence < 0 ? '-' : ''}£${withCommas(pounds)}`;
}

/** A variance in words: "£12,000 over", "£3,000 under", "on budget". */
export function varianceWords(pence: Pence): string {
  if (Math.round(pence / 100) === 0) return 'on budget';
  return `${moneyWords(Math.abs(pence))} ${pence > 0 ? 'over' : 'under'} budget`;
}
