import type { IsoDate } from '../calendar/isoDate';
import type { RagStatus } from '../status/types';
import type { PlanExtract } from './rollUp';
import { listed, withCommas } from './words';

/** One plan of several, under a name that no other of them has. */
export interface NamedPlan {
  readonly name: string;
  readonly extract: PlanExtract;
}

/**
 * Plans under names that differ: a title met before gets a number, "Northgate plan (2)". Titles that only letters' case
 * or blanks tell apart count as met, and a number that another plan's own title bears is passed over.
 */
export function namedPlans(extracts: readonly PlanExtract[]): readonly NamedPlan[] {
  const keyOf = (name: string): string => name.trim().replace(/\s+/g, ' ').toLowerCase();
  const taken = new Set(extracts.map(({ name }) => keyOf(name)));
  const numbers = new Map<string, number>();
  return extracts.map((extract) => {
    const { name } = extract;
    let number = (numbers.get(keyOf(name)) ?? 0) + 1;
    while (number > 1 && taken.has(keyOf(`${name} (${String(number)})`))) number += 1;
    numbers.set(keyOf(name), number);
    return { name: number === 1 ? name : `${name} (${String(number)})`, extract };
  });
}

/** Every word of every plan's rule set, in the order first met, the poorest of each rule set first. */
export function allStatuses(extracts: readonly PlanExtract[]): readonly RagStatus[] {
  const byWord = new Map<string, RagStatus>();
  for (const { statuses } of extracts) {
    for (const status of statuses) if (!byWord.has(status.word)) byWord.set(status.word, status);
  }
  return [...byWord.values()];
}

/** Names of plans as a sentence can hold them: the first few, and how many more. */
export function fewNames(plans: readonly NamedPlan[], most = 6): string {
  const names = plans.slice(0, most).map(({ name }) => name);
  const rest = plans.length - names.length;
  return rest > 0 ? `${names.join(', ')} and ${withCommas(rest)} more` : listed(names);
}

/** The days of the plans' figures, the oldest first. */
export function figureDays(plans: readonly NamedPlan[]): readonly IsoDate[] {
  return [...new Set(plans.map(({ extract }) => extract.asAt))].sort();
}
