import { longDate, type IsoDate } from '../calendar/isoDate';
import type { HistoryRow, Plan } from '../plan/types';
import type { Assessment } from './types';

/** The rows that closing a period adds, or why it cannot be closed. */
export type ClosedPeriod =
  | { readonly rows: readonly HistoryRow[]; readonly refused: null }
  | { readonly rows: readonly []; readonly refused: string };

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
 * end, for a plan with no actions, and while an action has no Ref, shares it with another, or has no status: history is
 * not written twice, and never with gaps or under another action's name.
 */
export function closePeriod(plan: Plan, assessment: Assessment, periodEnd: IsoDate): ClosedPeriod {
  const refuse = (refused: string): ClosedPeriod => ({ rows: [], refused });
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
  if (assessment.actions.length === 0) return refuse('The plan has no actions to keep.');
  const nameless = assessment.actions.find(({ action }) => action.ref === '');
  if (nameless !== undefined) {
    return refuse(`The action in row ${String(nameless.action.row)} has no Ref, by which its history could be found.`);
  }
  const shared = sharedRef(assessment);
  if (shared !== null) {
    return refuse(`Two actions bear the Ref ${shared}, so their histories could not be told apart. Give each its own.`);
  }
  const unrated = assessment.actions.find(({ rag }) => rag === '');
  if (unrated !== undefined) return refuse(`Action ${unrated.action.ref} has no status: ${unrated.reason}.`);
  const rows = assessment.actions.map(({ action, rag, due }) => ({
    row: 0,
    periodEnd,
    ref: action.ref,
    rag,
    currentDue: due,
    status: action.status ?? '',
    percentComplete: action.percentComplete,
  }));
  return { rows, refused: null };
}

function sharedRef(assessment: Assessment): string | null {
  const seen = new Set<string>();
  for (const { action } of assessment.actions) {
    if (seen.has(action.ref.toLowerCase())) return action.ref;
    seen.add(action.ref.toLowerCase());
  }
  return null;
}
