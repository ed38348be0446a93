import type { IsoDate } from '../calendar/isoDate';
import type { Certainty, Timescale, TimescaleKind } from './types';

/** A reading as the command line prints it: one JSON object a timescale. */
export interface TimescaleRecord {
  readonly text: string;
  readonly kind: TimescaleKind;
  readonly start: IsoDate | null;
  readonly due: IsoDate | null;
  readonly every: string | null;
  readonly duration: string | null;
  readonly status: 'complete' | 'revised' | null;
  readonly milestones: readonly { readonly text: string; readonly due: IsoDate | null }[];
  readonly review: IsoDate | null;
  readonly certainty: Certainty;
  readonly readings: readonly IsoDate[];
}

/** The fields in the order and shape of `docs`' command-line contract; `status` says only complete or revised. */
export function timescaleRecord(reading: Timescale): TimescaleRecord {
  const { text, kind, start, due, every, duration, review, certainty } = reading;
  const status = reading.status === 'complete' || reading.status === 'revised' ? reading.status : null;
  const milestones = reading.milestones.map((step) => ({ text: step.text, due: step.due }));
  return {
    text,
    kind,
    start,
    due,
    every,
    duration,
    status,
    milestones,
    review,
    certainty,
    readings: [...reading.readings],
  };
}

/** {@link timescaleRecord} as one line of JSON. */
export function formatTimescaleJson(reading: Timescale): string {
  return JSON.stringify(timescaleRecord(reading));
}
