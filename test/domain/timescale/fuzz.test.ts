import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTimescale } from '../../../src/domain/timescale/readTimescale';
import type { Timescale } from '../../../src/domain/timescale/types';
import { runs } from './runs';
import { written } from './writtenDates';

/** Cells of plans, with every sort of mark that a slip may fall on. */
const CELLS = [
  'Revised to 30.9.24 (was 31.7.24)',
  'Draft June 2026; final Sept ’26',
  '2 months overdue; will be completed by end of July 2025',
  'Q3/Q4 2025/26 – Cabinet',
  'w/c 1 June 2026',
  'Ongoing – review March 2027',
  '12–18 months from approval',
  '2 x year (April and Oct)',
  'From 1/4/26 to 31/3/27, reviewed quarterly',
  'Autumn term 2025/26 (by October half term)',
  '1) 30/06/26 2) 31.12.26 3) tbc',
];

/** A cell with a few letters dropped, doubled, swapped or put in. */
const mutated = fc
  .tuple(
    fc.oneof(
      fc.constantFrom(...CELLS),
      written.map(({ text }) => text),
    ),
    fc.array(
      fc.tuple(
        fc.constantFrom('drop', 'double', 'swap', 'put'),
        fc.nat(80),
        fc.constantFrom(...Array.from(' .,/-–(0123459aq?\n')),
      ),
      {
        minLength: 1,
        maxLength: 6,
      },
    ),
  )
  .map(([text, slips]) =>
    slips.reduce((words, [slip, at, letter]) => {
      const place = words.length === 0 ? 0 : at % words.length;
      const [head, here, tail] = [words.slice(0, place), words.charAt(place), words.slice(place + 1)];
      if (slip === 'drop') return head + tail;
      if (slip === 'double') return head + here + here + tail;
      if (slip === 'swap') return head + tail.charAt(0) + here + tail.slice(1);
      return head + letter + here + tail;
    }, text),
  );

const garbage = fc.oneof(
  fc.string({ maxLength: 120 }),
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: fc.constantFrom(...Array.from('0123456789/-. ,()qh')), maxLength: 24 }),
  fc.string({ unit: fc.constantFrom(...Array.from('jfmasond aeiurt0123456789-/')), maxLength: 24 }),
);

/** The two figures of a year, as it may stand in a text: its own, or the one before (2025/26 ends in 2026). */
function namesYear(text: string, date: string): boolean {
  const year = Number(date.slice(0, 4));
  return [year, year - 1, year + 1].some((each) =>
    text.includes(
      String(each % 100)
        .padStart(2, '0')
        .slice(-2),
    ),
  );
}

function isSane(text: string, reading: Timescale): void {
  const { due, start, review, certainty, span, readings } = reading;
  for (const date of [due, start, review]) {
    if (date === null) continue;
    expect([text, date > '1900' && date < '2101']).toEqual([text, true]);
    if (certainty === 'stated')
      expect([text, date, namesYear(text.replace(/o/gi, '0').replace(/(?<=\d) (?=\d)/g, ''), date)]).toEqual([
        text,
        date,
        true,
      ]);
  }
  if (span !== null) {
    expect(span.from).toBeGreaterThanOrEqual(0);
    expect(span.to).toBeLessThanOrEqual(text.length);
    expect(span.to).toBeGreaterThanOrEqual(span.from);
  }
  if (due !== null) expect([text, span !== null]).toEqual([text, true]);
  if (certainty === 'ambiguous' && due !== null) expect([text, readings.includes(due)]).toEqual([text, true]);
}

describe('slips and garbage', () => {
  test('of a cell are read soundly, and nothing is stated that the text does not say', () => {
    fc.assert(
      fc.property(mutated, (text) => {
        isSane(text, readTimescale(text, { asAt: '2026-06-30' }));
      }),
      { numRuns: runs(600) },
    );
  });

  test('of any characters are read soundly', () => {
    fc.assert(
      fc.property(garbage, (text) => {
        isSane(text, readTimescale(text, { asAt: '2026-06-30' }));
      }),
      { numRuns: runs(600) },
    );
  });
});
