import { isoDate } from '../../calendar/isoDate';
import { months } from '../periods';
import { ambiguous, type DateForm, type SpanReading } from '../span';
import { fullYear } from '../years';

function startYear(first: string, second: string): number | null {
  const start = fullYear(first);
  return (start + 1) % 100 === Number(second) % 100 ? start : null;
}

function ofYear(start: number | null, last: number, other: number, assumption: string): SpanReading | null {
  if (start === null) return null;
  const period = months(start, last + 1, start + 1, last);
  const rival = isoDate(start + 1, other, 31);
  if (period === null || rival === null) return null;
  return ambiguous('financialYear', period, assumption, [period.last, rival]);
}

const YEARS = '((?:19|20)?\\d{2}) ?[/-] ?((?:19|20)?\\d{2})';

/** `Academic year 2016/17`, `AY16/17`, `2016/17 academic year`: September to August. */
export const academicYear: DateForm = {
  name: 'academic year',
  needs: ['year', 'figure'],
  pattern: new RegExp(
    `(?:\\b(?:(?:academic|school) (?:year ?)?[(:,-]? ?|ay ?)${YEARS}(?!\\d)|(?<![\\d/])${YEARS} (?:academic|school) (?:year|session))`,
    'g',
  ),
  read: (match) =>
    ofYear(startYear(match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? ''), 8, 7, 'September to August assumed'),
};

/** `Municipal year 2016/17`: from one annual council meeting, in May, to the next. */
export const municipalYear: DateForm = {
  name: 'municipal year',
  needs: ['year', 'figure'],
  pattern: new RegExp(
    `\\b(?:municipal|civic) year ?[(:,-]? ?${YEARS}(?!\\d)|(?<![\\d/])${YEARS} (?:municipal|civic) year`,
    'g',
  ),
  read: (match) =>
    ofYear(
      startYear(match[1] ?? match[3] ?? '', match[2] ?? match[4] ?? ''),
      5,
      3,
      'The municipal year is taken to end with May',
    ),
};
