import type { Pence } from '../plan/types';
import { jointMoves } from './jointMoves';
import { movesInWords, sumOf, type Move } from './moveWords';
import { leadingNames, plainName } from './serviceNames';
import type { LedgerRow, ReconcileLine } from './types';

/** Whether a line would be within tolerance with this difference, and little of its own left. */
type Settled = (line: ReconcileLine, difference: Pence) => boolean;

/** Lines with more rows than this are not searched for pairs of rows. */
const MOST_ROWS_FOR_PAIRS = 400;
const MOST_PARTNERS = 12;
/** A difference within tolerance is not explained by another unless little of it is left. */
const MOST_LEFT = 0.1;

/**
 * Adds to lines that are out the rows that may be miscoded: a row, two rows, or the rows named for another line, which
 * moved there would bring both lines within tolerance. Where no row has the amount, an equal and opposite difference is
 * still pointed out. Several equally good explanations are all shown. Classes and figures stay as they are.
 */
export function suggestMiscodings(
  lines: readonly ReconcileLine[],
  half: number,
  limitOf: (figure: Pence) => number,
): readonly ReconcileLine[] {
  const out = lines.filter(
    (line) => line.class === 'differs' || line.class === 'planOnly' || line.class === 'ledgerOnly',
  );
  const open = out.filter((line) => line.difference !== 0);
  const settled: Settled = (line, difference) =>
    Math.abs(difference) <= Math.max(half, limitOf(line.plan ?? 0)) &&
    Math.abs(difference) <= Math.abs(line.difference) * MOST_LEFT;
  const simple = findMoves(open, half, settled);
  const explained = new Set(simple.flatMap(({ from, to }) => [from, to]));
  const moves = [
    ...simple,
    ...movesTogether(
      open.filter((line) => !explained.has(line)),
      settled,
    ),
  ];
  const byLine = new Map<ReconcileLine, Move[]>();
  for (const move of moves) {
    for (const line of [move.from, move.to]) {
      const concerning = byLine.get(line);
      if (concerning === undefined) byLine.set(line, [move]);
      else concerning.push(move);
    }
  }
  const found = new Map([...byLine].map(([line, concerning]) => [line, movesInWords(line, bestMoves(concerning))]));
  return lines.map((line) => {
    const suggestion = found.get(line);
    return suggestion === undefined ? line : { ...line, suggestion };
  });
}

function movesTogether(open: readonly ReconcileLine[], settled: Settled): readonly Move[] {
  return jointMoves(open, settled).flatMap((joint) =>
    joint.moves.map(({ from, to, row, amount }) => ({
      from,
      to,
      rows: [row],
      amount,
      named: false,
      settlesBoth: true,
      joint,
    })),
  );
}

function findMoves(open: readonly ReconcileLine[], half: number, settled: Settled): readonly Move[] {
  const byName = new Map<string, ReconcileLine[]>();
  for (const line of open) {
    const name = plainName(line.name);
    if (line.planRow !== null && name !== '') byName.set(name, [...(byName.get(name) ?? []), line]);
  }
  const partners = partnerFinder(open, half, settled);
  const moves: Move[] = [];
  for (const from of open) {
    if (from.rows.length === 0) continue;
    const named = rowsByNamedLine(from, byName);
    for (const [to, rows] of named) {
      const amount = sumOf(rows);
      if (amount === 0 || !settled(to, to.difference + amount)) continue;
      moves.push({
        from,
        to,
        rows,
        amount,
        named: true,
        settlesBoth: settled(from, from.difference - amount),
        joint: null,
      });
    }
    const sets = rowSetsOf(from, settled);
    for (const to of partners(from)) {
      for (const rows of setsFor(from, to, sets, half, settled)) {
        const isNamed = rows.length > 0 && rows.every((row) => named.get(to)?.includes(row) === true);
        moves.push({ from, to, rows, amount: sumOf(rows), named: isNamed, settlesBoth: true, joint: null });
      }
    }
  }
  return moves;
}

