import type { Pence } from '../plan/types';
import { poundsInWords } from '../budget/moneyWords';
import { leadingNames, plainName } from './serviceNames';
import type { LedgerRow, ReconcileLine, Suggestion } from './types';

/** Rows that, moved from one line to another, would settle both (or the line they are named for). */
interface Move {
  readonly from: ReconcileLine;
  readonly to: ReconcileLine;
  readonly rows: readonly LedgerRow[];
  readonly amount: Pence;
  /** The description of each row begins with the name of the line it would move to. */
  readonly named: boolean;
  readonly settlesBoth: boolean;
}

/** Lines with more rows than this are not searched for pairs of rows. */
const MOST_ROWS_FOR_PAIRS = 400;
const MOST_MOVES = 40;
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
  const settled = (line: ReconcileLine, difference: Pence): boolean =>
    Math.abs(difference) <= Math.max(half, limitOf(line.plan ?? 0)) &&
    Math.abs(difference) <= Math.abs(line.difference) * MOST_LEFT;
  const moves = findMoves(open, half, settled);
  const found = new Map<ReconcileLine, Suggestion>();
  for (const line of open) {
    const concerning = bestMoves(moves.filter((move) => move.from === line || move.to === line));
    if (concerning.length > 0) found.set(line, inWords(line, concerning));
  }
  return lines.map((line) => {
    const suggestion = found.get(line);
    return suggestion === undefined ? line : { ...line, suggestion };
  });
}

function findMoves(
  open: readonly ReconcileLine[],
  half: number,
  settled: (line: ReconcileLine, difference: Pence) => boolean,
): readonly Move[] {
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
      moves.push({ from, to, rows, amount, named: true, settlesBoth: settled(from, from.difference - amount) });
    }
    for (const to of partners(from)) {
      const sets = rowSets(from, to, half, settled);
      for (const rows of sets) {
        const isNamed = rows.length > 0 && rows.every((row) => named.get(to)?.includes(row) === true);
        moves.push({ from, to, rows, amount: sumOf(rows), named: isNamed, settlesBoth: true });
      }
    }
  }
  return moves;
}

/** Finds the lines whose difference is equal and opposite: to half a printed digit if there are such, else within tolerance. */
function partnerFinder(
  open: readonly ReconcileLine[],
  half: number,
  settled: (line: ReconcileLine, difference: Pence) => boolean,
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
      for (let at = start; at >= 0 && at < sorted.length && near.length < MOST_MOVES; at += step) {
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

/** Single rows of the amount, else pairs, else all the rows of a code that no line has, else none (the amounts alone). */
function rowSets(
  from: ReconcileLine,
  to: ReconcileLine,
  half: number,
  settled: (line: ReconcileLine, difference: Pence) => boolean,
): readonly (readonly LedgerRow[])[] {
  const fits = (amount: Pence): boolean =>
    amount !== 0 && settled(from, from.difference - amount) && settled(to, to.difference + amount);
  const closest = (sets: readonly (readonly LedgerRow[])[]): readonly (readonly LedgerRow[])[] => {
    const gap = (rows: readonly LedgerRow[]): number => Math.abs(to.difference + sumOf(rows));
    const least = Math.min(...sets.map(gap));
    return sets.filter((rows) => gap(rows) === least).slice(0, MOST_MOVES);
  };
  const single = from.rows.filter((row) => fits(row.budget ?? 0)).map((row) => [row]);
  if (single.length > 0) return closest(single);
  if (from.class === 'ledgerOnly' && fits(sumOf(from.rows))) return [from.rows];
  if (from.rows.length <= MOST_ROWS_FOR_PAIRS) {
    const pairs = from.rows.flatMap((row, at) =>
      from.rows.slice(at + 1).flatMap((other) => (fits((row.budget ?? 0) + (other.budget ?? 0)) ? [[row, other]] : [])),
    );
    const real = pairs.filter((pair) => pair.every((row) => (row.budget ?? 0) !== 0));
    if (real.length > 0) return closest(real);
  }
  return from.difference > 0 && Math.abs(from.difference + to.difference) <= half ? [[]] : [];
}

/** The best evidence: moves that settle both lines before others, rows named for the line before others, rows before none. */
function bestMoves(moves: readonly Move[]): readonly Move[] {
  const rank = (move: Move): number =>
    (move.settlesBoth ? 4 : 0) + (move.named ? 2 : 0) + (move.rows.length > 0 ? 1 : 0);
  const most = Math.max(0, ...moves.map(rank));
  return moves.filter((move) => rank(move) === most);
}

function inWords(line: ReconcileLine, moves: readonly Move[]): Suggestion {
  const others = [...new Set(moves.map((move) => nameOf(move.from === line ? move.to : move.from)))].sort();
  const rows = [...new Set(moves.flatMap((move) => move.rows))].sort(byWords);
  const sentences = [...new Set(moves.map(sentenceOf))].sort();
  const tie = sentences.length > 1 ? `One of ${String(sentences.length)}: ` : '';
  return { lines: others, rows, words: tie + sentences.slice(0, 5).join(' ') };
}

function sentenceOf(move: Move): string {
  const { from, to, rows, amount } = move;
  if (rows.length === 0) {
    return (
      `${nameOf(to)} is ${poundsInWords(Math.abs(to.difference))} under and ${nameOf(from)} ` +
      `${poundsInWords(from.difference)} over: equal and opposite, though no row has that amount.`
    );
  }
  const [first] = rows;
  const what =
    rows.length === 1 && first !== undefined
      ? `the row “${first.description}” of ${poundsInWords(amount)}`
      : `${String(rows.length)} rows of ${poundsInWords(amount)} in all`;
  return (
    `${nameOf(from)} may hold what is ${nameOf(to)}’s: ${what}. Moved, ${nameOf(from)} goes from ` +
    `${poundsInWords(from.difference)} to ${poundsInWords(from.difference - amount)} and ${nameOf(to)} from ` +
    `${poundsInWords(to.difference)} to ${poundsInWords(to.difference + amount)}.`
  );
}

function nameOf(line: ReconcileLine): string {
  return line.code === '' ? line.name : line.code;
}

function sumOf(rows: readonly LedgerRow[]): Pence {
  return rows.reduce((sum, row) => sum + (row.budget ?? 0), 0);
}

function byWords(a: LedgerRow, b: LedgerRow): number {
  const [one, other] = [
    `${a.description}\n${String(a.budget)}\n${a.where}`,
    `${b.description}\n${String(b.budget)}\n${b.where}`,
  ];
  return one < other ? -1 : one > other ? 1 : 0;
}
