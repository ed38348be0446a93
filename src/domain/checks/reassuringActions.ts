import { remember } from '../assess/remember';
import type { ActionAssessment } from '../assess/types';
import { comparable } from '../status/compileCondition';
import type { RagStatus } from '../status/types';
import { isComplete } from './closed';
import type { Reassuring } from './context';

/** A status this far up from the poorest (0) to the best (1) tells the board that nothing is wrong. */
const REASSURING = 0.6;

/**
 * The actions, complete ones apart, that are shown or reported as going well, with the word that says so: the reported
 * one first. Green and blue of four reassure, on track, green of three; never grey, never a word nobody published.
 */
export function reassuringActions(
  actions: readonly ActionAssessment[],
  statuses: readonly RagStatus[],
): readonly Reassuring[] {
  const reassures = reassuringWords(statuses);
  return actions.flatMap((assessed) => {
    if (isComplete(assessed.action)) return [];
    const reported = assessed.action.reportedRag.trim();
    if (reported !== '' && reassures(reported)) return [{ assessed, word: reported }];
    return reassures(assessed.rag) ? [{ assessed, word: assessed.rag }] : [];
  });
}

function reassuringWords(statuses: readonly RagStatus[]): (word: string) => boolean {
  const best = Math.max(0, ...statuses.map((status) => status.rank ?? 0));
  const good = new Set(
    statuses
      .filter((status) => best > 0 && status.rank !== null && status.rank / best > REASSURING)
      .map((status) => comparable(status.word)),
  );
  return remember((word) => good.has(comparable(word)));
}
