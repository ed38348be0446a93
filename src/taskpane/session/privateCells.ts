import type { Plan } from '../../domain/plan/types';

/** Filled cells of Actions that the public edition leaves out: commentary, blockage, support needed, override reason, evidence. */
export function privateCells(plan: Plan): number {
  return plan.actions.reduce(
    (total, action) =>
      total +
      [action.commentary, action.blockage, action.supportNeeded, action.overrideReason, action.evidence].filter(
        (words) => words !== '',
      ).length,
    0,
  );
}
