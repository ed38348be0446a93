import type { Pence } from '../plan/types';

/**
 * Pence as pounds in words fit for a sentence: thousands parted by commas, pence only where there are any, and the
 * sign as a word, which print and screen readers keep: `minus £1,217,300`, `£23.17`.
 */
export function poundsInWords(pence: Pence): string {
  const size = Math.abs(pence);
  const whole = String(Math.floor(size / 100)).replace(/\B(?=(\d{3})+$)/g, ',');
  const rest = size % 100;
  const amount = rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`;
  return `${pence < 0 ? 'minus ' : ''}£${amount}`;
}

/** A variance as people say it: `£12,400 overspend`, `£500 underspend`, `break-even`. */
export function varianceInWords(pence: Pence): string {
  if (pence === 0) return 'break-even';
  return `${poundsInWords(Math.abs(pence))} ${pence > 0 ? 'overspend' : 'underspend'}`;
}

/** Pence as a number of pounds, for JSON and for sheets kept in pounds; absent stays `null`. */
export function pounds(pence: Pence | null): number | null {
  return pence === null ? null : pence / 100;
}

/** A share as a percentage with one decimal: 0.0512 is `5.1%`, minus in words. */
export function percentInWords(share: number): string {
  const size = Math.abs(share * 100).toFixed(1);
  return `${share < 0 && Number(size) !== 0 ? 'minus ' : ''}${size}%`;
}
