import { isIsoDate, longDate, type IsoDate } from '../calendar/isoDate';
import type { Thresholds } from '../plan/cover';
import type { Action, Update } from '../plan/types';

/** A wish to move an action's current due date, or to ask the board to. */
export interface DateChange {
  readonly action: Action;
  readonly to: IsoDate;
  readonly reason: string;
  readonly by: string;
  /** The day of the change. */
  readonly at: IsoDate;
  /** Where it was made: `Pane`. */
  readonly source: string;
}

/** The row for Updates, with a warning where the board's cap is passed; or why the change is refused. */
export type LoggedChange =
  | { readonly update: Update; readonly warning: string | null; readonly refused: null }
  | { readonly update: null; readonly warning: null; readonly refused: string };

/**
 * Moves a current due date: the row that Updates keeps of it, with who, when, from, to and why. The baseline never
 * changes. Refused without a reason, without a name, for a day that does not exist, for an action that is complete or
 * cancelled, and where nothing would change.
 */
export function changeDue(change: DateChange, thresholds: Pick<Thresholds, 'revisionCap'>): LoggedChange {
  const logged = logDate(change, 'Current due');
  if (logged.refused !== null) return logged;
  const times = change.action.timesRevised + 1;
  const warning =
    times > thresholds.revisionCap
      ? `This moves the date for the ${ordinal(times)} time; the most allowed is ${String(thresholds.revisionCap)}, so it is reported to the board.`
      : null;
  return { ...logged, warning };
}

/** Asks the board for a later date: a row of Updates that changes nothing until the date is moved. */
export function requestExtension(change: DateChange): LoggedChange {
  const { currentDue } = change.action;
  if (change.to !== '' && currentDue !== null && change.to <= currentDue) {
    return refuse(`An extension must be later than the current due date, ${longDate(currentDue)}.`);
  }
  return logDate(change, 'Requested due');
}

function logDate(change: DateChange, field: string): LoggedChange {
  const { action, to, by, at } = change;
  const reason = change.reason.trim();
  if (action.ref === '') return refuse('The action has no Ref, so a change to it cannot be logged. Give it one first.');
  if (action.status === 'Complete' || action.status === 'Cancelled') {
    return refuse(`Action ${action.ref} is ${action.status.toLowerCase()}, so its date stays as it is.`);
  }
  if (to === '') return refuse(`Say which date action ${action.ref} is to have.`);
  if (reason === '') return refuse(`Say why the date of action ${action.ref} changes: the board will ask.`);
  if (by.trim() === '') return refuse(`Say who changes the date of action ${action.ref}.`);
  if (!isIsoDate(to)) return refuse(`“${to}” is not a day that exists.`);
  if (action.currentDue === to) return refuse(`Action ${action.ref} is already due ${longDate(to)}.`);
  const update: Update = {
    row: 0,
    period: at.slice(0, 7),
    at,
    by: by.trim(),
    ref: action.ref,
    field,
    from: action.currentDue ?? '',
    to,
    source: `${change.source}: ${reason}`,
  };
  return { update, warning: null, refused: null };
}

function refuse(refused: string): LoggedChange {
  return { update: null, warning: null, refused };
}

function ordinal(number: number): string {
  const tens = number % 100;
  if (tens >= 11 && tens <= 13) return `${String(number)}th`;
  return `${String(number)}${['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'}`;
}
