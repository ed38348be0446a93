import type { ActionAssessment } from '../assess/types';
import type { Action } from '../plan/types';

/** Finished: the status says so or a completion date stands. */
export function isComplete(action: Action): boolean {
  return action.status === 'Complete' || action.completedOn !== null;
}

/** Still to be delivered: not complete, not deferred, not cancelled. */
export function isOpen(action: Action): boolean {
  return !isComplete(action) && action.status !== 'Deferred' && action.status !== 'Cancelled';
}

/** The poorest word of the rule set, in lower case for a sentence: "red". */
export function poorestWord(statuses: readonly { readonly word: string; readonly rank: number | null }[]): string {
  return (statuses.find((status) => status.rank === 0)?.word ?? 'off track').toLowerCase();
}

/** The Accountable lead cell as read: the names found in it, else the cell's own words, else nothing. */
export function leadWords(assessed: ActionAssessment): string {
  return assessed.accountable.length > 0 ? assessed.accountable.join('; ') : assessed.action.accountableLead;
}
