import { statusColour, type StatusColour } from '../source/fillColour';
import type { SourceTable } from '../source/types';
import { isBlank } from '../table/cellText';
import type { PlanColumns } from './planColumns';

/** Statuses that a plan shows as cell colours alone: a row's place in its table to its colour. */
export type RowColours = ReadonlyMap<number, StatusColour>;

const NONE: RowColours = new Map();

/**
 * The colours of the column that says how each action stands. Where a RAG or status column has words they count; where
 * its cells are blank and filled, their fill does. Without such a column, fills count where half of the rows or more have
 * one and at least two statuses are among them: a plan painted in one colour, or banded, says nothing.
 */
export function rowColours(table: SourceTable, columns: PlanColumns, from: number): RowColours {
  const stated = columns.keys.get('rag') ?? columns.keys.get('status');
  if (stated !== undefined) return coloursIn(table, stated, from, true);
  const candidates = Array.from({ length: columns.width }, (_, column) => coloursIn(table, column, from, false));
  const body = table.rows.slice(from).filter((row) => row.filter((cell) => !isBlank(cell)).length > 1);
  const painted = candidates.filter((one) => one.size * 2 >= body.length && new Set(one.values()).size > 1);
  return painted.sort((one, other) => other.size - one.size)[0] ?? NONE;
}

function coloursIn(table: SourceTable, column: number, from: number, blankOnly: boolean): RowColours {
  const colours = new Map<number, StatusColour>();
  table.rows.forEach((row, at) => {
    const cell = row[column] ?? null;
    if (at < from || cell === null || cell.columnSpan > 2 || (blankOnly && !isBlank(cell))) return;
    const colour = statusColour(cell.fill);
    if (colour !== null) for (let down = 0; down < cell.rowSpan; down += 1) colours.set(at + down, colour);
  });
  return colours;
}
