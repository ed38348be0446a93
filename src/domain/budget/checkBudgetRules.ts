import type { Finding } from '../findings/types';
import type { Plan } from '../plan/types';
import { budgetRules } from './budgetRules';

/** Why the budget's rule set cannot be used: no budget line has a status until it is mended. */
export function checkBudgetRules(plan: Plan): readonly Finding[] {
  if (plan.budgetLines.length === 0) return [];
  return budgetRules(plan).problems.map(({ message, cell }) => ({
    rule: 'budget-rules-refused',
    severity: 'error',
    message: `${message}. No budget line has a status until it is mended.`,
    remedy: 'Correct the rule on the Rules sheet, or take its rows away so that the preset holds.',
    where: [cell ?? 'Rules'],
    subject: null,
  }));
}
