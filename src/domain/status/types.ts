import type { IsoDate } from '../calendar/isoDate';

/** One status of a rule set: its word, its letter for narrow cells, and its colours. */
export interface RagStatus {
  readonly word: string;
  readonly letter: string;
  /** `#RRGGBB`, contrast of text on fill at least 4.5 : 1. */
  readonly fill: string;
  readonly text: string;
  /** Place in the order from poorest (0) upwards; `null` for statuses outside it (grey). */
  readonly rank: number | null;
}

/** The status of one action by the rule set, with its reason. */
export interface DerivedStatus {
  readonly word: string;
  /** The row's own figures in one line: "Due 30 Jun 2007, 15 days ago; 40 % complete". */
  readonly reason: string;
  /** Id of the rule that held. */
  readonly rule: string;
  /** The number of that rule; 0 where none holds, `null` where none can be asked. */
  readonly number: number | null;
}

/** The fields that a rule may look at. Absent is `null`. */
export interface RagFacts {
  readonly status: string | null;
  readonly percentComplete: number | null;
  readonly start: IsoDate | null;
  readonly baselineDue: IsoDate | null;
  readonly currentDue: IsoDate | null;
  readonly completedOn: IsoDate | null;
  readonly lastUpdate: IsoDate | null;
  readonly reviewDate: IsoDate | null;
  readonly timesRevised: number;
  readonly evidence: string;
  readonly asAt: IsoDate;
}
