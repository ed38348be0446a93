import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { assessBudget } from '../../../src/domain/budget/assessBudget';
import {
  byProfile,
  EQUAL_TWELFTHS,
  forecastMovement,
  profiledBudget,
  straightLine,
  typedForecast,
} from '../../../src/domain/budget/forecast';
import { byFunder } from '../../../src/domain/budget/fundedBy';
import { apportion, pooledFunds } from '../../../src/domain/budget/pooledFunds';
import { pressuresAndSavings } from '../../../src/domain/budget/pressures';
import { virementsByCode } from '../../../src/domain/budget/virements';
import { aBudgetLine, aPlan } from '../../helpers/planBuilder';

/** A line of so many pounds revised budget and forecast. */
function forecastLine(
  revised: number,
  forecast: number | null,
  more: Parameters<typeof aBudgetLine>[0] = {},
): ReturnType<typeof aBudgetLine> {
  const net = revised * 100;
  return aBudgetLine({
    gross: net,
    net,
    revisedNet: net,
    forecastOutturn: forecast === null ? null : forecast * 100,
    ...more,
  });
}

describe('budget RAG by 5 % or £100k, whichever is lower', () => {
  test.each([
    [200_000, 209_999, 'Amber'],
    [200_000, 210_000, 'Red'],
    [4_000_000, 4_099_999, 'Amber'],
    [4_000_000, 4_100_000, 'Red'],
    [2_000_000, 2_100_000, 'Red'],
    [200_000, 200_001, 'Amber'],
    [200_000, 200_000, 'Green'],
    [200_000, 150_000, 'Green'],
    [-200_000, -190_000, 'Red'],
    [-200_000, -190_001, 'Amber'],
    [0, 1, 'Red'],
    [0, 0, 'Green'],
    [3, 3.15, 'Red'],
    [200_000, null, null],
  ])('revised £%d and forecast %s is %s', (revised, forecast, rag) => {
    const assessed = assessBudget(aPlan({ budgetLines: [forecastLine(revised, forecast)] }));
    expect(assessed.sections[0]?.lines[0]?.rag).toBe(rag);
    expect(assessed.rag).toBe(rag);
  });

  test('gives its reason in words', () => {
    const assessed = assessBudget(aPlan({ budgetLines: [forecastLine(200_000, 212_400)] }));
    expect(assessed.sections[0]?.lines[0]?.reason).toBe(
      'Forecast overspend of 5 % or £100,000 and more, whichever is lower: forecast £12,400 over budget (6.2 %)',
    );
  });
});

describe('sections and the whole', () => {
  const plan = aPlan({
    budgetLines: [
      forecastLine(100, 130, { section: 'Adults', service: 'Day care' }),
      forecastLine(50, 40, { section: 'Children', service: 'Short breaks', fundedBy: 'Northgate NHS Trust' }),
      forecastLine(100, 90, { section: 'Adults', service: 'Respite', fundedBy: 'northgate NHS Trust' }),
      forecastLine(70, null, { section: '', service: 'Grants' }),
      forecastLine(250, 260, { section: 'Adults', service: 'Total adults', kind: 'subtotal' }),
    ],
  });
  const assessed = assessBudget(plan);

  test('are sums of lines in the order that sections appear; printed totals are not counted', () => {
    expect(
      assessed.sections.map((section) => [section.section, section.lines.length, section.revisedNet, section.variance]),
    ).toEqual([
      ['Adults', 2, 20_000, 2000],
      ['Children', 1, 5000, -1000],
      ['Other', 1, 7000, null],
    ]);
    expect(assessed.totals).toMatchObject({ revisedNet: 32_000, forecastOutturn: 26_000, variance: 1000 });
  });

  test('list pressures and savings, the largest first', () => {
    const { pressures, savings } = pressuresAndSavings(assessed);
    expect(pressures.map((each) => each.line.service)).toEqual(['Day care']);
    expect(savings.map((each) => each.line.service)).toEqual(['Respite', 'Short breaks']);
  });

  test('roll up by who funds them', () => {
    expect(byFunder(assessed).map((each) => [each.funder, each.lines.length, each.revisedNet])).toEqual([
      ['Not stated', 2, 17_000],
      ['northgate NHS Trust', 2, 15_000],
    ]);
  });
});

