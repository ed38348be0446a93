import { comparable } from '../status/compileCondition';
import type { RagStatus } from '../status/types';
import type { DirectionOfTravel } from './types';

/** Place of a word in the order from poorest up; `null` for grey and for words the rule set does not have. */
export function rankOf(word: string, statuses: readonly RagStatus[]): number | null {
  return statuses.find((status) => comparable(status.word) === comparable(word))?.rank ?? null;
}

/**
 * RAG now against the last closed period. An action that was not there is `new`; one that had or has a status outside
 * the order (grey) has neither bettered nor worsened, so it has no direction unless the word is the same.
 */
export function directionOfTravel(
  now: string,
  before: string | null,
  statuses: readonly RagStatus[],
): DirectionOfTravel {
  if (before === null) return 'new';
  if (comparable(now) === comparable(before)) return 'same';
  const nowRank = rankOf(now, statuses);
  const beforeRank = rankOf(before, statuses);
  if (nowRank === null || beforeRank === null) return null;
  return nowRank > beforeRank ? 'better' : nowRank < beforeRank ? 'worse' : 'same';
}
