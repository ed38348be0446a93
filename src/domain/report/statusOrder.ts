import type { Assessment } from '../assess/types';
import type { RagStatus } from '../status/types';

/** Statuses as a board reads them: poorest first, those outside the order (grey) last. */
export function poorestFirstStatuses(statuses: readonly RagStatus[]): readonly RagStatus[] {
  const place = (status: RagStatus): number => status.rank ?? Number.MAX_SAFE_INTEGER;
  return [...statuses].sort((one, other) => place(one) - place(other));
}

/** The assessment with its rule set's statuses in the board's order, which every table and chart then follows. */
export function inBoardOrder(assessment: Assessment): Assessment {
  const { ruleSet } = assessment;
  return { ...assessment, ruleSet: { ...ruleSet, statuses: poorestFirstStatuses(ruleSet.statuses) } };
}
