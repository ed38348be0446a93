import { addFigures } from './assessBudget';
import type { BudgetAssessment, BudgetFigures, BudgetLineAssessment } from './types';

/** What one funder pays for: its lines and their figures together. */
export interface FunderRollUp extends BudgetFigures {
  readonly funder: string;
  readonly lines: readonly BudgetLineAssessment[];
}

/** Lines that name no funder are paid for by the budget's own body. */
export const OWN_BUDGET = 'Not stated';

/**
 * A budget by who funds it, in the order funders first appear, so that placements which another body pays for show as
 * such within it. Upper and lower case are one funder.
 */
export function byFunder(budget: BudgetAssessment): readonly FunderRollUp[] {
  const funders = new Map<string, { funder: string; lines: BudgetLineAssessment[] }>();
  for (const line of budget.sections.flatMap((section) => section.lines)) {
    const funder = line.line.fundedBy.trim() === '' ? OWN_BUDGET : line.line.fundedBy.trim();
    const found = funders.get(funder.toLowerCase());
    if (found === undefined) funders.set(funder.toLowerCase(), { funder, lines: [line] });
    else found.lines.push(line);
  }
  return [...funders.values()].map(({ funder, lines }) => ({ funder, lines, ...addFigures(lines) }));
}
