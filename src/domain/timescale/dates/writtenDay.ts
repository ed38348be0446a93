import { lastDayOfMonth } from '../../calendar/isoDate';
import { MONTH, monthName, monthNumber } from '../../calendar/months';
import { day } from '../periods';
import { ambiguous, inferred, stated, yearless, type DateForm, type SpanReading } from '../span';
import { fullYear, YEAR } from '../years';
import { nearDays } from './numericDay';

const WEEKDAY =
  '(?:(?:mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday)\\.?,? )?';
const DAY = '(?:the )?(\\d{1,2})(?:st|nd|rd|th)?';

/** A word before a number that makes it a label: in "Phase 1 June 2014" the 1 is no day. */
const LABEL_BEFORE =
  /(?:phase|stage|level|part|tranche|tier|wave|year|weeks?|wk|months?|mth|day|step|action|priority|objective|milestone|option|group|cohort|lot|band|type|no|number|quarter|round|module|target|workstream|strand|theme|outcome|goal|area|site|block|draft|version|v)\.? ?$/;

/** "Jul 15-Jan 16": the 15 belongs to July. */
const MONTH_BEFORE = new RegExp(`(?<![a-z]|\\d(?:st|nd|rd|th)? )${MONTH}[ '-]?$`);

function isLabel(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 14), index);
  return LABEL_BEFORE.test(before) || MONTH_BEFORE.test(before);
}

/** "10. June 2026" is the tenth of a list; "14. June 2026" is a day. */
const LISTED = /^1[0-2][.,] /;

function dayOf(year: number, month: number, dayNumber: number, words: string): SpanReading | null {
  if (dayNumber < 1 || dayNumber > 31) return null;
  const period = day(year, month, dayNumber);
  if (period !== null) return stated('day', period);
  return ambiguous('day', null, `There is no ${words.trim()}`, nearDays(year, month));
}

/** `14 February 2017`, `Tues 14th Feb 2017`, `14-Feb-17`, `14th of February, '17`. */
export const writtenDay: DateForm = {
  name: 'day, month by name, year',
  needs: ['figure', 'month'],
  pattern: new RegExp(
    `(?<![\\w£.]|(?<!\\d{4} ?)\\/)${WEEKDAY}${DAY}(?: day)?(?:[/-]| |\\.|(?<=^\\W*\\d{2}), |(?<=^\\W*\\d{2})\\. | - (?=[a-z.]+ -))?(?:of )?(${MONTH})[ ,/.-]{0,3}(?:of )?(${YEAR})`,
    'g',
  ),
  read: (match, { text }) => {
    if (isLabel(text, match.index) || LISTED.test(match[0])) return null;
    const month = monthNumber(match[2] ?? '');
    return dayOf(fullYear(match[3] ?? ''), month, Number(match[1]), match[0]);
  },
};

/** `February 14th 2017`, `Dec 31st, 2021`. */
export const monthDayYear: DateForm = {
  name: 'month by name, day, year',
  needs: ['longFigures', 'month'],
  pattern: new RegExp(`(?<![a-z])${WEEKDAY}(${MONTH})[ -]?${DAY}[ ,/-]{1,3}((?:19|20)\\d{2})(?![\\d]|[/.-]\\d)`, 'g'),
  read: (match) => dayOf(Number(match[3]), monthNumber(match[1] ?? ''), Number(match[2]), match[0]),
};

/** `2017 February 14`. */
export const yearMonthDay: DateForm = {
  name: 'year, month by name, day',
  needs: ['longFigures', 'month'],
  pattern: new RegExp(`(?<![\\d/.-])((?:19|20)\\d{2})[ -](${MONTH})[ -](\\d{1,2})(?!\\d|[/-])`, 'g'),
  read: (match) => {
    const period = day(Number(match[1]), monthNumber(match[2] ?? ''), Number(match[3]));
    return period === null ? null : inferred('day', period, `“${match[0]}” read as year, month, day`);
  },
};

/** `1 - 30 June 2015`, `14th/15th Feb 2017`: days of one month. */
export const daysOfMonth: DateForm = {
  name: 'days of one month',
  needs: ['figure', 'month'],
  pattern: new RegExp(
    `(?<![\\w£/.-])${WEEKDAY}${DAY} ?(?:-|/|to|until|and|&|,) ?${WEEKDAY}${DAY}(?: of)?[ -]?(${MONTH})[ ,/-]{0,3}(${YEAR})`,
    'g',
  ),
  read: (match, { text }) => {
    if (isLabel(text, match.index)) return null;
    const month = monthNumber(match[3] ?? '');
    const year = fullYear(match[4] ?? '');
    const [first, last] = [day(year, month, Number(match[1])), day(year, month, Number(match[2]))];
    if (first === null || last === null || first.first > last.last) return null;
    return stated('years', { first: first.first, last: last.last });
  },
};

/** `1 May`, `14-Feb`, `the 3rd of June`: no year. */
export const dayAndMonth: DateForm = {
  name: 'day and month',
  needs: ['figure', 'month'],
  pattern: new RegExp(`(?<![\\w£.]|(?<!\\d{4} ?)\\/)${WEEKDAY}${DAY}(?: day)?[ -]?(?:of )?(${MONTH})`, 'g'),
  read: (match, { text }) => (isLabel(text, match.index) ? null : withoutYear(match[2], match[1], match[0])),
};

/** `May 1st`, `June 3`: no year. */
export const monthAndDay: DateForm = {
  name: 'month and day',
  needs: ['figure', 'month'],
  pattern: new RegExp(
    `(?<![a-z])${WEEKDAY}(${MONTH}) (?:the )?(\\d{1,2}(?=st|nd|rd|th)|\\d(?!\\d))(?:st|nd|rd|th)?(?![\\w/.:%])`,
    'g',
  ),
  read: (match) => withoutYear(match[1], match[2], match[0]),
};

function withoutYear(monthWord: string | undefined, dayWord: string | undefined, words: string): SpanReading | null {
  const month = monthNumber(monthWord ?? '');
  const dayNumber = Number(dayWord);
  const longest = month === 2 ? 29 : Number(lastDayOfMonth(2023, month).slice(8));
  if (dayNumber < 1 || dayNumber > 31) return null;
  if (dayNumber > longest)
    return ambiguous('day', null, `${monthName(month)} has no day ${String(dayNumber)} (“${words}”)`, []);
  return yearless('day', (year) => day(year, month, dayNumber));
}
