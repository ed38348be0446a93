import type { RagStatus } from '../../domain/status/types';
import { quoted, thisRow } from './columnRef';

/** A formula for the poorest status that a summary row counts, statuses outside the order last. */
export function poorestFormula(table: string, statuses: readonly RagStatus[]): string {
  const poorestFirst = [...statuses].sort(
    (one, other) => (one.rank ?? Number.MAX_SAFE_INTEGER) - (other.rank ?? Number.MAX_SAFE_INTEGER),
  );
  const nested = poorestFirst.reduceRight(
    (rest, { word }) => `IF(${thisRow(table, word)}>0,${quoted(word)},${rest})`,
    '""',
  );
  return `=${nested}`;
}
