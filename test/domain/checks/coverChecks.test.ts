import { expect, test } from '@jest/globals';
import { assessPlan } from '../../../src/domain/assess/assessPlan';
import type { Plan } from '../../../src/domain/plan/types';
import { anAction, aPlan, AS_AT, THRESHOLDS } from '../../helpers/planBuilder';
import { typedRules } from '../status/ruleRows';

const coverCells = { reportDate: 'Cover!B8', ruleSet: 'Cover!B12', progressTolerance: 'Cover!B19' };
const own = (rules: Parameters<typeof typedRules>[1], looks: Parameters<typeof typedRules>[2]): Plan =>
  aPlan({ cover: { ruleSet: 'Ours' }, ruleRows: typedRules('Ours', rules, looks) });

test.each<readonly [rule: string, cell: string, plan: Plan]>([
  ['report-date-missing', 'Cover!B8', aPlan({ cover: { reportDate: null } })],
  ['threshold-over-100', 'Cover!B19', aPlan({ cover: { thresholds: { ...THRESHOLDS, progressTolerance: 25 } } })],
  ['rule-set-refused', 'Cover!B12', aPlan({ cover: { ruleSet: 'Targets' } })],
  ['rule-set-refused', 'Rules!C2', own([['x'.repeat(41), 'otherwise', '']], {})],
  [
    'rule-colours-unreadable',
    'Rules!E2',
    own([['Well', 'otherwise', '']], { Well: { fill: '#FFFFFF', text: '#BBBBBB' } }),
  ],
])('%s names %s', (rule, cell, plan) => {
  const { findings } = assessPlan({ ...plan, coverCells }, AS_AT);
  expect(findings.find((finding) => finding.rule === rule)?.where).toEqual([cell]);
});

test('a sound Cover has none of them', () => {
  const rules = assessPlan({ ...aPlan(), coverCells }, AS_AT).findings.map(({ rule }) => rule);
  expect(rules).toEqual([]);
});

test('a word of Status that nobody knows is seen by the rules as it stands, as it is by the formulas', () => {
  const plan = own(
    [
      ['Nameless', '[Status] is blank', ''],
      ['Nearly', '[Status] = "nearly there"', ''],
      ['Rest', 'otherwise', ''],
    ],
    {},
  );
  const actions = [
    anAction({ ref: '1', status: null, statusTyped: ' Nearly  there' }),
    anAction({ ref: '2', status: null }),
    anAction({ ref: '3', status: null, statusTyped: 'Nearly there\u00a0' }),
  ];
  expect(assessPlan({ ...plan, actions }, AS_AT).actions.map(({ rag }) => rag)).toEqual(['Nearly', 'Nameless', 'Rest']);
});
