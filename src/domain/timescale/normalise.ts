import { MONTH_WORD } from '../calendar/months';
import { mapText, replaceMapped, type MappedText } from './mappedText';
import { mistypedMonth } from './monthNames';
import { mistypedWord, WORD } from './mistypedWord';

type Mend = readonly [RegExp, string | ((match: RegExpExecArray) => string)];

/** Mends of one sort, tried only where their sign is found. */
interface Mends {
  readonly sign: RegExp;
  readonly mends: readonly Mend[];
}

const spaced = (match: RegExpExecArray): string => `${match[0]} `;

/** Characters first, then the slips of the keyboard that real plans are full of. In order. */
const MENDS: readonly Mends[] = [
  {
    sign: /[^ -~\n]|[`*]|->|=>| {2}/,
    mends: [
      [/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''],
      [/\r\n?|[\u2028\u2029\v\f]/g, '\n'],
      [/[^\S\n]/g, ' '],
      [/(?:->|=>|–>|—>|⇒|➔|➜|▶)/g, '→'],
      [/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-'],
      [/[\u2018\u2019\u201B\u2032`´]/g, "'"],
      [/[•▪●◦·\u25CF\uF0B7\u2023*]/g, '\n'],
      [/ {2,}/g, ' '],
    ],
  },
  {
    sign: /on.{0,3}g|in?ing|o\/g/,
    mends: [
      [
        /\bon ?- ?going\b|\bon going\b|^\W*o\/g(?=\W*$)|\bon[ -]?gong\b|\bon?gi?oing\b|\bong?ing\b|\bon-?goin\b|\bon-?goign\b|\bongo?n?ing\b|\bon-?giong\b/g,
        'ongoing',
      ],
    ],
  },
  {
    sign: /t(?:r|h)?ly\b|kly\b|mthl/,
    mends: [
      [/\bq(?:tr|rt|t)ly\b/g, 'quarterly'],
      [/(?<=\b|\d)mthly\b/g, ' monthly'],
      [/\bwkly\b/g, 'weekly'],
    ],
  },
  {
    sign: /\b(?:aut|spr|sum)\b|\b(?:first|last|second) (?:six|three|\d) months/,
    mends: [
      [/\baut(?= (?:term|'?\d))/g, 'autumn'],
      [/\bspr(?= (?:term|'?\d))/g, 'spring'],
      [/\bsum(?= term)/g, 'summer'],
      [/\bfirst (?:six|6) months(?= (?:of|in) (?:fy ?|the )?(?:20)?\d{2})/g, 'first half'],
      [/\b(?:last|second) (?:six|6) months(?= (?:of|in) (?:fy ?|the )?(?:20)?\d{2})/g, 'second half'],
      [/\bfirst (?:three|3) months(?= (?:of|in) (?:fy ?|the )?(?:20)?\d{2})/g, 'first quarter'],
      [/\blast (?:three|3) months(?= (?:of|in) (?:fy ?|the )?(?:20)?\d{2})/g, 'last quarter'],
    ],
  },
  { sign: /\bby\b/, mends: [[/\bfrom by\b|\bin by\b|\bby by\b|\bby in\b/g, 'by']] },
  {
    sign: /\d/,
    mends: [
      [/\b(\d{1,2}) (st|nd|rd|th)\b/g, (match) => `${match[1] ?? ''}${match[2] ?? ''}`],
      [/\d(?:st|nd|rd|th)(?=[a-z]{3})/g, spaced],
      [/(?<=[a-z\d])_+(?=[a-z\d])/g, ' '],
      [new RegExp(`\\b(?:by|in|end|from|mid|early|late)(?=${MONTH_WORD}(?![a-z]))`, 'g'), spaced],
      [/(?<=\d(?:st|nd|rd|th))\.(?= ?[a-z])/g, ''],
      [/(?<=\d)o(?=\d)/g, '0'],
      [/' (?=\d\d(?!\d))/g, "'"],
      [/\\/g, '/'],
      [new RegExp(`\\b${MONTH_WORD}(?=\\d)`, 'g'), spaced],
      [new RegExp(`\\d(?=${MONTH_WORD}(?![a-z]))`, 'g'), spaced],
      [/\bq[1-4](?=20\d\d)/g, spaced],
      [/\bqrt(?=\.? ?\d)/g, 'qtr'],
      [/\b([1-4])(?:st|nd|rd|th)? ?q(?:tr|rt)?\b\.?(?! ?[1-4](?!\d))/g, (match) => `q${match[1] ?? ''} `],
      [/\b([12])h(?= ?(?:of |fy ?)?'?\d{2})/g, (match) => `h${match[1] ?? ''} `],
      [new RegExp(`(?<=\\b${MONTH_WORD})\\n(?=20\\d\\d\\b(?![/-]))`, 'g'), ' '],
      [/\b(20[0-9]) (\d)\b(?![/-])/g, (match) => `${match[1] ?? ''}${match[2] ?? ''}`],
    ],
  },
];

const CAPITALS = /[A-Z]+/g;

/** Only in so short a text are words other than months mended: a sentence has too many that are merely alike. */
const SHORT = 100;

/** A word beside a number, which may be a mistyped month. */
const WORD_BY_NUMBER = /(?<=\d(?:st|nd|rd|th)?[ .,/-]{0,2})[a-z]{3,10}\b|\b[a-z]{3,10}(?=[ .,'/-]{1,3}\d)/g;

/**
 * The words in the one spelling that the forms know: lower case, one kind of space, dash and quotation mark,
 * slips mended ("On- going", "2ndProgress", "from by", "Febuary 2012"). Every character remembers its place.
 */
export function normalise(raw: string): MappedText {
  let mapped: MappedText = { ...mapText(raw), text: raw.replace(CAPITALS, (letters) => letters.toLowerCase()) };
  for (const { sign, mends } of MENDS) {
    if (!sign.test(mapped.text)) continue;
    for (const [pattern, put] of mends) {
      mapped = replaceMapped(mapped, pattern, typeof put === 'string' ? () => put : put);
    }
  }
  if (mapped.text.length <= SHORT) mapped = replaceMapped(mapped, WORD, (match) => mistypedWord(match[0]) ?? match[0]);
  if (!/\d/.test(mapped.text)) return mapped;
  return replaceMapped(mapped, WORD_BY_NUMBER, (match) => mistypedMonth(match[0]) ?? match[0]);
}
