import type { Finding } from '../findings/types';
import type { MoneyUnit, Plan } from '../plan/types';
import { cellOf } from '../plan/cellOf';
import type { ImportedBudgetLine } from '../recognise/types';
import { castFindings } from './castFindings';
import { checkCodes } from './checkCodes';
import { checkMonitoring } from './checkMonitoring';
import { checkRevisedNet } from './checkRevisedNet';
import { checkVirements } from './checkVirements';
import { planPrecision } from './planPrecision';
import { checkVirementLimits, virementLimits } from './virementLimits';

/**
 * Findings on a printed budget, one for each cast that fails: `casts-gross`, `casts-net`, `casts-subtotal`,
 * `casts-total`. A note while rounding could explain it, an error beyond. Lines must be in the document's order, with
 * their totals; figures are in pence and `unit` says how finely they were printed.
 */
export function castImportedLines(lines: readonly ImportedBudgetLine[], unit: MoneyUnit): readonly Finding[] {
  return castFindings(lines, unit, (line, column) => line.cells[column] ?? line.provenance);
}

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
  ];
}
