/** The share of a whole, 0 to 1; `null` where the whole is nothing. */
export function shareOf(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole;
}

/** Does not break. */
const SPACE = '\u00a0';

/**
 * A share in words that are never wrong by rounding: `percentOf(1, 3)` is "33 %", `percentOf(1, 900)` is "under 1 %" and
 * `percentOf(899, 900)` is "over 99 %", so that "0 %" means none and "100 %" means all. The space, as in the statuses'
 * own reasons, does not break a line.
 */
export function percentOf(part: number, whole: number): string {
  if (whole === 0) return 'no share';
  const exact = (part / whole) * 100;
  const rounded = Math.round(exact);
  if (rounded === 0 && part > 0) return `under 1${SPACE}%`;
  if (rounded === 100 && part < whole) return `over 99${SPACE}%`;
  return `${String(rounded)}${SPACE}%`;
}

/** True where whole per cents, each rounded rightly, add up to something other than 100. */
export function roundingShows(parts: readonly number[], whole: number): boolean {
  if (whole === 0) return false;
  return parts.reduce((sum, part) => sum + Math.round((part / whole) * 100), 0) !== 100;
}

export const ROUNDING_NOTE = 'Percentages are rounded to whole numbers, so they may not add up to 100.';
