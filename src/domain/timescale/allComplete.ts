import { isPlainCompletion, saysUnderWay } from './completion';
import type { DatedFact } from './facts';
import type { Segment } from './segments';

/** A date that is only what was aimed at: "(target May 2026)" beside "Completed June 2026". */
const BARE_TARGET = /^\W*(?:(?:due|target|deadline|planned|by|date|original|end|of) ?)*\W*$/;

/** Everything is done: each date is, or a sentence says so of them all, and nothing is still going on. */
export function allComplete(facts: readonly DatedFact[], parts: readonly Segment[], words: string): boolean {
  if (saysUnderWay(words)) return false;
  const closing = parts
    .filter((part, place) => {
      return !facts.some((fact) => fact.segment === place) && isPlainCompletion(words.slice(part.from, part.to));
    })
    .at(-1);
  const live = facts.filter((fact) => !fact.old);
  const lastDated = parts[Math.max(...facts.map((fact) => fact.segment), 0)];
  if (closing !== undefined && (facts.length === 1 || (lastDated !== undefined && closing.from > lastDated.from)))
    return true;
  const open = live.filter((fact) => !fact.complete && fact.role !== 'review');
  const isTarget = open.length === 1 && live.length === 2 && BARE_TARGET.test(open[0]?.before ?? '');
  return live.some((fact) => fact.complete) && (open.length === 0 || isTarget);
}
