import type { IsoDate } from '../calendar/isoDate';
import type { Action } from '../plan/types';
import type { RagFacts } from '../status/types';
import type { Timescale } from '../timescale/types';

/** Dates that the rules take from the Timescale words while their cells are blank, as Boardline is about to fill them. */
export interface WorkingDates {
  readonly start: IsoDate | null;
  readonly due: IsoDate | null;
  readonly baselineDue: IsoDate | null;
}

/** Says whether a cell of the action holds something that could not be read: it is then not blank, and nothing stands in for it. */
export type IsFaulty = (column: string) => boolean;

/** An action's dates: what its cells hold, else what its timescale states. An ambiguous date stands in for nothing. */
export function workingDates(action: Action, reading: Timescale, isFaulty: IsFaulty): WorkingDates {
  const sure = reading.certainty !== 'ambiguous';
  const due = action.currentDue ?? (sure && !isFaulty('currentDue') ? reading.due : null);
  return {
    start: action.start ?? (sure && !isFaulty('start') ? reading.start : null),
    due,
    baselineDue: action.baselineDue ?? (isFaulty('baselineDue') ? null : due),
  };
}

/** What the rules may look at of one action, as at a day. */
export function ragFacts(action: Action, dates: WorkingDates, asAt: IsoDate): RagFacts {
  return {
    status: action.status ?? action.statusTyped ?? null,
    percentComplete: action.percentComplete,
    start: dates.start,
    baselineDue: dates.baselineDue,
    currentDue: dates.due,
    completedOn: action.completedOn,
    lastUpdate: action.lastUpdate,
    reviewDate: action.reviewDate,
    timesRevised: action.timesRevised,
    evidence: action.evidence,
    asAt,
  };
}
