import { cellOf } from '../../domain/plan/cellOf';
import type { Finding } from '../../domain/findings/types';
import type { Action } from '../../domain/plan/types';
import type { OpenedPlan } from '../openPlan';

/** The actions that findings stand on, found by the cell of a column that each finding names first. */
export function actionsOf(
  opened: OpenedPlan,
  findings: readonly Finding[],
  column: Extract<keyof Action, string>,
): readonly Action[] {
  const wanted = new Set(findings.map((finding) => finding.where[0]));
  return opened.plan.actions.filter((action) => wanted.has(cellOf(opened.plan, 'Actions', action, column)));
}
