import type { RagStatus } from '../../domain/status/types';

/** Statuses as the eye reads a bar: from the poorest to the best, then those outside the order (grey). */
export function poorestFirst(statuses: readonly RagStatus[]): readonly RagStatus[] {
  const place = (status: RagStatus): number => status.rank ?? Number.MAX_SAFE_INTEGER;
  return [...statuses].sort((one, other) => place(one) - place(other));
}
