import { type Rect, contains, overlaps } from './rect';

/** Cells pushed aside or closed up: `at` is the block inserted or deleted. */
export interface Shift {
  readonly at: Rect;
  readonly kind: 'insertDown' | 'insertRight' | 'deleteUp' | 'deleteLeft';
}

interface Span {
  readonly from: number;
  readonly count: number;
}

function inserted(span: Span, at: Span): Span {
  if (span.from >= at.from) return { from: span.from + at.count, count: span.count };
  return span.from + span.count > at.from ? { from: span.from, count: span.count + at.count } : span;
}

function deleted(span: Span, at: Span): Span | null {
  const before = (edge: number): number => Math.min(Math.max(edge - at.from, 0), at.count);
  const from = span.from - before(span.from);
  const to = span.from + span.count - before(span.from + span.count);
  return to > from ? { from, count: to - from } : null;
}

/**
 * Where a reference stands after a shift; `null` when all its cells were deleted. A reference that the shift touches
 * only in part of its width stays (guess: Excel follows such references in ways that its documentation does not say).
 */
export function shifted(rect: Rect, shift: Shift): Rect | null {
  const { at, kind } = shift;
  const across = kind === 'insertRight' || kind === 'deleteLeft';
  const lane: Rect = across
    ? { ...at, column: 0, columns: Number.MAX_SAFE_INTEGER }
    : { ...at, row: 0, rows: Number.MAX_SAFE_INTEGER };
  if (!contains(lane, rect)) return rect;
  const span = across ? { from: rect.column, count: rect.columns } : { from: rect.row, count: rect.rows };
  const hit = across ? { from: at.column, count: at.columns } : { from: at.row, count: at.rows };
  const moved = kind.startsWith('insert') ? inserted(span, hit) : deleted(span, hit);
  if (moved === null) return null;
  return across
    ? { ...rect, column: moved.from, columns: moved.count }
    : { ...rect, row: moved.from, rows: moved.count };
}

/** True where a shift would move only some columns (or rows) of a block, which Excel refuses for a table. */
export function tears(rect: Rect, shift: Shift): boolean {
  const { at, kind } = shift;
  const across = kind === 'insertRight' || kind === 'deleteLeft';
  const lane: Rect = across
    ? { ...at, columns: Number.MAX_SAFE_INTEGER - at.column }
    : { ...at, rows: Number.MAX_SAFE_INTEGER - at.row };
  if (!overlaps(lane, rect)) return false;
  return across
    ? rect.row < at.row || rect.row + rect.rows > at.row + at.rows
    : rect.column < at.column || rect.column + rect.columns > at.column + at.columns;
}
