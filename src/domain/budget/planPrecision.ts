import type { MoneyUnit } from '../plan/cover';
import type { Plan } from '../plan/types';
import { decimalsOfFigures, moneyUnit } from './moneyUnit';

/**
 * The plan's money unit with the decimals that its budget was printed with. Actuals and forecasts do not count: they
 * come from the ledger to the penny.
 */
export function planPrecision(plan: Pick<Plan, 'cover' | 'budgetLines'>): MoneyUnit {
  const { pounds } = plan.cover.moneyUnit;
  const parts = plan.budgetLines.flatMap((line) => [
    line.employee,
    line.running,
    line.contracts,
    line.transfers,
    line.externalIncome,
    line.internalIncome,
  ]);
  const figures = parts.some((part) => part !== null) ? parts : plan.budgetLines.map((line) => line.net);
  return moneyUnit(pounds, decimalsOfFigures(figures, pounds));
}
