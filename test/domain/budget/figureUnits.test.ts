import { describe, expect, test } from '@jest/globals';
import { recogniseBudget } from '../../../src/domain/budget/recogniseBudget';
import { tableOf } from './sourceTables';

/** Two columns are called net; gross and income make the second of them only. */
function netsTaken(income: readonly [number | string, number | string]): readonly (number | null)[] {
  const table = tableOf([
    ['Service', 'Net £', 'Gross £', 'Income £', 'Net £'],
    ['Parks', 90, 100, income[0], 80],
    ['Libraries', 45, 60, income[1], 50],
  ]);
  return recogniseBudget(table)?.lines.map(({ net }) => net) ?? [];
}

describe('figures typed as numbers and as texts count in one unit', () => {
  test.each([
    ['numbers', [-20, -10]],
    ['texts in brackets', ['(20)', '(10)']],
    ['a number and a text', [-20, '(10)']],
    ['credits', ['20 CR', '10 CR']],
  ] as const)('the net that gross and income make is taken where the income is printed as %s', (_, income) => {
    expect(netsTaken(income)).toEqual([8_000, 5_000]);
  });
});
