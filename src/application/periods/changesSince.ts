import { lastPeriod } from '../../domain/assess/lastPeriod';
import type { ActionAssessment } from '../../domain/assess/types';
import { whatChanged, type Change } from '../../domain/assess/whatChanged';
import type { IsoDate } from '../../domain/calendar/isoDate';
import type { OpenedPlan } from '../openPlan';

/** How an action has moved: by its rating where that has a direction, else by what else is different. */
export type Movement = 'worse' | 'better' | 'new' | 'gone' | 'other';

/** Everything about one action that differs from the last closed period. */
export interface ActionMovement {
  readonly ref: string;
  /** `null` for an action that is no longer in the plan. */
  readonly assessed: ActionAssessment | null;
  readonly movement: Movement;
  readonly changes: readonly Change[];
}

/** What changed since the last period closed before the report date; `null` while none has been closed. */
export interface ChangesSince {
  readonly periodEnd: IsoDate;
  readonly movements: readonly ActionMovement[];
}

/** The list behind "Since June: 4 worse, 7 better": an entry an action, in the plan's order, those gone at the end. */
export function changesSince({ plan, assessment }: OpenedPlan): ChangesSince | null {
  const last = lastPeriod(plan.history, assessment.asAt);
  if (last === null) return null;
  const byRef = new Map<string, Change[]>();
  for (const change of whatChanged([...last.byRef.values()], assessment.actions)) {
    const key = change.ref.toLowerCase();
    byRef.set(key, [...(byRef.get(key) ?? []), change]);
  }
  const now = new Map(assessment.actions.map((assessed) => [assessed.action.ref.toLowerCase(), assessed]));
  const movements = [...byRef.values()].flatMap((changes): readonly ActionMovement[] => {
    const ref = changes[0]?.ref ?? '';
    const assessed = now.get(ref.toLowerCase()) ?? null;
    return [{ ref, assessed, movement: movementOf(assessed), changes }];
  });
  return { periodEnd: last.periodEnd, movements };
}

function movementOf(assessed: ActionAssessment | null): Movement {
  if (assessed === null) return 'gone';
  const { direction } = assessed;
  return direction === 'better' || direction === 'worse' || direction === 'new' ? direction : 'other';
}