/** Finds the lines whose difference is equal and opposite: to half a printed digit if there are such, else within tolerance. */
function partnerFinder(
  open: readonly ReconcileLine[],
  half: number,
  settled: Settled,
): (from: ReconcileLine) => readonly ReconcileLine[] {
  const sorted = [...open].sort((a, b) => a.difference - b.difference);
  return (from) => {
    let low = 0;
    let high = sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle]?.difference ?? 0) < -from.difference) low = middle + 1;
      else high = middle;
    }
    const near: ReconcileLine[] = [];
    const gather = (start: number, step: number): void => {
      for (let at = start; at >= 0 && at < sorted.length && near.length < MOST_PARTNERS; at += step) {
        const line = sorted[at];
        if (line === undefined || !settled(line, line.difference + from.difference)) break;
        if (line !== from) near.push(line);
      }
    };
    gather(low, 1);
    gather(low - 1, -1);
    const exact = near.filter((line) => Math.abs(line.difference + from.difference) <= half);
    return exact.length > 0 ? exact : near;
  };
}

function rowsByNamedLine(
  from: ReconcileLine,
  byName: ReadonlyMap<string, readonly ReconcileLine[]>,
): ReadonlyMap<ReconcileLine, LedgerRow[]> {
  const found = new Map<ReconcileLine, LedgerRow[]>();
  if (byName.size === 0) return found;
  const own = plainName(from.name);
  for (const row of from.rows) {
    const name = leadingNames(row.description).find((each) => each === own || byName.has(each));
    if (name === undefined || name === own) continue;
    for (const to of byName.get(name) ?? []) {
      if (to === from) continue;
      const rows = found.get(to);
      if (rows === undefined) found.set(to, [row]);
      else rows.push(row);
    }
  }
  return found;
}

/** Sets of a line's rows that come to its difference: worked out once a line, pairs only when they are asked for. */
interface RowSets {
  readonly single: readonly (readonly LedgerRow[])[];
  readonly pairs: () => readonly (readonly LedgerRow[])[];
}

function rowSetsOf(from: ReconcileLine, settled: Settled): RowSets {
  const rows = from.rows.filter((row) => (row.budget ?? 0) !== 0);
  const comes = (amount: Pence): boolean => settled(from, from.difference - amount);
  let pairs: readonly (readonly LedgerRow[])[] | null = null;
  return {
    single: rows.filter((row) => comes(row.budget ?? 0)).map((row) => [row]),
    pairs: () => (pairs ??= rows.length > MOST_ROWS_FOR_PAIRS ? [] : pairsOf(rows, from.difference, comes)),
  };
}

function pairsOf(
  rows: readonly LedgerRow[],
  target: Pence,
  comes: (amount: Pence) => boolean,
): readonly (readonly LedgerRow[])[] {
  const amounts = rows.map((row) => row.budget ?? 0);
  const near = Math.abs(target) * MOST_LEFT;
  const pairs: LedgerRow[][] = [];
  amounts.forEach((amount, at) => {
    for (let other = at + 1; other < amounts.length; other += 1) {
      const sum = amount + (amounts[other] ?? 0);
      if (Math.abs(target - sum) > near || !comes(sum)) continue;
      pairs.push(rows.filter((_, place) => place === at || place === other));
    }
  });
  return pairs;
}

/** Single rows of the amount, else all the rows of a code that no line has, else pairs, else none (the amounts alone). */
function setsFor(
  from: ReconcileLine,
  to: ReconcileLine,
  sets: RowSets,
  half: number,
  settled: Settled,
): readonly (readonly LedgerRow[])[] {
  const fits = (rows: readonly LedgerRow[]): boolean => settled(to, to.difference + sumOf(rows));
  const single = sets.single.filter(fits);
  if (single.length > 0) return closest(single, to);
  if (from.class === 'ledgerOnly' && from.rows.length > 0 && fits(from.rows)) return [from.rows];
  const pairs = sets.pairs().filter(fits);
  if (pairs.length > 0) return closest(pairs, to);
  return from.difference > 0 && Math.abs(from.difference + to.difference) <= half ? [[]] : [];
}

function closest(sets: readonly (readonly LedgerRow[])[], to: ReconcileLine): readonly (readonly LedgerRow[])[] {
  const gap = (rows: readonly LedgerRow[]): number => Math.abs(to.difference + sumOf(rows));
  const least = sets.reduce((smallest, rows) => Math.min(smallest, gap(rows)), Infinity);
  return sets.filter((rows) => gap(rows) === least);
}

/** The best evidence: moves that settle both lines before others, rows named for the line before others, rows before none. */
function bestMoves(moves: readonly Move[]): readonly Move[] {
  const rank = (move: Move): number =>
    (move.settlesBoth ? 4 : 0) + (move.named ? 2 : 0) + (move.rows.length > 0 ? 1 : 0);
  const most = moves.reduce((best, move) => Math.max(best, rank(move)), 0);
  return moves.filter((move) => rank(move) === most);
}
