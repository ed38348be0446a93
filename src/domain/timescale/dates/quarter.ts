import { calendarQuarter, financialQuarter, spanning } from '../periods';
import { ambiguous, stated, yearless, type DateForm, type Period, type SpanReading } from '../span';
import { MONTH } from '../../calendar/months';
import { fullYear } from '../years';

const ORDINALS: Readonly<Record<string, number>> = {
  first: 1,
  '1st': 1,
  second: 2,
  '2nd': 2,
  third: 3,
  '3rd': 3,
  fourth: 4,
  '4th': 4,
  final: 4,
  last: 4,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
};
const SLASH_YEAR = "(?:fy ?|financial year )?'?((?:19|20)?\\d{2}) ?[/.-] ?'?((?:19|20)?\\d{2})(?!\\d)";
const QUARTER =
  '(?:q ?|qtrs?\\.? ?|qu\\.? ?|quarters? ?)([1-4]|(?<=quarters? )(?:one|two|three|four)\\b)(?: ?(?:[/&+]|and|or|to(?= [1-4]\\b)|-(?= ?[1-4](?![\\d/])[^/]*\\d{2})) ?(?:q|qtr ?|quarter ?)?([1-4])(?![\\d/]))?(?: ?\\([^)\\d]{0,30}\\))?';
const ORDINAL = '(first|second|third|fourth|final|last|1st|2nd|3rd|4th) (?:financial )?(?:quarter|qtr)';
const JOIN = '(?:[ ,/:()-]|\\bend\\b|\\bof\\b|\\bin\\b|\\bfor\\b|\\bthe\\b){0,7}';

function ofFinancialYear(first: number, last: number, startText: string, endText: string): SpanReading | null {
  const start = fullYear(startText);
  if ((start + 1) % 100 !== Number(endText) % 100) return null;
  const period = spanning(financialQuarter(start, first), financialQuarter(start, last));
  return period === null ? null : stated('quarter', period);
}

function ofOneYear(first: number, last: number, yearText: string, words: string): SpanReading | null {
  const year = fullYear(yearText);
  const financial = spanning(financialQuarter(year, first), financialQuarter(year, last));
  const calendar = spanning(calendarQuarter(year, first), calendarQuarter(year, last));
  if (financial === null || calendar === null) return null;
  if (words.includes('calendar') || words.includes('cy')) return stated('quarter', calendar);
  if (words.includes('fy')) {
    const ending = spanning(financialQuarter(year - 1, first), financialQuarter(year - 1, last));
    const readings = [financial.last, ...(ending === null ? [] : [ending.last])];
    return ambiguous('quarter', financial, 'The financial year that starts then assumed', readings);
  }
  if (/^(?:final|last)/.test(words)) {
    return ambiguous('quarter', calendar, 'The end of the calendar year assumed', [calendar.last, financial.last]);
  }
  return ambiguous('quarter', financial, 'Quarter of the financial year starting that April assumed', [
    financial.last,
    calendar.last,
  ]);
}

function bounds(one: string | undefined, two: string | undefined): readonly [number, number] {
  const first = ORDINALS[one ?? ''] ?? Number(one);
  return [first, Math.max(first, two === undefined ? first : Number(two))];
}

/** "Between Q1 and Q3 2018/19" names a stretch, "Q1 and Q3" two times. */
function betweens(text: string, index: number): boolean {
  return /\bbetween (?:the )?$/.test(text.slice(Math.max(0, index - 12), index));
}

/** `Q1 2018/19`, `Qtr 4 2018-19`, `Q1/Q2 2018/19`, `Quarter 2, 2018/2019`. */
export const quarterOfFinancialYear: DateForm = {
  name: 'quarter of a financial year',
  needs: ['quarter', 'figure'],
  pattern: new RegExp(`\\b${QUARTER}${JOIN}${SLASH_YEAR}`, 'g'),
  read: (match, { text }) => {
    const reading = ofFinancialYear(...bounds(match[1], match[2]), match[3] ?? '', match[4] ?? '');
    const isStretch = match[2] !== undefined && (/^\D*[1-4] ?(?:-|to)/.test(match[0]) || betweens(text, match.index));
    return reading === null || !isStretch ? reading : { ...reading, grain: 'years' };
  },
};

/** `3rd quarter 2018/19`, `second quarter of 2018/19`. */
export const ordinalQuarter: DateForm = {
  name: 'quarter in words, of a financial year',
  needs: ['quarter', 'figure'],
  pattern: new RegExp(`\\b${ORDINAL}${JOIN}${SLASH_YEAR}`, 'g'),
  read: (match) => ofFinancialYear(...bounds(match[1], undefined), match[2] ?? '', match[3] ?? ''),
};

/** `2018/19 Q2`, `FY18/19 Q3`. */
export const financialYearQuarter: DateForm = {
  name: 'financial year and its quarter',
  needs: ['quarter', 'figure'],
  pattern: new RegExp(`(?<![\\d/])${SLASH_YEAR}[ ,:-]{1,3}\\(?${QUARTER}\\)?`, 'g'),
  read: (match) => ofFinancialYear(...bounds(match[3], match[4]), match[1] ?? '', match[2] ?? ''),
};

/** `Q1 2020`, `third quarter of 2020`, `calendar Q3 2020`: financial or calendar year is not said. */
export const quarterOfYear: DateForm = {
  name: 'quarter of one year',
  needs: ['quarter', 'figure'],
  pattern: new RegExp(
    `(?:\\bcalendar (?:year )?|\\bcy ?)?\\b(?:${QUARTER}|${ORDINAL})${JOIN}(?:calendar year |cy ?|fy ?'?)?((?:19|20)\\d{2}|'\\d{2}|(?<=[a-z\\d)] |y)\\d{2}(?! ?%))(?!\\d|[/.-]\\d|th|st|nd|rd)(?: ?\\(?calendar(?: year)?\\)?)?`,
    'g',
  ),
  read: (match) => {
    const [first, last] = match[3] === undefined ? bounds(match[1], match[2]) : bounds(match[3], undefined);
    return ofOneYear(first, last, match[4] ?? '', match[0]);
  },
};

/** `2020 Q3`. */
export const yearQuarter: DateForm = {
  name: 'one year and its quarter',
  needs: ['quarter', 'figure'],
  pattern: new RegExp(
    `(?<![\\d/.-]|${MONTH} |${MONTH})(?:fy ?'?(\\d{2})|((?:19|20)\\d{2}))[ ,:/-]{0,3}\\(?${QUARTER}\\)?`,
    'g',
  ),
  read: (match) => ofOneYear(...bounds(match[3], match[4]), match[1] ?? match[2] ?? '', match[0]),
};

/** `Quarter 3`, `Q1/Q2`: no year. */
export const quarterAlone: DateForm = {
  name: 'quarter without a year',
  needs: ['quarter'],
  pattern: new RegExp(`\\b(?:${QUARTER}|${ORDINAL})(?!\\d)`, 'g'),
  read: (match) => {
    const [first, last] = match[3] === undefined ? bounds(match[1], match[2]) : bounds(match[3], undefined);
    const inYear = (year: number): Period | null =>
      spanning(financialQuarter(year, first), financialQuarter(year, last));
    return yearless('quarter', inYear);
  },
};
