import type { Plan } from '../plan/types';
import { fundVariances, riskShareOf } from './fundVariances';
import { pooledFunds, type PooledFund, type RiskShareRule } from './pooledFunds';
import type { BudgetAssessment } from './types';

/** A pooled fund with the rule by which its partners bear what it over- or underspends. */
export type Pool = PooledFund & { readonly rule: RiskShareRule };

/** How the rule reads: in a sheet, a report and the pane alike. */
export const RISK_SHARE_WORDS: Readonly<Record<RiskShareRule, string>> = {
  byShare: 'Borne by share of what was agreed',
  hostBears: 'Borne by the host, the first partner listed',
};

/** The plan's pooled funds, each with its variance shared out under its own rule. */
export function poolsOf(plan: Plan, budget: BudgetAssessment): readonly Pool[] {
  const variances = fundVariances(plan, budget);
  const names = [...new Set(plan.contributions.map((each) => each.fund.trim()))];
  return names.flatMap((name) => {
    const rule = riskShareOf(plan, name);
    const own = plan.contributions.filter((each) => each.fund.trim() === name);
    return pooledFunds(own, variances, rule).map((fund) => ({ ...fund, rule }));
  });
}
