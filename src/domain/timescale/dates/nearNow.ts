import { addDays, addMonths, dateParts, lastDayOfMonth, type IsoDate } from '../../calendar/isoDate';
import { ambiguous, type DateForm } from '../span';

function monthEnd(asAt: IsoDate, later: number): IsoDate {
  const { year, month } = dateParts(addMonths(`${asAt.slice(0, 7)}-01`, later));
  return lastDayOfMonth(year, month);
}

/** Last day of the year that holds the day: calendar, or financial to 31 March. */
function yearEnd(asAt: IsoDate, later: number, isCalendar: boolean): IsoDate {
  const { year, month } = dateParts(asAt);
  if (isCalendar) return `${String(year + later)}-12-31`;
  return `${String((month >= 4 ? year + 1 : year) + later)}-03-31`;
}

function quarterEnd(asAt: IsoDate, later: number): IsoDate {
  const { month } = dateParts(asAt);
  return monthEnd(asAt, ((3 - (month % 3)) % 3) + later * 3);
}

/**
 * `this month`, `next quarter`, `end of the month`, `next financial year`: words that only a day can date.
 * They have no due date; seen from `asAt` there is a likely one.
 */
export const nearNow: DateForm = {
  name: 'this or next month, quarter, year',
  needs: ['unit'],
  pattern:
    /\b(?:(this|current|next) |(?:end (?:of )?|within |in[ -](?!the ))(?:the |this |(next) )?)(?:current )?(week|month|quarter|term|fy\b|(?:financial |calendar |academic |school |municipal )?year)\b(?! ?\d|'s|[ -]end)|\b(?:month|week|quarter|term)[ -]end\b(?! ?\d)/g,
  read: (match, { text, asAt }) => {
    const unit = (match[3] ?? match[0].split(/[ -]/)[0] ?? '').replace(/^fy$/, 'financial year');
    if (/\b(?:each|every)\b/.test(text)) return null;
    const later = match[1] === 'next' || match[2] === 'next' ? 1 : 0;
    const assumption = 'It depends on the day from which it is seen';
    if (asAt === null) return ambiguous('day', null, assumption, []);
    if (/^(?:term|academic|school|municipal)/.test(unit)) return ambiguous('day', null, assumption, []);
    if (unit === 'week') return ambiguous('day', null, assumption, [addDays(asAt, 7 * (later + 1))]);
    if (unit === 'month') return ambiguous('day', null, assumption, [monthEnd(asAt, later)]);
    if (unit === 'quarter') return ambiguous('day', null, assumption, [quarterEnd(asAt, later)]);
    const financial = yearEnd(asAt, later, false);
    const calendar = yearEnd(asAt, later, true);
    if (unit === 'financial year') return ambiguous('day', null, assumption, [financial]);
    return ambiguous('day', null, assumption, unit === 'year' ? [financial, calendar] : [calendar]);
  },
};
