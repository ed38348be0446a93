import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTimescale } from '../../../src/domain/timescale/readTimescale';
import { runs } from './runs';
import { written } from './writtenDates';

const LEAD_INS = [
  'by',
  'By end of',
  'no later than',
  'not later than',
  'on or before',
  'complete by',
  'To be completed by',
  'completion date:',
  'target:',
  'Target date',
  'deadline –',
  'Due',
  'due date:',
  'Timescale:',
  'In place by',
  'Cabinet,',
  'Report to the board by',
  'Action 4:',
  '50% by',
  'until',
];
const TAILS = ['', '.', ';', ' (Cabinet)', ' at the latest', ' – AB', ' COP', '\n', ' (see note 3)'];
const DASHES = ['-', '–', '—', '‑', '−'];

/** The same words in another case, with other dashes, quotation marks and blanks. */
const noise = fc.record({
  cases: fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => text.toLowerCase(),
    (text) => text.toUpperCase(),
  ),
  dash: fc.constantFrom(...DASHES),
  mark: fc.constantFrom("'", '’', '‘', '`'),
  blank: fc.constantFrom(' ', '  ', '\u00a0', '\u2009', '\t'),
  edges: fc.constantFrom<readonly [string, string]>(['', ''], [' ', ''], ['', '  '], ['(', ')'], ['• ', '']),
});

function disguise(
  text: string,
  { cases, dash, mark, blank, edges }: typeof noise extends fc.Arbitrary<infer N> ? N : never,
): string {
  const [before, after] = edges;
  const plain = cases(text)
    .replace(/[-–]/g, /^\d{4}-\d\d-\d\d$/.test(text) ? '-' : dash)
    .replace(/['’]/g, mark);
  return `${before}${plain.replace(/ /g, blank)}${after}`;
}

describe('a date reads as the day it was made from', () => {
  test('in any case, with any dash, quotation mark and blank', () => {
    fc.assert(
      fc.property(written, noise, ({ text, due }, other) => {
        const reading = readTimescale(disguise(text, other));
        expect([reading.kind, reading.start, reading.due]).toEqual(['date', null, due]);
      }),
      { numRuns: runs(300) },
    );
  });

  test('whatever leads into it or follows it', () => {
    fc.assert(
      fc.property(written, fc.constantFrom(...LEAD_INS), fc.constantFrom(...TAILS), ({ text, due }, lead, tail) => {
        const reading = readTimescale(`${lead} ${text}${tail}`);
        expect([reading.kind, reading.start, reading.due]).toEqual(['date', null, due]);
      }),
      { numRuns: runs(300) },
    );
  });

  test('as a revised date, a completed one, and the end of a range', () => {
    fc.assert(
      fc.property(written, ({ text, due }) => {
        expect(readTimescale(`Revised to ${text}`)).toMatchObject({ due, status: 'revised' });
        expect(readTimescale(`Completed: ${text}`)).toMatchObject({ due, status: 'complete' });
        expect(readTimescale(`Ongoing until ${text}`)).toMatchObject({ kind: 'ongoing', due });
        expect(readTimescale(`From ${text}`)).toMatchObject({ kind: 'from', due: null });
      }),
      { numRuns: runs(150) },
    );
  });
});

describe('what is no date has no due date', () => {
  const figure = fc.integer({ min: 0, max: 9_999 }).map(String);
  const noun = fc.constantFrom('clients', 'staff', 'places', 'homes', 'sessions', 'people', 'units');
  const text = fc.oneof(
    fc.tuple(figure, noun).map(([count, what]) => `${count} ${what}`),
    fc
      .tuple(fc.integer({ max: 999, min: 0 }), noun)
      .map(([count, what]) => `from ${String(count)} to ${String(count)} ${what}`),
    figure.map((count) => `£${count}`),
    figure.map((count) => `£${count}k`),
    figure.map((count) => `${count}%`),
    fc.tuple(figure, fc.integer({ min: 1000, max: 1979 })).map(([a, b]) => `${a}/${String(b)} target`),
    figure.map((count) => `1 in ${count}`),
    figure.map((count) => `${count} per 10,000`),
    figure.map((count) => `NI ${count}`),
    figure.map((count) => `Section ${count}`),
    figure.map((count) => `Ref: ${count}`),
    figure.map((count) => `para ${count}.2`),
    figure.map((count) => `0${count.padStart(4, '0')} 496 0${count.padStart(3, '0').slice(0, 3)}`),
    fc.tuple(figure, figure).map(([a, b]) => `${a}:${b}`),
  );

  test('however its numbers fall', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { due, start, kind } = readTimescale(words);
        expect([words, due, start]).toEqual([words, null, null]);
        expect(['unreadable', 'date']).toContain(kind);
      }),
      { numRuns: runs(400) },
    );
  });
});
