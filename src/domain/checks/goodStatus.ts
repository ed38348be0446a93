import { comparable } from '../status/compileCondition';
import type { RagStatus } from '../status/types';

/** A status this far up from the poorest (0) to the best (1) tells the board that nothing is wrong. */
const REASSURING = 0.6;

/** A test for words that reassure: green and blue of four, on track, green of three; never grey, never an unknown word. */
export function reassuringWords(statuses: readonly RagStatus[]): (word: string) => boolean {
  const best = Math.max(0, ...statuses.map((status) => status.rank ?? 0));
  const good = new Set(
    statuses
      .filter((status) => best > 0 && status.rank !== null && status.rank / best > REASSURING)
      .map((status) => comparable(status.word)),
  );
  return (word) => good.has(comparable(word));
}
