import { longDate, type IsoDate } from '../calendar/isoDate';
import type { HistoryRow, Plan } from '../plan/types';
import type { ActionAssessment, Assessment } from './types';

/** An action that cannot be kept in History so that it is found again, and why, in a sentence. */
export interface Unkept {
  readonly assessed: ActionAssessment;
  readonly why: string;
}

/** The rows that closing a period adds, or why it cannot be closed; and the actions that cannot be kept. */
export type ClosedPeriod =
  | { readonly rows: readonly HistoryRow[]; readonly refused: null; readonly unkept: readonly Unkept[] }
  | { readonly rows: readonly []; readonly refused: string; readonly unkept: readonly Unkept[] };

/** The last day of the newest period that was closed; `null` while none has been. */
export function lastClosed(plan: Pick<Plan, 'history'>): IsoDate | null {
  return plan.history.reduce<IsoDate | null>(
    (latest, { periodEnd }) => (periodEnd !== null && (latest === null || periodEnd > latest) ? periodEnd : latest),
    null,
  );
}

/**
 * Freezes every action as it stands: a History row each, with its status word, current due, Status and % complete.
 * Refused for a period that is already closed or lies before one, for a plan assessed as at a day before the period's
 * end, and for a plan with no actions. Refused too while an action has no Ref, shares it with another, or has no status,
 * for history is never written with gaps in silence or under another action's name; `leaveOut` says that somebody has
 * seen which these are, and closes the period without them.
 */
export function closePeriod(plan: Plan, assessment: Assessment, periodEnd: IsoDate, leaveOut = false): ClosedPeriod {
  const unkept = unkeptOf(assessment);
  const refuse = (refused: string): ClosedPeriod => ({ rows: [], refused, unkept });
  const last = lastClosed(plan);
  if (last === periodEnd) return refuse(`The period to ${longDate(last)} is already closed.`);
  if (last !== null && periodEnd < last) {
    return refuse(`The period to ${longDate(last)} is closed already; periods are closed in order.`);
  }
  if (assessment.asAt < periodEnd) {
    return refuse(
      `The plan is assessed as at ${longDate(assessment.asAt)}, before the period ends on ${longDate(periodEnd)}. Choose a later day for it first.`,
    );
  }
  const [first] = unkept;
  if (!leaveOut && first !== undefined) return refuse(first.why);
  const without = new Set(unkept.map(({ assessed }) => assessed));
  const kept = assessment.actions.filter((assessed) => !without.has(assessed));
  if (kept.length === 0) return refuse('The plan has no actions to keep.');
  const rows = kept.map(({ action, rag, due }) => ({
    row: 0,
    periodEnd,
    ref: action.ref,
    rag,
    currentDue: due,
    status: action.status ?? '',
    percentComplete: action.percentComplete,
  }));
  return { rows, refused: null, unkept };
}

function unkeptOf(assessment: Assessment): readonly Unkept[] {
  const bearers = new Map<string, number>();
  for (const { action } of assessment.actions) {
    bearers.set(action.ref.toLowerCase(), (bearers.get(action.ref.toLowerCase()) ?? 0) + 1);
  }
  return assessment.actions.flatMap((assessed): readonly Unkept[] => {
    const { action, rag, reason } = assessed;
    if (action.ref === '') {
      return [
        { assessed, why: `The action in row ${String(action.row)} has no Ref, by which its history could be found.` },
      ];
    }
    if ((bearers.get(action.ref.toLowerCase()) ?? 0) > 1) {
      return [{ assessed, why: `More than one action bears the Ref ${action.ref}. Give each its own.` }];
    }
    if (rag === '') return [{ assessed, why: `Action ${action.ref} has no status: ${reason}.` }];
    return [];
  });
}
