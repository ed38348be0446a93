import type { RagStatus } from '../status/types';

/** How many there are of each of the rule set's words, in its order, every word present; other words follow as met. */
export function countWords(words: readonly string[], statuses: readonly RagStatus[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  const spelled = new Map<string, string>();
  for (const status of statuses) {
    counts[status.word] = 0;
    spelled.set(status.word.toLowerCase(), status.word);
  }
  for (const word of words) {
    if (word === '') continue;
    const as = spelled.get(word.toLowerCase()) ?? word;
    counts[as] = (counts[as] ?? 0) + 1;
  }
  return counts;
}
