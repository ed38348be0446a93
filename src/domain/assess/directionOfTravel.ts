import { comparable } from '../status/compileCondition';
import type { RagStatus } from '../status/types';
import { remember } from './remember';
import type { DirectionOfTravel } from './types';

/** Place of a word in the order from poorest up; `null` for grey and for words the rule set does not have. */
export function ranksOf(statuses: readonly RagStatus[]): (word: string) => number | null {
  return remember((word) => {
    const wanted = comparable(word);
    return statuses.find((status) => comparable(status.word) === wanted)?.rank ?? null;
  });
}

/**
 * RAG now against the last closed period. An action that was not there is `new`; one that had or has a status outside
 * the order (grey) has neither bettered nor worsened, so it has no direction unless the word is the same.
 */
export function directionsOf(
  statuses: readonly RagStatus[],
): (now: string, before: string | null) => DirectionOfTravel {
  const rankOf = ranksOf(statuses);
  return (now, before) => {
    if (before === null) return 'new';
    if (now === before || comparable(now) === comparable(before)) return 'same';
    const nowRank = rankOf(now);
    const beforeRank = rankOf(before);
    if (nowRank === null || beforeRank === null) return null;
    return nowRank > beforeRank ? 'better' : nowRank < beforeRank ? 'worse' : 'same';
  };
}
