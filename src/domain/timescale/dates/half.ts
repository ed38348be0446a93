import { financialYear, months } from '../periods';
import { ambiguous, stated, yearless, type DateForm, type Period } from '../span';
import { fullYear } from '../years';

const HALF = '(?:h([12])\\b|half(?: |-)?year ([12])|(first|second|1st|2nd|latter|last) half)';
const JOIN = '(?:[ ,:(-]|of|in|the|year|financial|fy){0,9}';

function isSecond(match: RegExpExecArray): boolean {
  return match[1] === '2' || match[2] === '2' || /^(?:second|2nd|latter|last)$/.test(match[3] ?? '');
}

function halfOf(start: number, second: boolean): Period | null {
  return second ? months(start, 10, start + 1, 3) : months(start, 4, start, 9);
}

/** `H1 2021/22`, `second half of 2021/22`. */
export const halfOfFinancialYear: DateForm = {
  name: 'half of a financial year',
  needs: ['half', 'figure'],
  pattern: new RegExp(`\\b${HALF}${JOIN}'?((?:19|20)?\\d{2}) ?[/-] ?((?:19|20)?\\d{2})(?!\\d)`, 'g'),
  read: (match) => {
    const start = fullYear(match[4] ?? '');
    const period = halfOf(start, isSecond(match));
    if (period === null || (start + 1) % 100 !== Number(match[5]) % 100 || financialYear(start) === null) return null;
    return stated('half', period);
  },
};

/** `2021/22 H1`, `FY21/22 H2`. */
export const financialYearHalf: DateForm = {
  name: 'financial year and its half',
  needs: ['half', 'figure'],
  pattern: new RegExp(`(?<![\\d/])(?:fy ?)?((?:19|20)?\\d{2}) ?[/-] ?((?:19|20)?\\d{2})[ ,:(-]{1,3}${HALF}`, 'g'),
  read: (match) => {
    const start = fullYear(match[1] ?? '');
    const second = match[3] === '2' || match[4] === '2' || /^(?:second|2nd|latter|last)$/.test(match[5] ?? '');
    const period = halfOf(start, second);
    return period === null || (start + 1) % 100 !== Number(match[2]) % 100 ? null : stated('half', period);
  },
};

/** `H1 2021` (the financial year is likelier) and `first half of 2021` (the calendar year is). */
export const halfOfYear: DateForm = {
  name: 'half of one year',
  needs: ['half', 'longFigures'],
  pattern: new RegExp(`\\b${HALF}${JOIN}((?:19|20)\\d{2})(?!\\d|[/.-]\\d)`, 'g'),
  read: (match) => {
    const year = Number(match[4]);
    const second = isSecond(match);
    const financial = halfOf(year, second);
    const calendar = second ? months(year, 7, year, 12) : months(year, 1, year, 6);
    if (financial === null || calendar === null) return null;
    const [likely, other] = match[3] === undefined ? [financial, calendar] : [calendar, financial];
    return ambiguous('half', likely, 'Calendar or financial year is not said', [likely.last, other.last]);
  },
};

/** `H1`, `second half of the year`: no year. */
export const halfAlone: DateForm = {
  name: 'half without a year',
  needs: ['half'],
  pattern: new RegExp(`\\b${HALF}(?: of the (?:financial )?year)?(?! of [a-z])`, 'g'),
  read: (match) => yearless('half', (year) => halfOf(year, isSecond(match))),
};
