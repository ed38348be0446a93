import { MONTH, monthName, monthNumber } from '../../calendar/months';
import { daysInMonth } from '../../calendar/isoDate';
import { day, month } from '../periods';
import { ambiguous, inferred, stated, yearless, type DateForm, type Period, type SpanReading } from '../span';
import { fullYear, YEAR } from '../years';

/** `June 2007`, `Sept. 2019`, `Sep’19`, `Feb-12`, `Sept 25`: a month and its year. */
export const monthYear: DateForm = {
  name: 'month by name and year',
  needs: ['figure', 'month'],
  pattern: new RegExp(`(?<![a-z])(${MONTH})(?:[ -]end)?(?:[ ,/-]|of ){0,3}(${YEAR})(?!st|nd|rd|th)`, 'g'),
  read: (match) => {
    const figures = match[2] ?? '';
    const number = monthNumber(match[1] ?? '');
    const period = month(fullYear(figures), number);
    if (period === null) return null;
    if (figures.length >= 3) return stated('month', period);
    if (Number(figures) >= Math.min(28, daysInMonth(2025, number)) && Number(figures) === daysInMonth(2024, number)) {
      return lastDayOrYear(number, figures, period.last);
    }
    const words = `“${match[0].trim()}” read as ${monthName(number)} ${String(fullYear(figures))}`;
    return inferred('month', period, words);
  },
};

/** "By March 31" is more likely the last day of March than March 2031: asked about. */
function lastDayOrYear(number: number, figures: string, asYear: string): SpanReading {
  const assumption = `“${figures}” may be the day or the year`;
  const inYear = (year: number): Period | null => day(year, number, Number(figures));
  return { ...ambiguous('day', null, assumption, [asYear]), inYear };
}

/** `June 2026/27`: the month as it falls in that financial year. */
export const monthOfFinancialYear: DateForm = {
  name: 'month of a financial year',
  needs: ['month', 'stroke'],
  pattern: new RegExp(
    `(?<![a-z])(${MONTH})(?:[ ,-]|of |in ){1,3}\\(?((?:19|20)?\\d{2}) ?[/-] ?((?:19|20)?\\d{2})(?![\\d/])`,
    'g',
  ),
  read: (match) => {
    const start = fullYear(match[2] ?? '');
    const number = monthNumber(match[1] ?? '');
    const period = month(number >= 4 ? start : start + 1, number);
    if (period === null || (start + 1) % 100 !== Number(match[3]) % 100) return null;
    return inferred(
      'month',
      period,
      `${monthName(number)} of the financial year ${String(start)}/${String(start + 1).slice(2)}`,
    );
  },
};

/** `2016 December`, `2014-Mar`. */
export const yearMonth: DateForm = {
  name: 'year and month by name',
  needs: ['longFigures', 'month'],
  pattern: new RegExp(`(?<![\\d/.-])((?:19|20)\\d{2})[ ,/-]{1,2}(${MONTH})(?! ?'?\\d)`, 'g'),
  read: (match) => {
    const period = month(Number(match[1]), monthNumber(match[2] ?? ''));
    return period === null ? null : stated('month', period);
  },
};

/** Words that may stand before a month that is meant as one. */
const LEADS_IN =
  /(?:^|[(/,;:&\n-]|\b(?:by|in|during|before|until|till|til|to|from|of|each|every|and|or|between|end|early|mid|late|for|after|since|through|starting|commencing|next|last|this|date|due|target|report|review|wef|throughout)) *$/;
/** "May need", "March together": a verb at the head of a sentence. */
const VERB_AFTER =
  /^ (?!and\b|or\b|to\b|each\b|every\b|onwards?\b|start|target|report|review|meeting|committee|cabinet|board|council|annually|ongoing|tbc\b)[a-z]/;

/** "June Brown", standing alone: a person. A meeting is none: "June Cabinet". */
function isFirstName(text: string, match: RegExpExecArray, capitalAt: (place: number) => boolean): boolean {
  const surname = /^ ([a-z]{3,})\W*$/.exec(text.slice(match.index + match[0].length));
  if (surname === null || text.slice(0, match.index).trim() !== '') return false;
  return capitalAt(match.index + match[0].length + 1) && !NOT_SURNAME.test(surname[1] ?? '');
}

const NOT_SURNAME =
  /^(?:cabinet|board|committee|council|exec|executive|meeting|forum|panel|scrutiny|assembly|onwards?|start|target|report|review|annually|yearly|each|every|ongoing|complete|completed|achieved|done|latest|half|end|and|tbc|deadline|launch|conference|hwb|slt|clt|cmt|smt|ebd|hosc|now|then|early|late|mid|next|this|last|term|cycle|round)$/;

/** `May`, `September`: no year. "may" and "march" as verbs are left alone. */
export const monthAlone: DateForm = {
  name: 'month without a year',
  needs: ['month'],
  pattern: new RegExp(`(?<![\\w'])(${MONTH})(?!\\w)`, 'g'),
  read: (match, { text, capitalAt }) => {
    const number = monthNumber(match[1] ?? '');
    const before = text.slice(Math.max(0, match.index - 16), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 14);
    const expected = LEADS_IN.test(before);
    if (!capitalAt(match.index) && !(expected && (number !== 5 || before.trim() !== '' || after.trim() === '')))
      return null;
    if ((number === 5 || number === 3) && (!expected || VERB_AFTER.test(after))) return null;
    if (isFirstName(text, match, capitalAt)) return null;
    return yearless('month', (year) => month(year, number));
  },
};
