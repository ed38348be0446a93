import type { BudgetLine } from '../plan/types';
import { byProfile, straightLine, typedForecast, type Forecast } from './forecast';
import type { Profile } from './profiles';

/**
 * The forecast that a line's own method gives: the typed one, the actuals at the same pace to the year's end, or the
 * actuals by its profile. A method that nobody knows leaves the typed figure and says so.
 */
export function forecastOfLine(line: BudgetLine, months: number, profile: Profile): Forecast {
  const method = (line.forecastMethod ?? '').trim().toLowerCase();
  if (method === '' || method === 'typed') return typedForecast(line.forecastOutturn);
  if (/^straight[- ]?line$/.test(method)) return straightLine(line.actualToDate, months);
  if (/^(?:by )?profiled?$/.test(method)) {
    if (profile.months === null) return { method: 'profile', outturn: null, reason: profile.problem ?? '' };
    return byProfile(line.actualToDate, months, profile.months);
  }
  return { ...typedForecast(line.forecastOutturn), reason: `“${line.forecastMethod ?? ''}” is no method` };
}
