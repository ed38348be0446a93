import { poundsInWords } from '../budget/moneyWords';
import type { Pence } from '../plan/types';
import type { JointMoves } from './jointMoves';
import type { LedgerRow, ReconcileLine, Suggestion } from './types';

/** Rows that, moved from one line to another, would settle both (or the line they are named for). */
export interface Move {
  readonly from: ReconcileLine;
  readonly to: ReconcileLine;
  readonly rows: readonly LedgerRow[];
  readonly amount: Pence;
  /** The description of each row begins with the name of the line it would move to. */
  readonly named: boolean;
  readonly settlesBoth: boolean;
  /** What it is a part of, where it settles nothing alone. */
  readonly joint: JointMoves | null;
}

/** What moves say of a line: the other lines, the rows, and the arithmetic; several explanations are a tie. */
export function movesInWords(line: ReconcileLine, moves: readonly Move[]): Suggestion {
  const others = [...new Set(moves.map((move) => nameOf(move.from === line ? move.to : move.from)))].sort();
  const rows = [...new Set(moves.flatMap((move) => move.rows))].sort(byWords);
  const sentences = [...new Set(moves.map((move) => move.joint?.words ?? sentenceOf(move)))].sort();
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

/** What rows come to. */
export function sumOf(rows: readonly LedgerRow[]): Pence {
  return rows.reduce((sum, row) => sum + (row.budget ?? 0), 0);
}

function byWords(a: LedgerRow, b: LedgerRow): number {
  const [one, other] = [
    `${a.description}\n${String(a.budget)}\n${a.where}`,
    `${b.description}\n${String(b.budget)}\n${b.where}`,
  ];
  return one < other ? -1 : one > other ? 1 : 0;
}
