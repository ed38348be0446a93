import { isoDate } from '../../calendar/isoDate';
import { months } from '../periods';
import { ambiguous, inferred, yearless, type DateForm, type Period } from '../span';
import { fullYear } from '../years';

/** School terms by the months they fill, after the Department for Education's usual year. */
function termOf(name: string, year: number): Period | null {
  if (name === 'autumn') return months(year, 9, year, 12);
  return name === 'spring' ? months(year, 1, year, 3) : months(year, 4, year, 7);
}

const TERM = '\\b(autumn|spring|summer) (?:school )?term(?:[12]\\b)?';
const JOIN = '(?:[ ,:(-]|of|in){0,3}';

/** `Autumn term 2016`, `Spring term 2016/17`. */
export const termOfYear: DateForm = {
  name: 'school term',
  needs: ['season', 'figure'],
  pattern: new RegExp(`${TERM}${JOIN}((?:19|20)\\d{2}|'?\\d{2})(?:[/-]((?:19|20)?\\d{2}))?(?!\\d)`, 'g'),
  read: (match) => {
    const name = match[1] ?? '';
    const figures = fullYear(match[2] ?? '');
    if (match[3] !== undefined && (figures + 1) % 100 !== Number(match[3]) % 100) return null;
    const period = termOf(name, match[3] !== undefined && name !== 'autumn' ? figures + 1 : figures);
    if (period === null) return null;
    const assumption = 'The term is taken to end with its last month';
    if (name !== 'spring') return inferred('season', period, assumption);
    const april = months(Number(period.last.slice(0, 4)), 4, Number(period.last.slice(0, 4)), 4);
    return ambiguous('season', period, assumption, april === null ? [period.last] : [period.last, april.last]);
  },
};

/** `Autumn 2016 term`. */
export const yearInTerm: DateForm = {
  name: 'school term around its year',
  needs: ['season', 'longFigures'],
  pattern: /\b(autumn|spring|summer) ((?:19|20)\d{2}) (?:school )?term\b/g,
  read: (match) => {
    const period = termOf(match[1] ?? '', Number(match[2]));
    return period === null ? null : inferred('season', period, 'The term is taken to end with its last month');
  },
};

/** `Autumn term`: no year. */
export const termAlone: DateForm = {
  name: 'school term without a year',
  needs: ['season'],
  pattern: new RegExp(TERM, 'g'),
  read: (match) => yearless('season', (year) => termOf(match[1] ?? '', year)),
};

/** `Academic year 2016/17`, `AY16/17`, `2016/17 academic year`: September to August. */
export const academicYear: DateForm = {
  name: 'academic year',
  needs: ['year', 'figure'],
  pattern:
    /(?:\b(?:(?:academic|school) (?:year ?)?[(:,-]? ?|ay ?)((?:19|20)?\d{2}) ?[/-] ?((?:19|20)?\d{2})(?!\d)|(?<![\d/])((?:19|20)\d{2})[/-]((?:19|20)?\d{2}) (?:academic|school) (?:year|session))/g,
  read: (match) => {
    const start = fullYear(match[1] ?? match[3] ?? '');
    if ((start + 1) % 100 !== Number(match[2] ?? match[4]) % 100) return null;
    const period = months(start, 9, start + 1, 8);
    const july = isoDate(start + 1, 7, 31);
    if (period === null || july === null) return null;
    return ambiguous('financialYear', period, 'September to August assumed', [period.last, july]);
  },
};
