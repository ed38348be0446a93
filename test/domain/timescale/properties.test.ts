import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, dateParts, longDate } from '../../../src/domain/calendar/isoDate';
import { readTimescale } from '../../../src/domain/timescale/readTimescale';

const WORDS = [
  'by',
  'from',
  'to',
  '-',
  '–',
  '/',
  '.',
  ',',
  ';',
  '(',
  ')',
  '\n',
  'end of',
  'early',
  'mid',
  'w/c',
  'Q3',
  'H1',
  'June',
  'May',
  'Sept',
  'Spring',
  'Winter',
  '2026',
  '2025/26',
  '25/26',
  '31',
  '30/06/2026',
  '31.11.26',
  '09/26',
  'ongoing',
  'On- going',
  'TBC',
  '?',
  'ASAP',
  'monthly',
  'each',
  '3 months',
  'completed',
  'not',
  'revised',
  'was',
  'review',
  'Phase 2',
  '174/120',
  '\u00a0',
  '1st',
  '41730',
  '→',
  'Easter',
  '2 x year',
];

const day = fc.integer({ min: 0, max: 20_000 }).map((days) => addDays('1995-01-01', days));

/** Words of plans in any order, joined with and without spaces. */
const jumble = fc
  .array(fc.tuple(fc.constantFrom(...WORDS), fc.constantFrom(' ', '')), { maxLength: 14 })
  .map((parts) => parts.map(([word, gap]) => word + gap).join(''));

const anyText = fc.oneof(jumble, fc.string({ maxLength: 80 }), fc.string({ unit: 'grapheme', maxLength: 60 }));

function isSound(text: string, asAt: string): void {
  const reading = readTimescale(text, { asAt });
  expect(reading.text).toBe(text);
  if (reading.start !== null && reading.due !== null) expect(reading.due >= reading.start).toBe(true);
  if (reading.readings.length > 0) expect(reading.certainty).toBe('ambiguous');
  if (reading.certainty === 'inferred') expect(reading.assumption).not.toBe('');
  if (reading.kind === 'unreadable') expect(reading.due).toBeNull();
  for (const date of [reading.due, reading.start, reading.review, ...reading.readings]) {
    if (date !== null) expect(longDate(date)).toMatch(/^\d{1,2} [A-Z][a-z]{2} \d{4}$/);
  }
}

describe('any text at all', () => {
  test('is read soundly', () => {
    fc.assert(fc.property(anyText, day, isSound), { numRuns: 3_000 });
  });

  test('reads the same twice', () => {
    fc.assert(
      fc.property(jumble, (text) => {
        expect(readTimescale(text)).toEqual(readTimescale(text));
      }),
      { numRuns: 300 },
    );
  });

  test('however long, is read in its first part only', () => {
    const long = `June 2026 ${'x'.repeat(5_000)}`;
    expect(readTimescale(long).due).toBe('2026-06-30');
    expect(readTimescale(`${' '.repeat(3_000)}June 2026`).kind).toBe('toBeAgreed');
  });

  test.each([
    ' ',
    '-',
    '1',
    '1/',
    'a',
    'may ',
    '1 - ',
    '(',
    'by ',
    '12 ',
    '\n',
    '2026 ',
    '2025/26 ',
    '.',
    'on going ',
    'not ',
  ])('repeated to the limit ends: %j', (piece) => {
    isSound(piece.repeat(Math.ceil(2_000 / piece.length)), '2026-06-30');
  });
});

describe('a date in any of its written forms', () => {
  const MONTHS = 'January February March April May June July August September October November December'.split(' ');

  test('reads back as that day, stated', () => {
    fc.assert(
      fc.property(day, (date) => {
        const { year, month, day: number } = dateParts(date);
        const name = MONTHS[month - 1] ?? '';
        const forms = [
          `${String(number)}/${String(month)}/${String(year)}`,
          `${String(number)}.${String(month)}.${String(year)}`,
          `${String(number)} ${name} ${String(year)}`,
          `by ${String(number)}-${name.slice(0, 3)}-${String(year)}`,
          `${name} ${String(number)}, ${String(year)}`,
          longDate(date),
          date,
        ];
        for (const form of forms)
          expect(readTimescale(form)).toMatchObject({ kind: 'date', due: date, certainty: 'stated' });
      }),
    );
  });

  test('in another’s company never moves the latest due date back', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [first, last] = a < b ? [a, b] : [b, a];
        expect(readTimescale(`Draft by ${longDate(first)}\nFinal by ${longDate(last)}`).due).toBe(last);
        expect(readTimescale(`${longDate(first)} – ${longDate(last)}`).due).toBe(last);
      }),
    );
  });
});
