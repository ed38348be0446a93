import type { Finding } from '../findings/types';
import type { Plan } from '../plan/types';
import { cellOf } from '../plan/cellOf';
import { castFindings } from './castFindings';
import { checkBudgetRules } from './checkBudgetRules';
import { checkCodes } from './checkCodes';
import { checkMonitoring } from './checkMonitoring';
import { checkRevisedNet } from './checkRevisedNet';
import { checkVirements } from './checkVirements';
import { planPrecision } from './planPrecision';
import { checkVirementLimits, virementLimits } from './virementLimits';

/**
 * Everything that is checked of a plan's budget lines, virements and forecasts: casts, codes, virements that do not
 * name two known lines, figures that are missing, red variances without an explanation.
 */
export function checkBudget(plan: Plan): readonly Finding[] {
  const unit = planPrecision(plan);
  return [
    ...castFindings(plan.budgetLines, unit, (line, column) => cellOf(plan, 'BudgetLines', line, column)),
    ...checkRevisedNet(plan),
    ...checkCodes(plan),
    ...checkVirements(plan),
    ...checkVirementLimits(plan, virementLimits(plan)),
    ...checkMonitoring(plan),
    ...checkBudgetRules(plan),
  ];
}
