import { addDays, isoDate, lastDayOfMonth, type IsoDate } from '../../calendar/isoDate';
import { months } from '../periods';
import { ambiguous, inferred, yearless, type DateForm, type Period, type SpanReading } from '../span';
import { fullYear } from '../years';

const NAMES: Readonly<Record<string, string>> = {
  michaelmas: 'autumn',
  lent: 'spring',
  hilary: 'spring',
  trinity: 'summer',
};

/** First and last month of a term, and the month in which its first half ends, after the usual year of English schools. */
const MONTHS: Readonly<Record<string, readonly [number, number, number]>> = {
  autumn: [9, 12, 10],
  spring: [1, 3, 2],
  summer: [4, 7, 5],
};

/** The term in a year, or its first or second half. */
function termOf(word: string, year: number, half?: string): Period | null {
  const parts = MONTHS[NAMES[word] ?? word];
  if (parts === undefined) return null;
  const [first, last, middle] = parts;
  if (half === '1') return months(year, first, year, middle);
  return months(year, half === '2' ? middle + 1 : first, year, last);
}

function reading(word: string, year: number, half?: string): SpanReading | null {
  const period = termOf(word, year, half);
  if (period === null) return null;
  if (half !== undefined) return ambiguous('season', period, 'Half of a school term, by its months', [period.last]);
  const assumption = 'The term is taken to end with its last month';
  if ((NAMES[word] ?? word) !== 'spring') return inferred('season', period, assumption);
  return ambiguous('season', period, assumption, [period.last, lastDayOfMonth(year, 4)]);
}

/** `2016/17`: autumn is in its first year, the other terms in its second; `null` where the years do not follow. */
function yearOf(word: string, first: string, second: string | undefined): number | null {
  const year = fullYear(first);
  if (second === undefined) return year;
  if ((year + 1) % 100 !== Number(second) % 100) return null;
  return (NAMES[word] ?? word) === 'autumn' ? year : year + 1;
}

const SEASON = '\\b(autumn|spring|summer)';
const OLD = '\\b(michaelmas|lent|hilary|trinity)';
const JOIN = '(?:[ ,:(-]|of|in){0,3}';
const YEAR = "((?:19|20)\\d{2}|'?\\d{2})(?:[/-]((?:19|20)?\\d{2}))?(?!\\d)";
const TERM = `(?:${SEASON} (?:school )?term ?([12]\\b)?|${SEASON} ([12])(?= )|${OLD}(?: term)?)`;

/** `Autumn term 2016`, `Spring term 2016/17`, `Michaelmas term 2016`, `Autumn 1 2016` (its first half). */
export const termOfYear: DateForm = {
  name: 'school term',
  needs: ['term', 'figure'],
  pattern: new RegExp(`${TERM}${JOIN}${YEAR}`, 'g'),
  read: (match) => {
    const word = match[1] ?? match[3] ?? match[5] ?? '';
    const year = yearOf(word, match[6] ?? '', match[7]);
    return year === null ? null : reading(word, year, match[2] ?? match[4]);
  },
};

/** `Autumn 2016 term`, `2016/17 autumn term`. */
export const yearInTerm: DateForm = {
  name: 'school term around or behind its year',
  needs: ['term', 'longFigures'],
  pattern: new RegExp(
    `${SEASON} ((?:19|20)\\d{2}) (?:school )?term\\b|(?<![\\d/.-])((?:19|20)\\d{2})(?:[/-]((?:19|20)?\\d{2}))?[ ,:-]{1,3}${SEASON} (?:school )?term\\b`,
    'g',
  ),
  read: (match) => {
    const word = match[1] ?? match[5] ?? '';
    const year = yearOf(word, match[2] ?? match[3] ?? '', match[4]);
    return year === null ? null : reading(word, year);
  },
};

/** `Autumn term`: no year. */
export const termAlone: DateForm = {
  name: 'school term without a year',
  needs: ['term'],
  pattern: new RegExp(`${SEASON} (?:school )?term ?([12]\\b)?`, 'g'),
  read: (match) => yearless('season', (year) => termOf(match[1] ?? '', year, match[2])),
};

const BREAKS: Readonly<Record<string, number>> = { autumn: 10, spring: 2, summer: 5, whitsun: 5, may: 5 };

/** The break in the middle of a term, which falls late in its month. */
function halfTerm(word: string, year: number): Period | null {
  const month = BREAKS[word] ?? (word.startsWith('o') ? 10 : 2);
  return months(year, month, year, month);
}

/** `October half term 2026`, `autumn half-term 2026`, and the same without a year. */
export const halfTermBreak: DateForm = {
  name: 'half-term break',
  needs: ['term'],
  pattern:
    /\b(autumn|spring|summer|whitsun|oct(?:ober)?|feb(?:ruary)?|may) (?:term )?half[ -]?term(?: (?:break|holiday|week))?(?:[ ,(]{1,2}((?:19|20)\d{2}))?(?!\d)/g,
  read: (match) => {
    const word = match[1] ?? '';
    if (match[2] === undefined) return yearless('season', (year) => halfTerm(word, year));
    const period = halfTerm(word, Number(match[2]));
    return period === null ? null : inferred('season', period, 'The half-term break is taken to end with its month');
  },
};

/** `Summer holidays 2026`, `summer recess 2026`. */
export const summerBreak: DateForm = {
  name: 'summer holidays',
  needs: ['season', 'longFigures'],
  pattern: /\bsummer (?:school )?(?:holidays?|recess|break)[ ,(]{1,2}((?:19|20)\d{2})(?!\d)/g,
  read: (match) => {
    const year = Number(match[1]);
    const [first, last] = [isoDate(year, 7, 1), isoDate(year, 8, 31)];
    if (first === null || last === null) return null;
    return inferred('season', { first: addDays(first, 20), last }, 'The summer break is taken to end with August');
  },
};

/** Last days of a numbered term, by the year of three terms and by the year of six. */
function numberedTerm(number: number, start: number): readonly IsoDate[] {
  const six = [10, 12, 2, 3, 5, 7][number - 1];
  const three = [12, 3, 7][number - 1];
  const on = (month: number): IsoDate => lastDayOfMonth(month >= 9 ? start : start + 1, month);
  return [six, three].filter((month): month is number => month !== undefined).map(on);
}

/** `Term 3 2025/26`: of three terms or of six is not said. */
export const termNumber: DateForm = {
  name: 'numbered school term',
  needs: ['term'],
  pattern:
    /(?<!\b(?:long|longer|short|medium|mid|near)[ -])\bterm ([1-6])(?! ?(?:years?|yrs?|months?|weeks?|-))(?:[ ,(-]{1,3}((?:19|20)?\d{2})[/-]((?:19|20)?\d{2}))?(?![\d/])/g,
  read: (match) => {
    const assumption = 'The year may have three terms or six';
    if (match[2] === undefined) return ambiguous('season', null, assumption, []);
    const start = fullYear(match[2]);
    if ((start + 1) % 100 !== Number(match[3]) % 100) return null;
    return ambiguous('season', null, assumption, numberedTerm(Number(match[1]), start));
  },
};
