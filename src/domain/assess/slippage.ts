import type { IsoDate } from '../calendar/isoDate';
import type { DayNumbers } from '../status/ruleRows';

/** Days from the first agreed date to the end, reached or now agreed: plus is late. `null` while either is not known. */
export function slippageDays(
  baselineDue: IsoDate | null,
  currentDue: IsoDate | null,
  completedOn: IsoDate | null,
  dayOf: DayNumbers,
): number | null {
  const end = completedOn ?? currentDue;
  return baselineDue === null || end === null ? null : dayOf(end) - dayOf(baselineDue);
}
