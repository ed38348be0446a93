import { describe, expect, test } from '@jest/globals';
import { extractForRollUp } from '../../../src/domain/report/rollUp';
import { namedPlans } from '../../../src/domain/report/namedPlans';
import { plansSection } from '../../../src/domain/report/rollUpPlans';
import { ruleSetsSection } from '../../../src/domain/report/rollUpRules';
import type { Audience } from '../../../src/domain/report/types';
import { TRUST_BRAG } from '../../../src/domain/status/presets/trustBrag';
import { anAction } from '../../helpers/planBuilder';
import { assessed, optionsFor } from './reportPlan';
import { columnOf, tableIn } from './sectionTable';

function extract(title: string, ruleSet = 'Boardline', count = 2, audience: Audience = 'board') {
  const actions = Array.from({ length: count }, (_, at) =>
    anAction({ ref: String(at), currentDue: '2026-01-31', action: `P Marlow opens site ${String(at)} `.repeat(30) }),
  );
  const { plan, assessment } = assessed({ actions, cover: { planTitle: title, ruleSet } });
  return extractForRollUp(plan, assessment, audience);
}

describe('a roll-up of several plans', () => {
  test('keeps each plan apart, two of one title by a number', () => {
    const plans = namedPlans([extract('East'), extract('West'), extract('East')]);
    expect(plans.map((plan) => plan.name)).toEqual(['East', 'West', 'East (2)']);
    const table = tableIn(plansSection(plans, optionsFor()), 'Plans');
    expect(columnOf(table, 'Actions')).toEqual([2, 2, 2]);
    expect(columnOf(table, 'Red')).toEqual([2, 2, 2]);
  });

  test('says where plans are rated by different rules, so that their colours are not compared', () => {
    const plans = namedPlans([extract('East'), extract('West', TRUST_BRAG.name)]);
    expect(tableIn(ruleSetsSection(plans), 'RuleSetsUsed').rows).toHaveLength(2);
    expect(ruleSetsSection(plans).headline).toContain('does not mean the same');
    expect(plans.map(({ extract: each }) => each.ruleSet)).toEqual(['Boardline', TRUST_BRAG.name]);
  });

  test('an extract is small: words cut, and the public’s exceptions name nobody', () => {
    const small = extract('East', 'Boardline', 100);
    expect(JSON.stringify(small).length).toBeLessThan(250_000);
    expect(small.exceptions[0]?.action.length).toBeLessThan(260);
    expect(JSON.stringify(extract('P Marlow’s plan', 'Boardline', 3, 'public'))).not.toContain('Marlow');
  });
});
