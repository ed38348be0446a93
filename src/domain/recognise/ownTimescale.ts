import type { ReadTimescale } from './timescales';

const TAIL = /\b(?:by|before|no later than|in|during|from|until|within|every|from)\s+[^,;()]{3,50}$/i;

/**
 * The timescale that ends an action's own words ("… by March 2027"), as written, or `null` where they end in none.
 *
 * @example ownTimescale('Hold a fair in June 2026', read) // 'in June 2026'
 */
export function ownTimescale(action: string, read: ReadTimescale): string | null {
  const words = action.replace(/[.\s]+$/, '');
  for (let from = 0; ;) {
    const tail = TAIL.exec(words.slice(from));
    if (tail === null) return null;
    const reading = read(tail[0]);
    if (reading.due !== null) return tail[0];
    from += tail.index + 1;
  }
}
