import type { Pence } from '../plan/types';

/** How a forecast outturn was come by, so that two months' forecasts are compared like with like. */
export type ForecastMethod = 'straightLine' | 'profile' | 'typed';

/** A forecast with its method and, where none can be made, why. */
export interface Forecast {
  readonly method: ForecastMethod;
  readonly outturn: Pence | null;
  readonly reason: string;
}

/** Twelve equal twelfths: the profile of a budget that is spent evenly, April to March. */
export const EQUAL_TWELFTHS: readonly number[] = new Array<number>(12).fill(1);

/**
 * Straight line: what was spent so far, at the same pace to the year's end. Six months in, £600 spent gives £1,200.
 * `month` counts from 1, April; no forecast before the first month is over.
 */
export function straightLine(actualToDate: Pence | null, month: number): Forecast {
  return byProfile(actualToDate, month, EQUAL_TWELFTHS, 'straightLine');
}

/**
 * By profile: what was spent so far, divided by the share of the year's spending that falls in those months. The
 * profile is twelve weights, April first, of any size: a typed profile, or last year's months.
 */
export function byProfile(
  actualToDate: Pence | null,
  month: number,
  profile: readonly number[],
  method: ForecastMethod = 'profile',
): Forecast {
  const none = (reason: string): Forecast => ({ method, outturn: null, reason });
  if (actualToDate === null) return none('No actual to date');
  if (!Number.isInteger(month) || month < 1 || month > 12) return none('No month of the year is over');
  if (profile.length !== 12) return none('A profile has twelve months');
  const whole = profile.reduce((sum, weight) => sum + weight, 0);
  const gone = profile.slice(0, month).reduce((sum, weight) => sum + weight, 0);
  if (whole === 0 || gone === 0) return none('The profile spends nothing in the months gone');
  const outturn = Math.round((actualToDate * whole) / gone);
  return {
    method,
    outturn,
    reason: `Spent to month ${String(month)}, at ${((100 * gone) / whole).toFixed(1)}% of the year`,
  };
}

/** The budget to date under a profile: what should have been spent by the end of a month (1 is April). */
export function profiledBudget(budget: Pence, month: number, profile: readonly number[] = EQUAL_TWELFTHS): Pence {
  const whole = profile.reduce((sum, weight) => sum + weight, 0);
  const gone = profile.slice(0, Math.max(0, month)).reduce((sum, weight) => sum + weight, 0);
  return whole === 0 ? 0 : Math.round((budget * gone) / whole);
}

/** The officer's own forecast, which stands whatever the arithmetic says. */
export function typedForecast(outturn: Pence | null): Forecast {
  return { method: 'typed', outturn, reason: outturn === null ? 'None typed' : 'As typed' };
}

/** A forecast beside the one before it; plus means that it has worsened. */
export function forecastMovement(previous: Pence | null, latest: Pence | null): Pence | null {
  return previous === null || latest === null ? null : latest - previous;
}
