import { mapText, replaceMapped, type MappedText } from './mappedText';
import { mistypedMonth } from './monthNames';

type Mend = readonly [RegExp, string | ((match: RegExpExecArray) => string)];

/** Characters first, then the slips of the keyboard that real plans are full of. In order. */
const MENDS: readonly Mend[] = [
  [/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, ''],
  [/\r\n?|[\u2028\u2029\v\f]/g, '\n'],
  [/[^\S\n]/g, ' '],
  [/(?:->|=>|–>|—>|⇒|➔|➜|▶)/g, '→'],
  [/[\u2010-\u2015\u2212\uFE58\uFE63\uFF0D]/g, '-'],
  [/[\u2018\u2019\u201B\u2032`´]/g, "'"],
  [/[•▪●◦·\u25CF\uF0B7\u2023*]/g, '\n'],
  [/ {2,}/g, ' '],
  [/\b(\d{1,2}) (st|nd|rd|th)\b/g, (match) => `${match[1] ?? ''}${match[2] ?? ''}`],
  [/(\d(?:st|nd|rd|th))(?=[a-z]{3})/g, (match) => `${match[1] ?? ''} `],
  [
    /\bon ?- ?going\b|\bon going\b|\bon ?gong\b|\bon?gi?oing\b|\bong?ing\b|\bongoin\b|\bon-?goign\b|\bongo?n?ing\b/g,
    'ongoing',
  ],
  [/\bfrom by\b|\bin by\b|\bby by\b|\bby in\b/g, 'by'],
  [/\b(jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)(?=\d)/g, (match) => `${match[0]} `],
  [
    /\b(january|february|march|april|june|july|august|september|october|november|december)(?=\d)/g,
    (match) => `${match[0]} `,
  ],
  [/(?<=\d)(?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))/g, ' '],
  [/\bq([1-4])(?=20\d\d)/g, (match) => `${match[0]} `],
  [/\b(20[0-9]) (\d)\b(?![/-])/g, (match) => `${match[1] ?? ''}${match[2] ?? ''}`],
];

const CAPITALS = /[A-Z]+/g;

/** A word beside a number, which may be a mistyped month. */
const WORD_BY_NUMBER = /(?<=\d(?:st|nd|rd|th)?[ .,/-]{0,2})[a-z]{4,10}\b|\b[a-z]{4,10}(?=[ .,'/-]{1,3}\d)/g;

/**
 * The words in the one spelling that the forms know: lower case, one kind of space, dash and quotation mark,
 * slips mended ("On- going", "2ndProgress", "from by", "Febuary 2012"). Every character remembers its place.
 */
export function normalise(raw: string): MappedText {
  let mapped: MappedText = { ...mapText(raw), text: raw.replace(CAPITALS, (letters) => letters.toLowerCase()) };
  for (const [pattern, put] of MENDS) {
    mapped = replaceMapped(mapped, pattern, typeof put === 'string' ? () => put : put);
  }
  return replaceMapped(mapped, WORD_BY_NUMBER, (match) => mistypedMonth(match[0]) ?? match[0]);
}
