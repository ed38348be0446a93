import type { IsoDate } from '../calendar/isoDate';

/** What sort of commitment the words make (DESIGN §4). */
export type TimescaleKind =
  'date' | 'range' | 'from' | 'recurring' | 'ongoing' | 'immediate' | 'relative' | 'toBeAgreed' | 'unreadable';

/** How sure the reading is: `ambiguous` always comes with every likely date in `readings`. */
export type Certainty = 'stated' | 'inferred' | 'ambiguous' | 'none';

/** What the words say of progress; `null` when they say nothing of it. */
export type TimescaleStatus = 'complete' | 'revised' | 'overdue' | 'inProgress' | null;

/** A stretch of the words as written: from its first character up to, not including, `to`. */
export interface TextSpan {
  readonly from: number;
  readonly to: number;
}

/** One dated step among several in a cell. */
export interface TimescaleMilestone {
  readonly text: string;
  /** The date itself, without its label. */
  readonly span: TextSpan;
  readonly due: IsoDate | null;
  readonly start: IsoDate | null;
  readonly status: TimescaleStatus;
}

/** A timescale as read from the words of a cell. */
export interface Timescale {
  /** The words as written. */
  readonly text: string;
  readonly kind: TimescaleKind;
  readonly start: IsoDate | null;
  /** The last day on which it can still be met. */
  readonly due: IsoDate | null;
  /** ISO 8601 period of a recurrence: `P3M`. */
  readonly every: string | null;
  /** ISO 8601 length of a relative timescale: `P6W`. */
  readonly duration: string | null;
  readonly status: TimescaleStatus;
  readonly milestones: readonly TimescaleMilestone[];
  readonly review: IsoDate | null;
  readonly certainty: Certainty;
  /** What was assumed, in words; empty when all was stated. */
  readonly assumption: string;
  /** The words that the reading rests on: the date or dates that decide, else the phrase; `null` where nothing was read. */
  readonly span: TextSpan | null;
  /** Every date that the words could mean, most likely first; empty unless ambiguous. */
  readonly readings: readonly IsoDate[];
}
