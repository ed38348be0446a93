import type { Plan } from '../plan/types';
import { chooseRulesFor, type ChosenRuleSet } from './chooseRuleSet';

/** Rule of the fault that says that Excel cannot hold a rule set's formulas; its subject is the rule set's name. */
export const TOO_MUCH_FOR_EXCEL = 'rule-set-too-long';

/**
 * The rule set that a plan's actions are rated by: the Cover's. One whose formulas Excel cannot hold, as reading the
 * workbook has found, is refused, so that no status is shown that the workbook itself could not show.
 */
export function planRuleSet(plan: Pick<Plan, 'cover' | 'ruleRows' | 'layout' | 'faults'>): ChosenRuleSet {
  const chosen = chooseRulesFor('actions', plan.cover.ruleSet, plan.ruleRows, plan.layout);
  const fault = plan.faults.find(({ rule, subject }) => rule === TOO_MUCH_FOR_EXCEL && subject === chosen.ruleSet.name);
  // The fault is itself among the findings, so it is no further problem.
  return fault === undefined || chosen.ruleSet.refused !== null
    ? chosen
    : { ...chosen, ruleSet: { ...chosen.ruleSet, rules: [], refused: fault.message } };
}
