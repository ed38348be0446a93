import type { RollUpBy } from '../plan/cover';
import type { RagStatus } from '../status/types';
import { countWords } from './countWords';
import type { ActionAssessment, RollUp } from './types';

/**
 * Actions gathered under names, in the order in which the names are first met; an action may come under several (two
 * leads) or none. Each group says its poorest status and its most common one, never an average, which hides reds.
 */
export function rollUps(
  actions: readonly ActionAssessment[],
  namesOf: (assessed: ActionAssessment) => readonly string[],
  statuses: readonly RagStatus[],
  by: RollUpBy = 'poorest',
): readonly RollUp[] {
  const groups = new Map<string, ActionAssessment[]>();
  for (const assessed of actions) {
    for (const name of namesOf(assessed)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [assessed]);
      else group.push(assessed);
    }
  }
  return [...groups].map(([name, members]) => rollUp(name, members, statuses, by));
}

/** Counts, poorest and most common status of some actions. Grey is the poorest only where there is nothing else. */
function rollUp(
  name: string,
  members: readonly ActionAssessment[],
  statuses: readonly RagStatus[],
  by: RollUpBy,
): RollUp {
  const counts = countWords(
    members.map((member) => member.rag),
    statuses,
  );
  const present = statuses.filter((status) => (counts[status.word] ?? 0) > 0);
  const poorestFirst = [...present].sort((one, other) => rank(one) - rank(other));
  // Between equally common words the poorer one speaks for the group.
  const commonest = [...poorestFirst].sort((one, other) => (counts[other.word] ?? 0) - (counts[one.word] ?? 0));
  const poorest = poorestFirst[0]?.word ?? null;
  const mostCommon = commonest[0]?.word ?? null;
  return {
    name,
    total: members.length,
    counts,
    poorest,
    mostCommon,
    status: by === 'poorest' ? poorest : mostCommon,
    by,
    refs: members.map((member) => member.action.ref),
  };
}

function rank(status: RagStatus): number {
  return status.rank ?? Number.MAX_SAFE_INTEGER;
}
