import { rankOf } from '../assess/directionOfTravel';
import type { RagStatus } from '../status/types';

/** A status this far up from the poorest (0) to the best (1) tells the board that nothing is wrong. */
const REASSURING = 0.6;

/** True for a word that reassures: green and blue of four, on track, green of three; never grey, never an unknown word. */
export function reassures(word: string, statuses: readonly RagStatus[]): boolean {
  const rank = rankOf(word, statuses);
  const best = Math.max(0, ...statuses.map((status) => status.rank ?? 0));
  return rank !== null && best > 0 && rank / best > REASSURING;
}
