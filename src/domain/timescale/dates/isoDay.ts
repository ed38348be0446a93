import { lastDayOfMonth } from '../../calendar/isoDate';
import { day, month } from '../periods';
import { ambiguous, inferred, stated, type DateForm } from '../span';
import { EARLIEST_YEAR } from '../years';

/** `2017-02-14`, `2017/02/14`, with or without a time of day. */
export const isoDay: DateForm = {
  name: 'year, month, day',
  needs: ['longFigures', 'stroke'],
  pattern: /(?<![\d/.-])((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:t\d{2}:\d{2}[\d:.]*z?)?/g,
  read: (match) => {
    const [year, monthNumber, dayNumber] = [Number(match[1]), Number(match[3]), Number(match[4])];
    const period = day(year, monthNumber, dayNumber);
    if (period !== null) return stated('day', period);
    if (monthNumber < 1 || monthNumber > 12 || dayNumber < 1 || dayNumber > 31) return null;
    const readings = [lastDayOfMonth(year, monthNumber)];
    return ambiguous('day', null, `There is no ${match[0]}`, readings);
  },
};

/** `2017-02`: year and month, where it cannot be a financial year. */
export const isoMonth: DateForm = {
  name: 'year and month in figures',
  needs: ['longFigures', 'stroke'],
  pattern: /(?<![\d/.-])((?:19|20)\d{2})[-/](0\d|1[0-2])(?![\d/.-]|-\d)/g,
  read: (match) => {
    const [year, number] = [Number(match[1]), Number(match[2])];
    if (number > year % 100) return null;
    const period = month(year, number);
    return period === null ? null : inferred('month', period, `“${match[0]}” read as a year and a month`);
  },
};

/** `20170214` and `14022017`, as exported by some systems. */
export const compactDay: DateForm = {
  name: 'eight figures',
  needs: ['longFigures'],
  pattern: /(?<![\d£.,/-])\d{8}(?![\d%.,/-])/g,
  read: (match) => {
    const figures = match[0];
    const period =
      day(Number(figures.slice(0, 4)), Number(figures.slice(4, 6)), Number(figures.slice(6))) ??
      day(Number(figures.slice(4)), Number(figures.slice(2, 4)), Number(figures.slice(0, 2)));
    if (period === null || period.first < String(EARLIEST_YEAR) || period.first > '2100') return null;
    return inferred('day', period, `“${figures}” read as a date without separators`);
  },
};
