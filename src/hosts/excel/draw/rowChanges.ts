import { columnNumber } from '../../../domain/plan/cellOf';

/** Rows to be put into a sheet (more than nought) or taken out of it, at a row counted from nought. */
export interface RowChange {
  readonly at: number;
  readonly count: number;
  readonly kind: 'body' | 'gap';
}

/** A table's place on its sheet; rows and columns count from nought, `lastRow` is the last of its body. */
export interface TablePlace {
  readonly name: string;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** `A4:F20` of a table. */
export function tablePlace({ name, address }: { readonly name: string; readonly address: string }): TablePlace {
  const [, left = 'A', top = '1', right = left, bottom = top] =
    /^\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(address) ?? [];
  return {
    name,
    headerRow: Number(top) - 1,
    lastRow: Number(bottom) - 1,
    firstColumn: columnNumber(left) - 1,
    lastColumn: columnNumber(right) - 1,
  };
}

/** Tables from the top down. */
export function placesOf(
  tables: readonly { readonly name: string; readonly address: string }[],
): readonly TablePlace[] {
  return tables.map(tablePlace).sort((a, b) => a.headerRow - b.headerRow);
}

/**
 * What rows to put in or take out, from the bottom up, so that a sheet's tables come to lie where they are wanted and
 * whatever refers to them goes with them; `null` where other tables are wanted, or the same ones side by side. A table
 * grows and shrinks above its last row, so that the way back finds every row in its old place.
 */
export function rowChanges(now: readonly TablePlace[], wanted: readonly TablePlace[]): readonly RowChange[] | null {
  if (now.length !== wanted.length) return null;
  const changes: RowChange[] = [];
  let [end, wantedEnd] = [-1, -1];
  for (const [at, table] of now.entries()) {
    const to = wanted[at];
    if (to?.name.toLowerCase() !== table.name.toLowerCase()) return null;
    if (to.firstColumn !== table.firstColumn || to.lastColumn !== table.lastColumn) return null;
    if (table.headerRow <= end) return null;
    const gap = to.headerRow - wantedEnd - (table.headerRow - end);
    const rows = to.lastRow - to.headerRow - (table.lastRow - table.headerRow);
    if (gap > 0) changes.push({ at: table.headerRow, count: gap, kind: 'gap' });
    if (gap < 0) changes.push({ at: table.headerRow + gap, count: gap, kind: 'gap' });
    if (rows > 0) changes.push({ at: table.lastRow, count: rows, kind: 'body' });
    if (rows < 0) changes.push({ at: table.lastRow + rows, count: rows, kind: 'body' });
    [end, wantedEnd] = [table.lastRow, to.lastRow];
  }
  return changes.reverse();
}

/** A grid by rows after such changes; rows put in are `fresh`. */
export function changedRows<T>(rows: readonly T[], changes: readonly RowChange[], fresh: T): T[] {
  const changed = [...rows];
  for (const { at, count } of changes) {
    while (changed.length < at) changed.push(fresh);
    if (count < 0) changed.splice(at, -count);
    else changed.splice(at, 0, ...Array.from({ length: count }, () => fresh));
  }
  return changed;
}

/** Rows in no table, up to and with `lastRow`. */
export function rowsBetween(tables: readonly TablePlace[], lastRow: number): readonly number[] {
  return Array.from({ length: lastRow + 1 }, (_, row) => row).filter((row) =>
    tables.every((table) => row < table.headerRow || row > table.lastRow),
  );
}

/** Rows in runs: 3, 4, 5, 9 is three from 3 and one from 9. */
export function rowRuns(rows: readonly number[]): readonly { readonly from: number; readonly count: number }[] {
  const runs: { from: number; count: number }[] = [];
  for (const row of [...new Set(rows)].sort((a, b) => a - b)) {
    const last = runs.at(-1);
    if (last !== undefined && last.from + last.count === row) last.count += 1;
    else runs.push({ from: row, count: 1 });
  }
  return runs;
}
