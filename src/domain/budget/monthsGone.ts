import { dateParts, lastDayOfMonth } from '../calendar/isoDate';
import type { Cover } from '../plan/cover';

/**
 * Whole months of the financial year that are over on the report date, 0 to 12: 30 June is three, 29 June two. The year
 * is the Cover's, or the report date's own where the Cover does not say.
 */
export function monthsGone(cover: Pick<Cover, 'reportDate' | 'financialYear'>): number {
  if (cover.reportDate === null) return 0;
  const { year, month } = dateParts(cover.reportDate);
  const stated = /\b(\d{4})\b/.exec(cover.financialYear)?.[1];
  const first = stated === undefined ? (month >= 4 ? year : year - 1) : Number(stated);
  const begun = (year - first) * 12 + month - 3;
  const gone = cover.reportDate === lastDayOfMonth(year, month) ? begun : begun - 1;
  return Math.min(12, Math.max(0, gone));
}
