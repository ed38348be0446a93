import type { Plan } from '../plan/types';

/** The texts that people write freely and that the public sees, cleaned. */
export function publicTexts(plan: Plan): readonly string[] {
  return [
    ...plan.actions.flatMap((action) => [
      action.action,
      action.outcome,
      action.progress,
      action.priority,
      action.theme,
    ]),
    ...plan.milestones.map((milestone) => milestone.milestone),
    ...plan.budgetLines.map((line) => line.explanation),
  ];
}
