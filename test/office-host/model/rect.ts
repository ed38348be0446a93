/** A block of cells of one sheet, counted from nought. */
export interface Rect {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Sheet limits of Excel 2007 and later (Microsoft: "Excel specifications and limits"). */
export const MAX_ROWS = 1_048_576;
export const MAX_COLUMNS = 16_384;

export function overlaps(a: Rect, b: Rect): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

export function contains(outer: Rect, inner: Rect): boolean {
  return (
    inner.row >= outer.row &&
    inner.row + inner.rows <= outer.row + outer.rows &&
    inner.column >= outer.column &&
    inner.column + inner.columns <= outer.column + outer.columns
  );
}

export function intersection(a: Rect, b: Rect): Rect | null {
  if (!overlaps(a, b)) return null;
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  return {
    row,
    column,
    rows: Math.min(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.min(a.column + a.columns, b.column + b.columns) - column,
  };
}

export function bounding(a: Rect, b: Rect): Rect {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rows: Math.max(a.row + a.rows, b.row + b.rows) - row,
    columns: Math.max(a.column + a.columns, b.column + b.columns) - column,
  };
}

/** What is left of a block when another is cut out of it, in at most four blocks. */
export function without(whole: Rect, cut: Rect): readonly Rect[] {
  const hole = intersection(whole, cut);
  if (hole === null) return [whole];
  const bottom = hole.row + hole.rows;
  const right = hole.column + hole.columns;
  return [
    { ...whole, rows: hole.row - whole.row },
    { ...whole, row: bottom, rows: whole.row + whole.rows - bottom },
    { row: hole.row, rows: hole.rows, column: whole.column, columns: hole.column - whole.column },
    { row: hole.row, rows: hole.rows, column: right, columns: whole.column + whole.columns - right },
  ].filter((part) => part.rows > 0 && part.columns > 0);
}

export function insideSheet(rect: Rect): boolean {
  return (
    rect.row >= 0 &&
    rect.column >= 0 &&
    rect.rows > 0 &&
    rect.columns > 0 &&
    rect.row + rect.rows <= MAX_ROWS &&
    rect.column + rect.columns <= MAX_COLUMNS
  );
}
