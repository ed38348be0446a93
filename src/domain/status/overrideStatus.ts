import type { Action } from '../plan/types';
import { comparable } from './compileCondition';
import { spaced } from './spaced';
import type { DerivedStatus, RagStatus } from './types';

/** The status that stands in the RAG cell, and why. */
export interface StandingStatus {
  readonly word: string;
  readonly reason: string;
  readonly overridden: boolean;
}

/**
 * The reported status where a reason is given for it and it is one of the rule set's words, else the rule's own. The
 * reason of an override says both: "Reported Green stands: agreed by the chair. By the rule Red: Overdue: …".
 */
export function overrideStatus(
  action: Pick<Action, 'reportedRag' | 'overrideReason'>,
  derived: DerivedStatus,
  statuses: readonly RagStatus[],
): StandingStatus {
  const why = spaced(action.overrideReason);
  if (why === '') return { word: derived.word, reason: derived.reason, overridden: false };
  const reported = statuses.find((status) => comparable(status.word) === comparable(action.reportedRag));
  if (reported === undefined) return { word: derived.word, reason: derived.reason, overridden: false };
  const rule = derived.word === '' ? derived.reason : `${derived.word}: ${derived.reason}`;
  return {
    word: reported.word,
    reason: `Reported ${reported.word} stands: ${why}. By the rule ${rule}`,
    overridden: true,
  };
}
