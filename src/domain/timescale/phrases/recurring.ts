import { MONTH } from '../../calendar/months';
import { NUMBER, numberValue } from '../numberWords';
import { phrase, type PhraseForm } from './phraseForm';

const LENGTHS: Readonly<Record<string, readonly [number, 'D' | 'W' | 'M' | 'Y']>> = {
  day: [1, 'D'],
  dai: [1, 'D'],
  week: [1, 'W'],
  fortnight: [2, 'W'],
  month: [1, 'M'],
  quarter: [3, 'M'],
  term: [4, 'M'],
  'half term': [2, 'M'],
  'half year': [6, 'M'],
  year: [1, 'Y'],
  annum: [1, 'Y'],
  annual: [1, 'Y'],
};
const UNIT =
  '(?:financial |academic |school |calendar |municipal )?(day|week|fortnight|month|quarter|half[ -]?term|term|half[ -]?year|year|annum)';
const MEETING = '(?:[a-z]+ )?(?:meeting|board|committee|cabinet|session|cycle|round|review)';

type Reader = readonly [RegExp, (match: RegExpExecArray) => readonly [string | null, string]];

function period(count: number, unit: string): string | null {
  const length = LENGTHS[unit.replace(/half[ -]?(?=year|term)/, 'half ')];
  if (length === undefined || !Number.isFinite(count) || count <= 0) return null;
  return `P${String(length[0] * count)}${length[1]}`;
}

/** So many times in a unit: twice a year is every six months; where it does not divide, no period is given. */
function timesIn(count: number, unit: string): string | null {
  if (count === 1) return period(1, unit);
  const inMonths = { year: 12, annum: 12, quarter: 3, 'half year': 6 }[unit] ?? 0;
  if (inMonths > 0) return inMonths % count === 0 ? `P${String(inMonths / count)}M` : null;
  return unit === 'month' && (count === 2 || count === 4) ? `P${String(4 / count)}W` : null;
}

const TIMES = `(once|twice|thrice|(?:${NUMBER}) ?(?:x|times)|x ?(?:${NUMBER})|(?:${NUMBER})(?= per\\b))`;

/** In order: the closer description first. */
const READERS: readonly Reader[] = [
  [
    new RegExp(`\\b${TIMES} ?(?:(?:a|per|each|every|in a|in each) )?${UNIT}\\b`),
    (m) => [timesIn(countOf(m[1]), m[2] ?? ''), ''],
  ],
  [new RegExp(`\\b${TIMES} ?(?:p\\.?a\\b\\.?|yearly|annually)`), (m) => [timesIn(countOf(m[1]), 'year'), '']],
  [/\b(\d) p\.a\./, (m) => [timesIn(countOf(m[1]), 'year'), '']],
  [
    /\bbi-? ?(annual|yearly|year)(?:ly)?\b/,
    () => ['P6M', 'Bi-annual taken as twice a year; it may mean every two years'],
  ],
  [/\bbi-? ?monthly\b/, () => ['P2M', 'Bi-monthly taken as every two months; it may mean twice a month']],
  [/\bbi-? ?weekly\b/, () => ['P2W', 'Bi-weekly taken as every two weeks; it may mean twice a week']],
  [/\bbiennial(?:ly)?\b/, () => ['P2Y', '']],
  [/\btriennial(?:ly)?\b/, () => ['P3Y', '']],
  [/\b(?:half|semi)[ -]?(?:yearly|annual(?:ly)?)\b/, () => ['P6M', '']],
  [
    new RegExp(`\\b(${NUMBER})[ -](dai|week|month|year)ly\\b`),
    (m) => [period(numberValue(m[1] ?? ''), m[2] ?? ''), ''],
  ],
  [new RegExp(`\\b(?:every|each) (?:other|second|2nd|alternate) ${UNIT}`), (m) => [period(2, m[1] ?? ''), '']],
  [new RegExp(`\\balternate ${UNIT}s\\b`), (m) => [period(2, m[1] ?? ''), '']],
  [
    new RegExp(`\\b(?:every|each) (${NUMBER})(?: ?(?:-|to) ?(${NUMBER}))? ${UNIT}s?\\b`),
    (m) => [period(numberValue(m[2] ?? m[1] ?? ''), m[3] ?? ''), ''],
  ],
  [
    new RegExp(`(?<!\\d ?(?:days?|hours?|hrs?|nights?) )\\b(?:every|each|per) ${UNIT}\\b`),
    (m) => [period(1, m[1] ?? ''), ''],
  ],
  [/\bfortnightly\b/, () => ['P2W', '']],
  [/\bfour[ -]weekly\b/, () => ['P4W', '']],
  [/(?<!(?<!\d)\d{1,2} )\b(night)ly\b/, () => ['P1D', '']],
  [/\bhalf[ -]term(?:ly)\b/, () => ['P2M', '']],
  [/(?<!(?<!\d)\d{1,2} )\b(dai|week|month|quarter|term|year)ly\b(?! living)/, (m) => [period(1, m[1] ?? ''), '']],
  [/\b(?:annual(?:ly)?(?! leave)|per annum|p\.a\.)(?!\w)|(?<=^\W*|[£k\d] ?)\bpa\b(?=\W*$)/, () => ['P1Y', '']],
  [
    new RegExp(
      `\\b(?:every|each) (?:(?:the )?\\d{1,2}(?:st|nd|rd|th)? )?(?:${MONTH}|spring|summer|autumn|winter|christmas|easter|monday|tuesday|wednesday|thursday|friday)`,
    ),
    () => ['P1Y', ''],
  ],
  [new RegExp(`\\b(?:every|each|at all|per|at each|at every) ${MEETING}s?\\b`), () => [null, '']],
  [
    /\b(?:regular(?:ly)?(?: basis| intervals| updates| reports)|periodically|routinely|frequently|standing (?:agenda )?item)\b|^\W*periodic\W*$|^\W*regular(?:ly)?\W*$/,
    () => [null, 'How often is not said'],
  ],
];

function countOf(words: string | undefined): number {
  const word = (words ?? '').replace(/ ?times| ?x ?/g, '').trim();
  return word === 'thrice' ? 3 : numberValue(word);
}

/** One of these is in every recurrence; most texts have none. */
const HINT =
  /ly\b|\bevery|\beach|\bper\b|annual|\bonce\b|twice|thrice|\d ?x|\bx ?\d|times|alternate|regular|p\.?a\b|at all|biennial|triennial|\bbi-? ?year/;

/** Work that comes round: `quarterly`, `every other month`, `2 x year (April and Oct)`, `every meeting`. */
export const recurring: PhraseForm = {
  name: 'recurring',
  read: (text) => {
    if (!HINT.test(text)) return null;
    for (const [pattern, read] of READERS) {
      const match = pattern.exec(text);
      if (match === null) continue;
      const [every, assumption] = read(match);
      return phrase('recurring', match, { every, assumption });
    }
    return null;
  },
};
