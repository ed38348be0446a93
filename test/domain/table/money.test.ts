import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseMoney, penceOf } from '../../../src/domain/table/money';
import {
  decimalsOfFigures,
  halfLastDigit,
  moneyUnit,
  poundsOfHeading,
  withoutUnit,
} from '../../../src/domain/budget/moneyUnit';
import { percentInWords, poundsInWords, varianceInWords } from '../../../src/domain/budget/moneyWords';

describe('an amount as accounts print it', () => {
  test.each([
    ['1,234.50', 123_450],
    ['(1,234.50)', -123_450],
    ['1,234.50-', -123_450],
    ['-1234.5', -123_450],
    ['−12', -1200],
    ['£12', 1200],
    ['-£12', -1200],
    ['£(12)', -1200],
    ['(£12)', -1200],
    ['12 CR', -1200],
    ['12.00CR', -1200],
    ['12 DR', 1200],
    ['+12', 1200],
    ['1 234 567', 123_456_700],
    ['1\u00a0234', 123_400],
    ['£12.3m', 1_230_000_000],
    ['45k', 4_500_000],
    ['£1.5 million', 150_000_000],
    ['.5', 50],
    ['0.00', 0],
    ['(0.00)', 0],
    ['nil', 0],
    ['12*', 1200],
    [' 7 ', 700],
    ['0.005', 1],
    ['0.0049', 0],
  ])('%s is %d pence', (text, pence) => {
    expect(parseMoney(text)).toMatchObject({ pence, fault: null });
  });

  test.each(['', '   ', '-', '–', 'n/a', 'N/A', '..'])('“%s” is no figure and no fault', (text) => {
    expect(parseMoney(text)).toEqual({ pence: null, decimals: 0, fault: null });
  });

  test.each([
    'tbc',
    '12%',
    '#REF!',
    '#DIV/0!',
    '€12',
    '$5',
    '12 EUR',
    '1,23',
    '1.234,56',
    '12 apples',
    '1,2,3',
    '-5 CR',
    '1.2.3',
  ])('“%s” is refused and says why', (text) => {
    const reading = parseMoney(text);
    expect(reading.pence).toBeNull();
    expect(reading.fault).not.toBeNull();
  });

  test('is worth more under a heading in thousands or millions, but not twice over with its own k', () => {
    expect(parseMoney('5,776.1', 1000).pence).toBe(577_610_000);
    expect(parseMoney('(1.25)', 1_000_000).pence).toBe(-125_000_000);
    expect(parseMoney('2k', 1000).pence).toBe(200_000);
  });

  test('keeps every penny of any whole number of pence, in every way of printing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), (pence) => {
        const size = Math.abs(pence);
        const plain = `${String(Math.floor(size / 100))}.${String(size % 100).padStart(2, '0')}`;
        const grouped = plain.replace(/\B(?=(\d{3})+\.)/g, ',');
        const ways =
          pence < 0 ? [`-${plain}`, `(${grouped})`, `${grouped}-`, `£${grouped} CR`] : [plain, grouped, `£${grouped}`];
        for (const way of ways) expect(parseMoney(way).pence).toBe(pence);
      }),
    );
  });

  test('a number that a sheet holds is the same pence as its digits', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.constantFrom(1 as const, 1000 as const), (tenths, pounds) => {
        expect(penceOf(tenths / 10, pounds)).toBe(parseMoney((tenths / 10).toFixed(1), pounds).pence);
      }),
    );
    expect(penceOf(0.1 + 0.2)).toBe(30);
    expect(Object.is(penceOf(-0), 0)).toBe(true);
  });
});

describe('the unit of money', () => {
  test.each([
    ["Budget £'000", 1000],
    ['£000s', 1000],
    ['£k', 1000],
    ['(£ thousand)', 1000],
    ["Gross '000", 1000],
    ['£m', 1_000_000],
    ['£ million', 1_000_000],
    ['Budget (£)', 1],
    ['Budget', null],
  ])('%s is worth %s', (heading, pounds) => {
    expect(poundsOfHeading(heading)).toBe(pounds);
  });

  test('is taken off a heading', () => {
    expect(withoutUnit("Budget £'000")).toBe('Budget');
    expect(withoutUnit('Gross (£m)')).toBe('Gross');
  });

  test('has the decimals that nearly all figures were printed with', () => {
    const tenths = Array.from({ length: 40 }, (_, at) => (at + 1) * 10_000);
    expect(decimalsOfFigures(tenths, 1000)).toBe(1);
    expect(decimalsOfFigures([...tenths, 123_456], 1000)).toBe(1);
    expect(decimalsOfFigures([100, 0, null], 1)).toBe(0);
    expect(decimalsOfFigures([1], 1)).toBe(2);
  });

  test('gives half a unit of the last printed digit in pence', () => {
    expect(halfLastDigit(moneyUnit(1000, 1))).toBe(5000);
    expect(halfLastDigit(moneyUnit(1, 0))).toBe(50);
    expect(halfLastDigit(moneyUnit(1, 2))).toBe(0.5);
  });
});

test('amounts in sentences say their sign in words', () => {
  expect(poundsInWords(-121_730_000)).toBe('minus £1,217,300');
  expect(poundsInWords(2317)).toBe('£23.17');
  expect(varianceInWords(-50_000)).toBe('£500 underspend');
  expect(varianceInWords(0)).toBe('break-even');
  expect(percentInWords(-0.051)).toBe('minus 5.1%');
});
