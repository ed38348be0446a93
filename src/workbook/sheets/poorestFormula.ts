import type { RagStatus } from '../../domain/status/types';
import { quoted, thisRow } from './columnRef';

/** A formula for the poorest status that a summary row counts, statuses outside the order last. */
export function poorestFormula(table: string, statuses: readonly RagStatus[]): string {
  return firstThatHolds(table, statuses, (count) => `${count}>0`);
}

/** A formula for the status that most of a summary row's actions have; the poorer of two that are equally common. */
export function mostCommonFormula(table: string, statuses: readonly RagStatus[]): string {
  const most = `MAX(${statuses.map(({ word }) => thisRow(table, word)).join(',')})`;
  return firstThatHolds(table, statuses, (count) => `AND(${count}>0,${count}=${most})`);
}

function firstThatHolds(table: string, statuses: readonly RagStatus[], holds: (count: string) => string): string {
  const poorestFirst = [...statuses].sort(
    (one, other) => (one.rank ?? Number.MAX_SAFE_INTEGER) - (other.rank ?? Number.MAX_SAFE_INTEGER),
  );
  const nested = poorestFirst.reduceRight(
    (rest, { word }) => `IF(${holds(thisRow(table, word))},${quoted(word)},${rest})`,
    '""',
  );
  return `=${nested}`;
}
