import { poundsInWords } from '../budget/moneyWords';
import type { Pence } from '../plan/types';
import type { LedgerRow, ReconcileLine } from './types';

/** One row of a line that would settle another line: a part of several that together settle a third. */
export interface JointMove {
  readonly from: ReconcileLine;
  readonly to: ReconcileLine;
  readonly row: LedgerRow;
  readonly amount: Pence;
}

/** Moves that only together settle the line they have in common. */
export interface JointMoves {
  readonly moves: readonly JointMove[];
  readonly words: string;
}

type Settled = (line: ReconcileLine, difference: Pence) => boolean;

/** More rows or lines than these, and chance alone would find sums. */
const MOST_ROWS = 400;
const MOST_MOVES = 12;
const MOST_TOGETHER = 4;
const MOST_ANSWERS = 3;

/**
 * Finds miscodings over three lines and more: rows of one line that each settle another and together settle it, and
 * rows of several lines that each settle their own and together settle one. Only lines in `open`, which nothing simpler
 * explains, are looked at.
 */
export function jointMoves(open: readonly ReconcileLine[], settled: Settled): readonly JointMoves[] {
  const sorted = [...open].sort((one, other) => one.difference - other.difference);
  const giving = open.flatMap((hub) =>
    together(hub, -1, hub.rows.length > MOST_ROWS ? [] : leavesOf(hub, sorted, settled), settled),
  );
  const alone = open.flatMap((from) =>
    from.rows.length > MOST_ROWS
      ? []
      : from.rows
          .filter((row) => (row.budget ?? 0) !== 0 && settled(from, from.difference - (row.budget ?? 0)))
          .map((row) => ({ from, row, amount: row.budget ?? 0 })),
  );
  const taking = open.flatMap((hub) => {
    const moves = alone
      .filter(({ from, amount }) => from !== hub && Math.sign(amount) === -Math.sign(hub.difference))
      .map((each) => ({ ...each, to: hub }));
    return together(hub, 1, moves, settled);
  });
  return [...giving, ...taking];
}

/** The rows of a line that would each settle another. */
function leavesOf(hub: ReconcileLine, sorted: readonly ReconcileLine[], settled: Settled): readonly JointMove[] {
  return hub.rows.flatMap((row) => {
    const amount = row.budget ?? 0;
    if (amount === 0 || Math.sign(amount) !== Math.sign(hub.difference)) return [];
    return linesNear(sorted, -amount, (line) => settled(line, line.difference + amount))
      .filter((to) => to !== hub)
      .map((to) => ({ from: hub, to, row, amount }));
  });
}

function linesNear(
  sorted: readonly ReconcileLine[],
  difference: Pence,
  isNear: (line: ReconcileLine) => boolean,
): readonly ReconcileLine[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.difference ?? 0) < difference) low = middle + 1;
    else high = middle;
  }
  const near: ReconcileLine[] = [];
  for (const [start, step] of [
    [low, 1],
    [low - 1, -1],
  ] as const) {
    for (let at = start; near.length < MOST_MOVES; at += step) {
      const line = sorted[at];
      if (line === undefined || !isNear(line)) break;
      near.push(line);
    }
  }
  return near;
}

/** The smallest sets of moves, no row and no other line in them twice, that settle the line they have in common. */
function together(
  hub: ReconcileLine,
  sign: 1 | -1,
  moves: readonly JointMove[],
  settled: Settled,
): readonly JointMoves[] {
  if (moves.length < 2 || moves.length > MOST_MOVES) return [];
  const inOrder = [...moves].sort((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
  const other = (move: JointMove): ReconcileLine => (move.from === hub ? move.to : move.from);
  let sets: readonly (readonly JointMove[])[] = inOrder.map((move) => [move]);
  for (let size = 2; size <= MOST_TOGETHER; size += 1) {
    sets = sets.flatMap((set) => {
      const last = set[set.length - 1];
      return inOrder
        .slice(last === undefined ? 0 : inOrder.indexOf(last) + 1)
        .filter((move) => set.every((each) => each.row !== move.row && other(each) !== other(move)))
        .map((move) => [...set, move]);
    });
    const right = sets.filter((set) =>
      settled(hub, hub.difference + sign * set.reduce((sum, move) => sum + move.amount, 0)),
    );
    if (right.length > MOST_ANSWERS) return [];
    if (right.length > 0) return right.map((set) => ({ moves: set, words: inWords(hub, sign, set) }));
  }
  return [];
}

function keyOf({ from, to, row, amount }: JointMove): string {
  return [nameOf(from), nameOf(to), row.description, row.account, String(amount), row.where].join('\n');
}

function inWords(hub: ReconcileLine, sign: 1 | -1, moves: readonly JointMove[]): string {
  const sum = moves.reduce((total, move) => total + move.amount, 0);
  const rows = moves.map(
    ({ from, to, row, amount }) =>
      `the row “${row.description}” of ${poundsInWords(amount)} on ${nameOf(from)} may be ${nameOf(to)}’s`,
  );
  const others = moves.map(({ from, to, amount }) => {
    const [line, moved] = sign === 1 ? [from, -amount] : [to, amount];
    return `${nameOf(line)} from ${poundsInWords(line.difference)} to ${poundsInWords(line.difference + moved)}`;
  });
  const whole = `${nameOf(hub)} goes from ${poundsInWords(hub.difference)} to ${poundsInWords(hub.difference + sign * sum)}`;
  return `Together: ${rows.join(', ')}. Moved, ${whole}, ${others.join(' and ')}.`;
}

function nameOf(line: ReconcileLine): string {
  return line.code === '' ? line.name : line.code;
}
