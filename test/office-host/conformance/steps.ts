import { TRACE } from '../wire/runBatch';
import type { WireRequest } from '../wire/wireTypes';

/** The actions of one step in a request: from `from` up to, but not with, `to`. */
export interface StepActions {
  readonly step: string;
  readonly from: number;
  readonly to: number;
}

/**
 * Which actions belong to which step: each step begins with a trace action. Actions before the first trace, and all of a
 * request without traces (the client's own clean-up), belong to the first step.
 */
export function stepActions(request: WireRequest, steps: readonly string[]): readonly StepActions[] {
  const starts = request.Actions.flatMap(({ ActionType }, at) => (ActionType === TRACE ? [at] : []));
  const [, ...later] = starts;
  const ends = [0, ...later, request.Actions.length];
  return ends.slice(1).map((to, at) => ({ step: steps[at] ?? steps.at(-1) ?? '', from: ends[at] ?? 0, to }));
}
