import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { activityOf } from '../../../src/domain/budget/activity';
import { assessBudget } from '../../../src/domain/budget/assessBudget';
import { checkBudget } from '../../../src/domain/budget/checkBudget';
import { lineFigures } from '../../../src/domain/budget/lineStanding';
import { monthsGone } from '../../../src/domain/budget/monthsGone';
import type { BudgetLine, TextRow } from '../../../src/domain/plan/types';
import { aBudgetLine, aPlan } from '../../helpers/planBuilder';

const JUNE = { reportDate: '2026-06-30', financialYear: '2026/27' };

/** A plan of these lines as at the end of June, with rows of Mappings and Rules. */
function planOf(
  lines: readonly BudgetLine[],
  mappings: readonly TextRow['cells'][] = [],
  rules: readonly TextRow['cells'][] = [],
) {
  const plan = aPlan({ budgetLines: lines });
  const rows = (cells: readonly TextRow['cells'][]): readonly TextRow[] =>
    cells.map((each, at) => ({ row: at + 2, cells: each }));
  return { ...plan, cover: { ...plan.cover, ...JUNE }, mappings: rows(mappings), ruleRows: rows(rules) };
}

describe('months that are over', () => {
  test.each([
    ['2026-06-30', '2026/27', 3],
    ['2026-06-29', '2026/27', 2],
    ['2026-04-29', '2026/27', 0],
    ['2027-03-31', '2026/27', 12],
    ['2027-08-31', '2026/27', 12],
    ['2026-02-28', '2026/27', 0],
    ['2027-01-31', '', 10],
    [null, '2026/27', 0],
  ])('on %s in %s: %d', (reportDate, financialYear, months) => {
    expect(monthsGone({ reportDate, financialYear })).toBe(months);
  });
});

describe('the budget to date', () => {
  const winter = { kind: 'Profile', from: 'Winter', to: '1; 1; 2; 2; 2; 2; 10; 20; 20; 20; 10; 10' };

  test.each([
    ['equal twelfths', '', 2_500_000],
    ['a profile of Mappings, whatever its case', 'winter', 400_000],
    ['a profile that Mappings has not', 'Summer', null],
  ])('by %s', (_, profile, toDate) => {
    const assessed = assessBudget(planOf([aBudgetLine({ profile })], [winter]));
    expect(assessed.sections[0]?.lines[0]?.profileToDate).toBe(toDate);
  });

  test.each(['Summer', 'Short'])('the profile %s is said to be of no use, with its cell', (profile) => {
    const found = checkBudget(
      planOf([aBudgetLine({ profile })], [winter, { kind: 'Profile', from: 'Short', to: '1;2' }]),
    );
    expect(found.map(({ rule }) => rule)).toContain('profile-unknown');
  });
});

test.each([
  ['Straight line', 3_000_000, []],
  ['straight line', 2_000_000, ['forecast-not-by-method']],
  ['Typed', 2_000_000, []],
  ['Guess', 2_000_000, ['forecast-method-unknown']],
])('forecast by %s of £%d pence finds %j', (forecastMethod, forecastOutturn, rules) => {
  const line = aBudgetLine({ forecastMethod, forecastOutturn, actualToDate: 750_000 });
  const found = checkBudget(planOf([line])).map(({ rule }) => rule);
  expect(found.filter((rule) => rule.startsWith('forecast-'))).toEqual(rules);
});

describe('budget status by the plan’s own rules', () => {
  const look = { letter: 'X', fill: '#FFFFFF', text: '#000000' };
  const own = [
    ['1', 'Alarm', '1', '[Variance] > 0.1 * size([Revised net])', 'More than a tenth over'],
    ['2', 'Calm', '2', 'otherwise', 'Everything else'],
  ].map(([order = '', word = '', rank = '', condition = '', sentence = '']) => ({
    ruleSet: 'Budget, two thresholds',
    order,
    word,
    rank,
    ...look,
    condition,
    sentence,
  }));
  const over = (pence: number) => aBudgetLine({ forecastOutturn: 10_000_000 + pence });

  test.each([
    [900_000, 'Calm'],
    [1_000_001, 'Alarm'],
  ])('£%d pence over is %s under rows of the Rules sheet', (pence, word) => {
    const { sections, rules } = assessBudget(planOf([over(pence)], [], own));
    expect(sections[0]?.lines[0]?.rag).toBe(word);
    expect(rules.statuses.map((status) => status.word)).toEqual(['Alarm', 'Calm']);
  });

  test('the poorest of its words is the variance that must be explained', () => {
    const found = checkBudget(planOf([over(1_000_001), { ...over(900_000), code: 'W2' }], [], own));
    expect(found.filter(({ rule }) => rule === 'variance-not-explained').map(({ message }) => message)).toEqual([
      expect.stringContaining('is alarm and not explained. More than a tenth over'),
    ]);
  });

  test('rules that cannot be read give no status, and a finding with their cell', () => {
    const broken = own.map((rule) => ({ ...rule, condition: '[Variance] >' }));
    const plan = planOf([over(1)], [], broken);
    expect(assessBudget(plan).sections[0]?.lines[0]?.rag).toBeNull();
    expect(checkBudget(plan).map(({ rule }) => rule)).toContain('budget-rules-refused');
  });
});

describe('activity beside money', () => {
  test('parts the variance into volume and price', () => {
    const line = aBudgetLine({
      net: 100_000,
      revisedNet: 100_000,
      forecastOutturn: 132_000,
      activityPlanned: 10,
      activityForecast: 12,
      activityUnit: 'weeks',
    });
    expect(activityOf(line, lineFigures(line))).toMatchObject({
      plannedUnitCost: 10_000,
      forecastUnitCost: 11_000,
      volume: 20_000,
      price: 12_000,
    });
    expect(activityOf(aBudgetLine(), lineFigures(aBudgetLine()))).toBeNull();
  });

  test('volume and price always sum to the variance, to the penny', () => {
    const money = fc.integer({ min: -1e9, max: 1e9 });
    const number = fc.double({ min: 0.5, max: 1e5, noNaN: true });
    fc.assert(
      fc.property(money, money, number, number, (revisedNet, forecastOutturn, activityPlanned, activityForecast) => {
        const line = aBudgetLine({ revisedNet, forecastOutturn, activityPlanned, activityForecast });
        const activity = activityOf(line, lineFigures(line));
        expect((activity?.volume ?? 0) + (activity?.price ?? 0)).toBe(forecastOutturn - revisedNet);
      }),
    );
  });
});
