import type { Pence } from '../plan/types';
import type { LedgerFigures, LedgerRow } from './types';

const FIGURES = ['budget', 'actual', 'commitment'] as const;

/**
 * Parts rows between lines by stated shares: a list of part rows for each share. The parts of a row sum to it, and what
 * each line gets in all is its share of all the rows to the penny, the odd pennies going to the largest remainders, of
 * equals to the first. The order of the rows does not matter.
 */
export function shareOut(rows: readonly LedgerRow[], shares: readonly number[]): readonly (readonly LedgerRow[])[] {
  const parts: LedgerRow[][] = shares.map(() => []);
  const plain = runningParts(shares);
  const thousands = runningParts(shares);
  for (const row of [...rows].sort(inOrder)) {
    const figures = plain(row);
    const ifThousands = thousands(row.ifThousands);
    shares.forEach((share, at) => {
      const whole = { budget: null, actual: null, commitment: null };
      parts[at]?.push({
        ...row,
        ...(figures[at] ?? whole),
        ifThousands: ifThousands[at] ?? whole,
        part: `${String(Math.round(share * 10_000) / 100)} %`,
      });
    });
  }
  return parts;
}

/** Each share of what has come so far, less what it has been given: pennies lost to one row come back with the next. */
function runningParts(shares: readonly number[]): (figures: LedgerFigures) => readonly LedgerFigures[] {
  const sums = { budget: 0, actual: 0, commitment: 0 };
  const given = shares.map(() => ({ budget: 0, actual: 0, commitment: 0 }));
  return (figures) => {
    const parts = shares.map((): { -readonly [key in keyof LedgerFigures]: Pence | null } => ({
      budget: null,
      actual: null,
      commitment: null,
    }));
    for (const figure of FIGURES) {
      const amount = figures[figure];
      if (amount === null) continue;
      sums[figure] += amount;
      allot(sums[figure], shares).forEach((due, at) => {
        const [part, had] = [parts[at], given[at]];
        if (part === undefined || had === undefined) return;
        part[figure] = due - had[figure];
        had[figure] = due;
      });
    }
    return parts;
  };
}

/** A sum by shares, in whole pence that sum to it. */
function allot(sum: Pence, shares: readonly number[]): readonly Pence[] {
  const size = Math.abs(sum);
  const exact = shares.map((share) => Number((size * share).toPrecision(15)));
  const whole = exact.map(Math.floor);
  let left = size - whole.reduce((total, each) => total + each, 0);
  const byRemainder = exact
    .map((each, at) => ({ at, rest: each - Math.floor(each) }))
    .sort((one, other) => (Math.abs(one.rest - other.rest) < 1e-6 ? one.at - other.at : other.rest - one.rest));
  for (const { at } of byRemainder) {
    if (left <= 0) break;
    whole[at] = (whole[at] ?? 0) + 1;
    left -= 1;
  }
  return whole.map((each) => (sum < 0 && each !== 0 ? -each : each));
}

function inOrder(one: LedgerRow, other: LedgerRow): number {
  const [a, b] = [one, other].map(
    ({ account, description, period, budget, actual, commitment }) =>
      `${account}\n${description}\n${period}\n${String(budget)}\n${String(actual)}\n${String(commitment)}`,
  );
  return (a ?? '') < (b ?? '') ? -1 : 1;
}
