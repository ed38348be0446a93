import { daysInMonth, isoDate } from '../../calendar/isoDate';
import { months, spanning } from '../periods';
import { ambiguous, inferred, stated, yearless, type DateForm, type Period, type SpanReading } from '../span';
import { fullYear, YEAR } from '../years';

const FIRST_MONTH: Readonly<Record<string, number>> = { spring: 3, summer: 6, autumn: 9, winter: 12 };
const SEASON = '(spring|summer|autumn|winter)';

/** Three months; winter runs from December into the next year. */
function seasonOf(name: string, year: number): Period | null {
  const first = FIRST_MONTH[name];
  if (first === undefined) return null;
  return first === 12 ? months(year, 12, year + 1, 2) : months(year, first, year, first + 2);
}

function inOneYear(name: string, figures: string): SpanReading | null {
  const year = fullYear(figures);
  const period = seasonOf(name, year);
  const endOfYear = isoDate(year, 12, 31);
  const endOfWinter = isoDate(year, 2, daysInMonth(year, 2));
  if (period === null || endOfYear === null || endOfWinter === null) return null;
  if (name === 'winter') {
    return ambiguous('season', period, 'The winter that begins in that year assumed', [
      period.last,
      endOfYear,
      endOfWinter,
    ]);
  }
  return figures.length < 4
    ? inferred('season', period, `“${figures}” read as ${String(year)}`)
    : stated('season', period);
}

/** `Spring 2016`, `Winter 2016`, `autumn '16`. */
export const seasonYear: DateForm = {
  name: 'season and year',
  needs: ['season', 'figure'],
  pattern: new RegExp(`\\b${SEASON}(?:[ ,/-]|of ){1,3}(${YEAR})`, 'g'),
  read: (match) => inOneYear(match[1] ?? '', match[2] ?? ''),
};

/** `Winter 2016/17`; other seasons of a slashed year are one of two. */
export const seasonOfSlashYear: DateForm = {
  name: 'season of a slashed year',
  needs: ['season', 'figure'],
  pattern: new RegExp(`\\b${SEASON}(?:[ ,-]|of ){1,3}((?:19|20)?\\d{2})[/-]((?:19|20)?\\d{2})(?!\\d)`, 'g'),
  read: (match) => {
    const name = match[1] ?? '';
    const start = fullYear(match[2] ?? '');
    if ((start + 1) % 100 !== Number(match[3]) % 100) return null;
    const [first, second] = [seasonOf(name, start), seasonOf(name, start + 1)];
    if (first === null || second === null) return null;
    if (name === 'winter') return stated('season', first);
    if (name === 'autumn') return inferred('season', first, 'The autumn at the start of that year assumed');
    const likely = name === 'summer' ? first : second;
    const other = name === 'summer' ? second : first;
    return ambiguous('season', likely, 'Either of two years', [likely.last, other.last]);
  },
};

/** `Spring/Summer 2016`, `autumn - winter 2016`. */
export const seasonPair: DateForm = {
  name: 'two seasons of a year',
  needs: ['season', 'figure'],
  pattern: new RegExp(`\\b${SEASON} ?(?:/|-|and|&|to|or) ?${SEASON} (${YEAR})(?![/-]\\d)`, 'g'),
  read: (match) => {
    const year = fullYear(match[3] ?? '');
    const last = seasonOf(match[2] ?? '', year);
    const first = seasonOf(match[1] ?? '', match[1] === 'winter' ? year - 1 : year);
    const period = spanning(first, last);
    if (period === null || period.first > period.last) return null;
    return inferred('years', period, 'Seasons of three months, spring from March');
  },
};

const BEFORE =
  /(?:^|[(/,;:&\n-]|\b(?:by|in|during|before|until|to|from|of|each|every|and|or|end|early|mid|late|for|next|this|the|since)) *$/;

/** `Spring`, `by summer`: no year. */
export const seasonAlone: DateForm = {
  name: 'season without a year',
  needs: ['season'],
  pattern: new RegExp(
    `\\b${SEASON}\\b(?! ?(?:school|term|holiday|activit|programme|pressure|plan|ward|house|fuel))`,
    'g',
  ),
  read: (match, { text }) => {
    if (!BEFORE.test(text.slice(Math.max(0, match.index - 12), match.index))) return null;
    if (
      /^ (?:lane|road|street|court|gardens?|house|hill|leaves|leaf|activit)/.test(
        text.slice(match.index + match[0].length),
      )
    )
      return null;
    return yearless('season', (year) => seasonOf(match[1] ?? '', year));
  },
};
