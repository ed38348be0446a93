import type { ImportedAction, ImportedPlan } from './types';

/** What tells one action of an import from the others, whatever answers are given meanwhile. */
export function actionKey(action: Pick<ImportedAction, 'provenance' | 'action'>): string {
  return `${action.provenance}|${action.action}`;
}

/** The import without the actions that the user leaves out, and without their dated steps. */
export function withoutActions(imported: ImportedPlan, leftOut: ReadonlySet<string>): ImportedPlan {
  if (leftOut.size === 0) return imported;
  const places = new Map<number, number>();
  const actions = imported.actions.filter((action, index) => {
    if (leftOut.has(actionKey(action))) return false;
    places.set(index, places.size);
    return true;
  });
  const milestones = imported.milestones.flatMap((milestone) => {
    if (milestone.actionIndex === undefined) return [milestone];
    const actionIndex = places.get(milestone.actionIndex);
    return actionIndex === undefined ? [] : [{ ...milestone, actionIndex }];
  });
  return { ...imported, actions, milestones };
}
