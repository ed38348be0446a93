import { addDays, lastDayOfMonth } from '../../calendar/isoDate';
import { day, spanning } from '../periods';
import { ambiguous, inferred, stated, yearless, type DateForm } from '../span';
import { EARLIEST_YEAR, fullYear } from '../years';

const REFERENCE_BEFORE = /(?:action|para(?:graph)?|section|objective|priority|item|ref|no|step|v|version)\.? ?$/;

/** A word that makes figures with a stroke a reference: "Minute 12/2024", "Circular 5/2008". */
const NUMBERED =
  /\b(?:ref(?:erence)?|minutes?|mins?|circular|no|number|resolution|motion|case|file|si|hsc|lac)[.:]? ?$/;
/** Words that commonly lead into a month in figures. */
const MONTH_LEADS =
  /(?:^|[^a-z ] *|\b(?:by|in|on|of|end|from|to|until|till|before|since|due|date|target|deadline|and|or|early|mid|late|starting|start|commencing|completed?|achieved|done|closed|revised|review(?:ed)?|wef|for|at|now|was|cabinet|board|ongoing|latest|than|during|expected|planned) )$/;

/** Days that the words may have meant when the month is too short: its last day, and the day after. */
export function nearDays(year: number, month: number): readonly string[] {
  const last = lastDayOfMonth(year, month);
  return [last, addDays(last, 1)];
}

/**
 * `14/02/2017`, `14.2.17`, `14-02-2017`: always day, month, year, as in the UK.
 * With two-figure parts that could all be days or months the order is an assumption, and is said.
 */
export const numericDay: DateForm = {
  name: 'day, month, year in figures',
  needs: ['stroke'],
  pattern: /(?<![\d.£]|[\d£] ?\/)(\d{1,2})( ?)([/.-])\2(\d{1,2})\2\3\2((?:19|20)\d{2}|'?\d{2})(?![\d%]|[/.]\d)/g,
  read: (match, { text }) => {
    const dashed = text[match.index - 1] === '-' || /^-\d/.test(text.slice(match.index + match[0].length));
    if (match[3] === '-' && dashed) return null;
    const dayNumber = Number(match[1]);
    const month = Number(match[4]);
    const year = fullYear(match[5] ?? '');
    if (match[3] === '.' && REFERENCE_BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index))) return null;
    if (dayNumber < 1 || dayNumber > 31) return null;
    if (month < 1 || month > 12) {
      const swapped = day(year, dayNumber, month);
      if (swapped === null) return null;
      return ambiguous('day', null, `“${match[0]}” has no such month when read day first`, [swapped.last]);
    }
    const period = day(year, month, dayNumber);
    if (period === null) return ambiguous('day', null, `There is no ${match[0]}`, nearDays(year, month));
    const short = Number(match[5]?.replace("'", ''));
    if (short <= 31 && short <= 12 && dayNumber <= 12) {
      return inferred('day', period, `“${match[0]}” read as day, month, year`);
    }
    return short < 100 && year < 2000
      ? inferred('day', period, `“${match[5] ?? ''}” read as ${String(year)}`)
      : stated('day', period);
  },
};

/** `30//06/2026`, `30 06 2026`, `30/6-2026`: day, month and year with slips between them. */
export const looseDay: DateForm = {
  name: 'day, month, year with mistyped separators',
  needs: ['longFigures'],
  pattern: /(?<![\d/.£,-])(\d{1,2})[ /.,|_-]{1,3}(\d{1,2})[ /.,|_-]{1,3}((?:19|20)\d{2})(?![\d%]|[/.-]\d)/g,
  read: (match) => {
    const period = day(Number(match[3]), Number(match[2]), Number(match[1]));
    return period === null ? null : inferred('day', period, `“${match[0]}” read as day, month, year`);
  },
};

/** `14 02 26`, `14/02.26`, standing alone in the cell. */
export const looseShortDay: DateForm = {
  name: 'day, month, short year with mistyped separators',
  needs: ['figure'],
  pattern: /(?<=^\s*(?:by |on |due |before )?)(\d{1,2})[ /.,|_-]{1,2}(\d{1,2})[ /.,|_-]{1,2}(\d{2})(?=\.?\s*$)/g,
  read: (match) => {
    const period = day(fullYear(match[3] ?? ''), Number(match[2]), Number(match[1]));
    return period === null ? null : inferred('day', period, `“${match[0]}” read as day, month, year`);
  },
};

/** `14-16/06/2026`: days of one month in figures. */
export const numericDays: DateForm = {
  name: 'days of one month in figures',
  needs: ['stroke'],
  pattern: /(?<![\d/.£-])(\d{1,2}) ?(?:-|to|&|and) ?(\d{1,2})([/.])(\d{1,2})\3((?:19|20)?\d{2})(?![\d%]|[/.]\d)/g,
  read: (match) => {
    const [year, month] = [fullYear(match[5] ?? ''), Number(match[4])];
    const period = spanning(day(year, month, Number(match[1])), day(year, month, Number(match[2])));
    return period === null || period.first >= period.last ? null : stated('years', period);
  },
};

/** `31.03` standing alone: a day and a month. */
export const dottedDay: DateForm = {
  name: 'day and month with a full stop',
  needs: ['stroke'],
  pattern: /(?<=^\s*(?:by |on |before |from |due )?)(\d{1,2})\.(\d{1,2})(?=\.?\s*$)/g,
  read: (match) => {
    const [dayNumber, month] = [Number(match[1]), Number(match[2])];
    const plain = (match[1] ?? '').length === 2 && ((match[2] ?? '').length === 2 || dayNumber > 12);
    if (!plain || day(2024, month, dayNumber) === null) return null;
    return yearless('day', (year) => day(year, month, dayNumber));
  },
};

/** `09/2019`, `9.2019`: a month in figures and a year. */
export const numericMonth: DateForm = {
  name: 'month and year in figures',
  needs: ['longFigures', 'stroke'],
  pattern: /(?<![\d/.£]|(?<!\d{4} ?)-)(0?[1-9]|1[0-2]) ?[/.-] ?((?:19|20)\d{2})(?![\d%]|[/.]\d|-\d(?!\d?[/.]))/g,
  read: (match, { text }) => {
    const before = text.slice(Math.max(0, match.index - 14), match.index);
    if (NUMBERED.test(before)) return null;
    const year = Number(match[2]);
    if (year < EARLIEST_YEAR) return null;
    const month = Number(match[1]);
    const first = `${String(year)}-${String(month).padStart(2, '0')}-01`;
    const period = { first, last: lastDayOfMonth(year, month) };
    return MONTH_LEADS.test(before)
      ? stated('month', period)
      : inferred('month', period, `“${match[0]}” read as a month and a year`);
  },
};
