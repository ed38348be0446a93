import { dateParts, type IsoDate } from '../calendar/isoDate';
import type { DatedUnit } from './units';

/**
 * The dates that words without a year may mean, seen from a day: the next to come first, then the last gone by.
 * Without such a day nothing is likelier than anything else, and none is given.
 */
export function likelyDates(unit: DatedUnit, asAt: IsoDate | null, which: 'first' | 'last'): readonly IsoDate[] {
  const { inYear } = unit;
  if (asAt === null || inYear === undefined) return unit.readings;
  const { year } = dateParts(asAt);
  const days = [year - 2, year - 1, year, year + 1, year + 2]
    .map((each) => inYear(each)?.[which])
    .filter((date): date is IsoDate => date !== undefined);
  const next = days.find((date) => date >= asAt);
  const last = days.filter((date) => date < asAt).at(-1);
  return [next, last].filter((date): date is IsoDate => date !== undefined);
}
