import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { SourceCell } from '../../../src/domain/source/types';
import { figureOf } from '../../../src/domain/table/figureOf';
import { textCell } from '../../../src/sources/cells';

function shown(text: string, number: number | null = null): SourceCell {
  return { ...textCell(text, 'A1'), number };
}

describe('the figure of a cell', () => {
  test.each([
    ['a text in brackets', shown('(20)'), -2_000],
    ['the same as a number', shown('-20', -20), -2_000],
    ['a credit behind', shown('20 CR'), -2_000],
    ['a minus behind', shown('20-'), -2_000],
    ['a number shown in pounds', shown('£20.00', 20), 2_000],
    ['a blank', shown(''), null],
    ['words', shown('twenty'), null],
    ['a number shown in euros', shown('€20.00', 20), null],
    ['a number shown in dollars', shown('[$USD] 20', 20), null],
  ])('%s', (_, cell, pence) => {
    expect(figureOf(cell).pence).toBe(pence);
  });

  test('a number in another currency is refused with its words', () => {
    expect(figureOf(shown('€20.00', 20)).fault).toBe('“€20.00” is not in pounds');
  });

  test('a missing cell has no figure and no fault', () => {
    expect([figureOf(null), figureOf(undefined)].map(({ pence, fault }) => [pence, fault])).toEqual([
      [null, null],
      [null, null],
    ]);
  });

  test('a number and its printed text come to the same in every unit', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -99_999_999, max: 99_999_999 }),
        fc.constantFrom(1, 1000, 1_000_000),
        (pence, pounds) => {
          const text = (pence / 100).toFixed(2);
          expect(figureOf(shown(text), pounds).pence).toBe(figureOf(shown(text, pence / 100), pounds).pence);
        },
      ),
      { seed: 13 },
    );
  });
});
