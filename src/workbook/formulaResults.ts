import type { Assessment } from '../domain/assess/types';
import type { Pence, Plan } from '../domain/plan/types';
import type { RowResults } from './port';
import { contributionResults, milestoneResults } from './sheetResults';

/**
 * What the plan's own formulas come to, as at the assessment's day. A program that opens the file and calculates works
 * them out itself; Excel's Protected View, a mail's preview and a reader of bare values show what the file holds.
 */
export function formulaResults(plan: Plan, assessment: Assessment): readonly RowResults[] {
  const actions = assessment.actions.map(({ action, rag, reason, slippageDays }) => ({
    table: 'Actions',
    row: action.row,
    values: { rag, reason, slippageDays: slippageDays ?? '', timesRevised: action.timesRevised },
  }));
  const inUnit = (pence: Pence): number => pence / 100 / plan.cover.moneyUnit.pounds;
  const lines = assessment.budget.sections.flatMap((section) => section.lines);
  const budget = lines.map(({ line, rag, gross, originalNet, revisedNet, variance, varianceShare }) => ({
    table: 'BudgetLines',
    row: line.row,
    values: {
      gross: inUnit(gross ?? 0),
      net: inUnit(originalNet ?? 0),
      revisedNet: inUnit(revisedNet ?? 0),
      variance: variance === null ? '' : inUnit(variance),
      varianceShare: varianceShare ?? '',
      rag: rag ?? '',
    },
  }));
  return [...actions, ...budget, ...milestoneResults(plan, assessment), ...contributionResults(plan)];
}
