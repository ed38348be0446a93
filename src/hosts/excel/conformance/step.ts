import type { Trial } from './trial';

/** One step of the conformance script: a few calls with one purpose, that go over in one request. */
export interface ConformanceStep {
  /** Said in the recording and in the list of differences; no two are alike. */
  readonly name: string;
  /** On what the simulated Excel's answer rests: a page of Microsoft's, an office-js issue, or `guess`. */
  readonly rests: string;
  /** Excel's error code that the step must end with; `null` where it must go through. */
  readonly refusedWith: string | null;
  /** Queues the calls; the runner sends them. */
  readonly calls: (at: Trial) => unknown;
}

/** Steps that go over together: none reads what formulas or events make of another. An error in one ends only that one. */
export type StepRequest = readonly ConformanceStep[];

/** Requests about one matter, in order, on a scratch sheet of their own. */
export interface Theme {
  readonly name: string;
  readonly requests: readonly StepRequest[];
  /** True where events are waited for after each request. */
  readonly listens?: boolean;
}

/** A step in one line. */
export function step(
  name: string,
  rests: string,
  calls: ConformanceStep['calls'],
  refusedWith: string | null = null,
): ConformanceStep {
  return { name, rests, calls, refusedWith };
}
