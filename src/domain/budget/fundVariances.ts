import type { Pence, Plan } from '../plan/types';
import { addFigures } from './assessBudget';
import type { RiskShareRule } from './pooledFunds';
import type { BudgetAssessment } from './types';

const RISK_SHARE = /^risk share$/i;

/**
 * Each pooled fund's forecast less budget: that of the section, service or funder of the fund's name. A fund that no
 * line is named for has none.
 */
export function fundVariances(plan: Plan, budget: BudgetAssessment): ReadonlyMap<string, Pence> {
  const lines = budget.sections.flatMap((section) => section.lines);
  const found = new Map<string, Pence>();
  for (const fund of new Set(plan.contributions.map((each) => each.fund.trim()))) {
    const name = fund.toLowerCase();
    const own = ['section', 'service', 'fundedBy'] as const;
    const key = own.find((each) => lines.some(({ line }) => line[each].trim().toLowerCase() === name));
    if (name === '' || key === undefined) continue;
    const { variance } = addFigures(lines.filter(({ line }) => line[key].trim().toLowerCase() === name));
    if (variance !== null) found.set(fund, variance);
  }
  return found;
}

/** How a fund's partners bear its variance: a Mappings row of the kind "Risk share" says so, else by share. */
export function riskShareOf(plan: Pick<Plan, 'mappings'>, fund: string): RiskShareRule {
  const row = plan.mappings.filter(
    ({ cells }) =>
      RISK_SHARE.test(cells.kind?.trim() ?? '') && cells.from?.trim().toLowerCase() === fund.trim().toLowerCase(),
  );
  return /host/i.test(row[row.length - 1]?.cells.to ?? '') ? 'hostBears' : 'byShare';
}