describe('forecasts', () => {
  test.each([
    [60_000, 6, 120_000],
    [-60_000, 6, -120_000],
    [100, 12, 100],
    [100, 7, 171],
    [null, 6, null],
    [100, 0, null],
    [100, 13, null],
  ])('straight line of %s at month %d is %s', (actual, month, outturn) => {
    expect(straightLine(actual, month).outturn).toBe(outturn);
  });

  test('follow a profile of any scale', () => {
    const winter = [1, 1, 1, 1, 1, 1, 2, 2, 3, 3, 2, 2];
    expect(byProfile(60_000, 6, winter).outturn).toBe(200_000);
    expect(
      byProfile(
        60_000,
        6,
        winter.map((weight) => weight * 7),
      ).outturn,
    ).toBe(200_000);
    expect(byProfile(60_000, 6, [0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1])).toMatchObject({ outturn: null });
    expect(byProfile(60_000, 6, [1, 2])).toMatchObject({ outturn: null });
    expect(profiledBudget(200_000, 6, winter)).toBe(60_000);
    expect(profiledBudget(120_000, 3)).toBe(30_000);
    expect(EQUAL_TWELFTHS).toHaveLength(12);
  });

  test('stand as typed, and show how they moved', () => {
    expect(typedForecast(500)).toEqual({ method: 'typed', outturn: 500, reason: 'As typed' });
    expect(forecastMovement(400, 500)).toBe(100);
    expect(forecastMovement(null, 500)).toBeNull();
  });
});

describe('pooled funds', () => {
  const contribution = (partner: string, agreed: number | null, paid: number | null = null) => ({
    row: 0,
    partner,
    fund: 'Equipment',
    agreed,
    paid,
    share: null,
  });

  test('share what is agreed, and the variance by those shares, to the penny', () => {
    const [fund] = pooledFunds(
      [contribution('Council', 60_000, 30_000), contribution('Trust', 30_000), contribution('Charity', 1)],
      new Map([['Equipment', 100]]),
    );
    expect(fund?.partners.map((each) => [each.partner, each.outstanding, each.varianceShare])).toEqual([
      ['Council', 30_000, 67],
      ['Trust', 30_000, 33],
      ['Charity', 1, 0],
    ]);
    expect(fund?.partners[0]?.share).toBeCloseTo(60_000 / 90_001, 12);
  });

  test('may be borne by the host alone', () => {
    const [fund] = pooledFunds(
      [contribution('Council', 1), contribution('Trust', 9)],
      new Map([['Equipment', -500]]),
      'hostBears',
    );
    expect(fund?.partners.map((each) => each.varianceShare)).toEqual([-500, 0]);
  });

  test('are apportioned so that the parts always sum to the whole', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e9, max: 1e9 }),
        fc.array(fc.nat(1e6), { minLength: 1, maxLength: 6 }),
        (amount, weights) => {
          const parts = apportion(amount, weights);
          if (weights.every((weight) => weight === 0)) expect(parts).toBeNull();
          else expect((parts ?? []).reduce((sum, part) => sum + part, 0)).toBe(amount);
        },
      ),
    );
    expect(apportion(100, [1, -1])).toBeNull();
  });
});

test('virements sum to nought over all codes', () => {
  const code = fc.constantFrom('W1', ' w1', 'W2', 'W3');
  const virement = fc.record({
    row: fc.constant(0),
    date: fc.constant(null),
    fromCode: code,
    toCode: code,
    amount: fc.option(fc.integer({ min: -1e9, max: 1e9 })),
    authorisedBy: fc.constant(''),
    reason: fc.constant(''),
  });
  fc.assert(
    fc.property(fc.array(virement), (virements) => {
      expect([...virementsByCode(virements).values()].reduce((sum, amount) => sum + amount, 0)).toBe(0);
    }),
  );
});
