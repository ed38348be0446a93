import { describe, expect, test } from '@jest/globals';
import { assessPlan } from '../../../src/domain/assess/assessPlan';
import { PRESETS } from '../../../src/domain/status/presets';
import { chooseRuleSet } from '../../../src/domain/status/chooseRuleSet';
import { compileRuleSet } from '../../../src/domain/status/compileRuleSet';
import { namesFor } from '../../../src/domain/status/ruleRows';
import { anAction, aPlan, AS_AT, THRESHOLDS } from '../../helpers/planBuilder';

const indicator = { row: 2, ref: 'W1', indicator: 'People home within a week', unit: '%', lead: '' };
const value = (periodEnd: string, actual: number | null, area = 'North', target: number | null = 100) => ({
  row: 2,
  ref: 'w1',
  area,
  periodEnd,
  target,
  actual,
});

describe('indicators are rated by Targets: the newest figure up to the report date, and the one before it', () => {
  test.each([
    ['within 10 %', [value('2026-06-30', 91)], 'higher', 'Green'],
    ['11 % off, and better than before', [value('2026-03-31', 80), value('2026-06-30', 89)], 'higher', 'Amber'],
    ['whatever the order of the rows', [value('2026-06-30', 89), value('2026-03-31', 80)], 'higher', 'Amber'],
    ['11 % off, and worse than before', [value('2026-03-31', 95), value('2026-06-30', 89)], 'higher', 'Red'],
    [
      'a figure still to come counts for nothing',
      [value('2026-06-30', 95), value('2026-09-30', 10)],
      'higher',
      'Green',
    ],
    [
      'a period without a figure is passed over',
      [value('2026-03-31', 95), value('2026-06-30', null)],
      'higher',
      'Green',
    ],
    ['lower is better', [value('2026-03-31', 130), value('2026-06-30', 120)], 'lower', 'Amber'],
    ['no target', [value('2026-06-30', 95, 'North', null)], 'higher', 'Grey'],
  ] as const)('%s', (_says, indicatorValues, betterWhen, word) => {
    const plan = aPlan({ indicators: [{ ...indicator, betterWhen }], indicatorValues });
    expect(assessPlan(plan, AS_AT).indicators?.map(({ area, rag }) => [area, rag])).toEqual([['North', word]]);
  });

  test('each area by itself, with its figures in the reason', () => {
    const indicatorValues = [value('2026-06-30', 80), value('2026-06-30', 99, 'South')];
    const plan = aPlan({ indicators: [{ ...indicator, betterWhen: 'higher' }], indicatorValues });
    expect(assessPlan(plan, AS_AT).indicators?.map(({ area, reason }) => [area, reason])).toEqual([
      ['North', 'Over 10 % off target and not improving: actual 80, target 100, no earlier figure'],
      ['South', 'Within 10 % of target: actual 99, target 100, no earlier figure'],
    ]);
  });
});

test.each([
  ['a red among them', ['2026-06-01', '2026-12-31', '2026-12-31']],
  ['an amber and greens', ['2026-12-31', '2026-12-31', null]],
  ['all green', ['2026-12-31', '2026-12-31', '2026-12-31']],
] as const)('a group’s poorest status is what Poorest locality gives its counts: %s', (_says, dues) => {
  const actions = dues.map((due, place) =>
    due === null
      ? anAction({ ref: String(place), lastUpdate: null })
      : anAction({ ref: String(place), currentDue: due, baselineDue: due }),
  );
  const [theme] = assessPlan(aPlan({ actions }), AS_AT).byTheme;
  const derive = compileRuleSet(chooseRuleSet('Poorest locality', []).ruleSet);
  const names = namesFor({ thresholds: THRESHOLDS, planStart: null }, AS_AT);
  expect(theme?.poorest).toBe(derive({ numbers: theme?.counts ?? {}, texts: {}, names }).word);
});

test('every rule set that comes with Boardline has something to rate', () => {
  const subjects = PRESETS.map((preset) => chooseRuleSet(preset.name, []).ruleSet.subject);
  expect(new Set(subjects)).toEqual(new Set(['actions', 'budgetLines', 'indicators', 'group']));
});
