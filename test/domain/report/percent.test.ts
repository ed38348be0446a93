import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { percentOf, roundingShows, shareOf } from '../../../src/domain/report/percent';

describe('percentages in sentences', () => {
  test.each([
    [1, 3, '33\u00a0%'],
    [2, 3, '67\u00a0%'],
    [0, 9, '0\u00a0%'],
    [9, 9, '100\u00a0%'],
    [1, 900, 'under 1\u00a0%'],
    [899, 900, 'over 99\u00a0%'],
    [1, 2, '50\u00a0%'],
    [0, 0, 'no share'],
  ])('%i of %i is %s', (part, whole, said) => {
    expect(percentOf(part, whole)).toBe(said);
  });

  test('0% means none, 100% means all, and any other figure is right to half a point', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(5000), (whole, some) => {
        const part = Math.min(some, whole);
        const said = percentOf(part, whole);
        expect(said === '0\u00a0%').toBe(part === 0);
        expect(said === '100\u00a0%').toBe(part === whole);
        const number = /^\d+/.exec(said);
        if (number !== null) expect(Math.abs(Number(number[0]) - (part / whole) * 100)).toBeLessThanOrEqual(0.5);
      }),
    );
  });

  test('a share of nothing is not stated', () => {
    expect(shareOf(0, 0)).toBeNull();
    expect(shareOf(3, 12)).toBe(0.25);
  });

  test.each([
    [[1, 1, 1], 3, true],
    [[1, 1], 2, false],
    [[], 0, false],
  ])('rounding of %j shows: %s', (parts, whole, shows) => {
    expect(roundingShows(parts, whole)).toBe(shows);
  });
});
