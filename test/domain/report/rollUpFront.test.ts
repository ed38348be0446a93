import { describe, expect, test } from '@jest/globals';
import { namedPlans } from '../../../src/domain/report/namedPlans';
import { extractForRollUp, type PlanExtract } from '../../../src/domain/report/rollUp';
import { budgetsSection } from '../../../src/domain/report/rollUpBudgets';
import { decisionsSection, rollUpFront } from '../../../src/domain/report/rollUpFront';
import { plansSection } from '../../../src/domain/report/rollUpPlans';
import type { Audience } from '../../../src/domain/report/types';
import { assessPlan } from '../../../src/domain/assess/assessPlan';
import { MONTHS_LATE } from '../../../src/domain/status/presets/monthsLate';
import { aBudgetLine, anAction, aPlan, anUpdate } from '../../helpers/planBuilder';
import { optionsFor } from './reportPlan';
import { columnOf, tableIn } from './sectionTable';

function extractOf(
  title: string,
  parts: Parameters<typeof aPlan>[0],
  asAt = '2026-06-30',
  audience: Audience = 'board',
) {
  const plan = aPlan({ ...parts, cover: { board: `${title} Board`, ...parts?.cover, planTitle: title } });
  return extractForRollUp(plan, assessPlan(plan, asAt), audience);
}

const LATE = anAction({ ref: '1', currentDue: '2026-01-31' });
const EAST = extractOf('East', { actions: [LATE], budgetLines: [aBudgetLine()], cover: { author: 'P Marlow' } });
const FOUR: readonly PlanExtract[] = [
  EAST,
  extractOf(
    'North',
    {
      actions: [LATE],
      updates: [anUpdate({ ref: '1', field: 'Requested due', to: '31 Mar 2027', at: '2026-04-20' })],
      cover: { decisionAsked: 'To agree the recovery plan', ruleSet: MONTHS_LATE.name },
    },
    '2026-04-30',
  ),
  extractOf('South', { actions: [LATE, anAction({ ref: '2' })] }),
  extractOf('West', { actions: [] }),
];

describe('the front of a report over several plans', () => {
  const front = rollUpFront(namedPlans(FOUR), optionsFor());
  const said = JSON.stringify(front.blocks);

  test('names plans, boards, the oldest figures, whether colours may be compared, and each decision', () => {
    expect(front.headline).toBe('Progress report over 4 plans, figures as at 30 Apr 2026 and 30 Jun 2026.');
    expect(said).toContain('30 Apr 2026: North');
    expect(said).toContain('2 different sets of rules');
    expect(said).toContain('North: To agree the recovery plan');
    expect(said).toContain('East: Not stated on the plan’s Cover. The figures ask the board to consider 1 exception.');
    expect(said).toContain('1 request for more time.');
  });

  test('many decisions stand on their own sheet', () => {
    const many = namedPlans(Array.from({ length: 30 }, (_, at) => ({ ...EAST, name: `P${String(at)}` })));
    expect(JSON.stringify(rollUpFront(many, optionsFor()).blocks)).toContain('See “Plans and decisions”.');
    expect(tableIn(decisionsSection(many, optionsFor()), 'PlanFronts').rows).toHaveLength(30);
  });

  test('the public is told no author', () => {
    const open = [extractOf('East', { actions: [LATE], cover: { author: 'P Marlow' } }, '2026-06-30', 'public')];
    const table = tableIn(decisionsSection(namedPlans(open), optionsFor('public')), 'PlanFronts');
    expect(table.columns.map(({ header }) => header)).not.toContain('Author');
    expect(JSON.stringify(open)).not.toContain('Marlow');
  });
});

describe('plans side by side', () => {
  test('plans of different rules stand in tables of their own, so that colours are not compared', () => {
    const section = plansSection(namedPlans(FOUR), optionsFor());
    expect(tableIn(section, 'Plans').columns.map(({ header }) => header)).not.toContain('Red');
    expect(columnOf(tableIn(section, 'PlansRated1'), 'Plan')).toEqual(['East', 'South', 'West']);
    expect(columnOf(tableIn(section, 'PlansRated1'), 'Red')).toEqual([1, 1, 0]);
    expect(columnOf(tableIn(section, 'PlansRated2'), 'Plan')).toEqual(['North']);
    expect(JSON.stringify(section.blocks)).toContain('Without actions: West.');
  });

  test('plans without a budget are named beside those with one', () => {
    const section = budgetsSection(namedPlans(FOUR));
    expect(columnOf(tableIn(section, 'PlanBudgets'), 'Plan')).toEqual(['East']);
    expect(JSON.stringify(section?.blocks)).toContain('Without budget lines: North, South and West.');
  });
});
