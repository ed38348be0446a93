import { fromSerial } from '../../calendar/serial';
import { calendarYear, day, financialYear } from '../periods';
import { inferred, yearless, type DateForm, type Period } from '../span';
import { fullYear, YEAR } from '../years';

/** Easter Sunday of the Gregorian calendar (the anonymous algorithm in Meeus, Astronomical Algorithms, ch. 8). */
export function easterSunday(year: number): Period | null {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const count = h + l - 7 * m + 114;
  return day(year, Math.floor(count / 31), (count % 31) + 1);
}

function feast(name: string, year: number): Period | null {
  if (name.startsWith('c') || name.startsWith('x')) return day(year, 12, 25);
  return name === 'easter' ? easterSunday(year) : day(year, 1, 1);
}

const FEAST = "\\b(christmas|xmas|easter|new year(?:'s)?(?: day)?)";

/** `Christmas 2015`, `Easter 2016`, `New Year 2016`. */
export const feastOfYear: DateForm = {
  name: 'Christmas, Easter, New Year',
  needs: ['feast', 'figure'],
  pattern: new RegExp(`${FEAST} (?:of )?(${YEAR})`, 'g'),
  read: (match) => {
    const period = feast(match[1] ?? '', fullYear(match[2] ?? ''));
    return period === null ? null : inferred('point', period, `“${match[0]}” read as the day itself`);
  },
};

export const feastAlone: DateForm = {
  name: 'Christmas, Easter, New Year without a year',
  needs: ['feast'],
  pattern: new RegExp(`${FEAST}\\b(?! (?:holiday|break|closure|period|party|plan))`, 'g'),
  read: (match) => yearless('point', (year) => feast(match[1] ?? '', year)),
};

/** `year end`, `financial year end`, `EOFY`: no year. */
export const yearEndAlone: DateForm = {
  name: 'end of an unnamed year',
  needs: ['year'],
  pattern: /\b(?:(?:financial |fiscal |calendar )?year[ -]end|end (?:of )?(?:the )?municipal year|eofy|eoy)\b(?! ?\d)/g,
  read: (match) => {
    const isCalendar = match[0].includes('calendar');
    return yearless('year', (year) => (isCalendar ? calendarYear(year) : financialYear(year)));
  },
};

/** Nothing but an Excel serial: `41730` is 1 April 2014. */
export const serialDay: DateForm = {
  name: 'Excel serial number',
  needs: ['longFigures'],
  pattern: /^\s*([345]\d{4})(?:\.\d+)?\s*$/g,
  read: (match) => {
    const serial = Number(match[1]);
    const date = serial < 32_874 || serial > 55_153 ? null : fromSerial(serial);
    if (date === null) return null;
    return inferred('day', { first: date, last: date }, `“${match[0].trim()}” read as Excel's number for a date`);
  },
};
