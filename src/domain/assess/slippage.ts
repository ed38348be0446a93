import { daysBetween, type IsoDate } from '../calendar/isoDate';

/** Days from the first agreed date to the end, reached or now agreed: plus is late. `null` while either is not known. */
export function slippageDays(
  baselineDue: IsoDate | null,
  currentDue: IsoDate | null,
  completedOn: IsoDate | null,
): number | null {
  const end = completedOn ?? currentDue;
  return baselineDue === null || end === null ? null : daysBetween(baselineDue, end);
}
