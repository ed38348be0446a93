import type { Assessment } from '../domain/assess/types';
import type { Pence, Plan } from '../domain/plan/types';
import { partResults } from './partResults';
import type { RowResults } from './port';
import { ruleResults } from './ruleResults';
import { contributionResults, milestoneResults } from './sheetResults';

/**
 * What the plan's own formulas come to, as at the assessment's day. A program that opens the file and calculates works
 * them out itself; Excel's Protected View, a mail's preview and a reader of bare values show what the file holds.
 */
export function formulaResults(plan: Plan, assessment: Assessment): readonly RowResults[] {
  const partsOf = partResults(plan, assessment);
  const actions = assessment.actions.map((assessed) => {
    const { action, rag, reason, rule, slippageDays } = assessed;
    const values = {
      rag,
      reason,
      rule: rule ?? '',
      slippageDays: slippageDays ?? '',
      timesRevised: action.timesRevised,
    };
    return { table: 'Actions', row: action.row, values: { ...values, ...partsOf(assessed) } };
  });
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
  return [
    ...actions,
    ...budget,
    ...ruleResults(plan),
    ...updateResults(plan),
    ...milestoneResults(plan, assessment),
    ...contributionResults(plan),
  ];
}

function updateResults({ updates }: Plan): readonly RowResults[] {
  return updates.map(({ row, field, ref }) => {
    return { table: 'Updates', row, values: { moves: sameText(field, 'Current due') ? `due ${ref}` : '' } };
  });
}

function sameText(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}
