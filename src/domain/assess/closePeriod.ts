import type { IsoDate } from '../calendar/isoDate';
import type { HistoryRow, Plan } from '../plan/types';
import type { Assessment } from './types';

/** The rows that closing a period adds, or why it cannot be closed. */
export type ClosedPeriod =
  | { readonly rows: readonly HistoryRow[]; readonly refused: null }
  | { readonly rows: readonly []; readonly refused: string };

/**
 * Freezes every action as it stands: a History row each, with its status word, current due, Status and % complete.
 * Refused for a period that is already closed or lies before one, for a plan assessed as at a day before the period's
 * end, and while an action has no Ref or no status: history is not written twice, and never with gaps.
 */
export function closePeriod(plan: Plan, assessment: Assessment, periodEnd: IsoDate): ClosedPeriod {
  const refuse = (refused: string): ClosedPeriod => ({ rows: [], refused });
  const last = plan.history.reduce<IsoDate>(
    (latest, row) => (row.periodEnd !== null && row.periodEnd > latest ? row.periodEnd : latest),
    '',
  );
  if (last !== '' && periodEnd <= last)
    return refuse(`The period to ${last} is already closed; periods are closed in order.`);
  if (assessment.asAt < periodEnd) {
    return refuse(`The plan is assessed as at ${assessment.asAt}, before the period ends on ${periodEnd}.`);
  }
  const nameless = assessment.actions.find(({ action }) => action.ref === '');
  if (nameless !== undefined) return refuse(`The action in row ${String(nameless.action.row)} has no Ref.`);
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
