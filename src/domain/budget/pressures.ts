import type { BudgetAssessment, BudgetLineAssessment } from './types';

/** Lines forecast over and under their budget, the largest first. */
export interface PressuresAndSavings {
  readonly pressures: readonly BudgetLineAssessment[];
  readonly savings: readonly BudgetLineAssessment[];
}

/** The pressures (forecast overspends) and savings (forecast underspends) of a budget, largest first. */
export function pressuresAndSavings(budget: BudgetAssessment): PressuresAndSavings {
  const lines = budget.sections.flatMap((section) => section.lines);
  const over = lines.filter((line) => (line.variance ?? 0) > 0);
  const under = lines.filter((line) => (line.variance ?? 0) < 0);
  return {
    pressures: over.sort((a, b) => (b.variance ?? 0) - (a.variance ?? 0)),
    savings: under.sort((a, b) => (a.variance ?? 0) - (b.variance ?? 0)),
  };
}
