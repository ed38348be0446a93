import type { Pence, Virement } from '../plan/types';

/**
 * What virements add to each code (lower case, trimmed), in pence. Each takes from one code what it gives another, so
 * over all codes they sum to nought; a supplementary estimate has no From code and adds to the whole.
 */
export function virementsByCode(virements: readonly Virement[]): ReadonlyMap<string, Pence> {
  const moved = new Map<string, Pence>();
  const add = (code: string, amount: Pence): void => {
    const key = code.trim().toLowerCase();
    if (key !== '') moved.set(key, (moved.get(key) ?? 0) + amount);
  };
  for (const virement of virements) {
    if (virement.amount === null || virement.amount === 0) continue;
    add(virement.fromCode, -virement.amount);
    add(virement.toCode, virement.amount);
  }
  return moved;
}
