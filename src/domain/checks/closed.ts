import type { Action } from '../plan/types';

/** True while something is still to be done: neither complete nor cancelled. A deferred action is still to be done. */
export function isOpen(action: Action): boolean {
  return !isComplete(action) && action.status !== 'Cancelled';
}

/** True once the plan says that the action is done: by its status, or by a completion date without one. */
export function isComplete(action: Action): boolean {
  return action.status === 'Complete' || (action.completedOn !== null && action.status === null);
}
