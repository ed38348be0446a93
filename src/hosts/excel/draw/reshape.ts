import { columnLetters, columnNumber } from '../../../domain/plan/cellOf';
import { sameFormula } from '../../../workbook/formulas/sameFormula';
import type { ExcelValue } from '../read/cellContent';
import type { SheetNow } from '../restore/keptSheet';
import { afterInput } from '../write/settle';
import { heldOpen } from './mixedColumns';
import { changedRows, placesOf, type RowChange, rowChanges, rowRuns, rowsBetween, type TablePlace } from './rowChanges';
import type { DrawnLook } from './sheetDrawing';
import type { WantedSheet } from './wantedSheet';

/** How a standing sheet becomes the wanted one without being taken away: rows in and out, then cells that differ. */
export interface Reshaping {
  readonly rows: readonly RowChange[];
  /** Rows, as they lie afterwards, that have to be dressed. */
  readonly fresh: readonly number[];
  /** Cells that differ, `null` for those that are right. */
  readonly numberFormats: readonly (readonly (string | null)[])[];
  readonly inputs: readonly (readonly (ExcelValue | null)[])[];
  /** What some of these cells hold before, so that Excel fills no column by itself; `null` for the others. */
  readonly heldOpen: Reshaping['inputs'];
  /** True where blocks between tables have moved, and where any row has come or gone. */
  readonly moved: boolean;
  readonly anyRow: boolean;
}

function sameInput(a: ExcelValue, b: ExcelValue): boolean {
  if (a === b) return true;
  const shown = afterInput(a);
  const isFormula = typeof a === 'string' && a.startsWith('=') && typeof b === 'string' && b.startsWith('=');
  if (isFormula) return sameFormula(a, b);
  return shown === afterInput(b) && !(typeof shown === 'string' && shown.startsWith('='));
}

function headersAlike(now: SheetNow, wanted: WantedSheet): boolean {
  const headers = (inputs: WantedSheet['inputs'], table: TablePlace): string =>
    JSON.stringify((inputs[table.headerRow] ?? []).slice(table.firstColumn, table.lastColumn + 1).map(afterInput));
  const wantedPlaces = placesOf(wanted.tables);
  return placesOf(now.tables).every((table, at) => {
    const to = wantedPlaces[at];
    return to !== undefined && headers(now.inputs, table) === headers(wanted.inputs, to);
  });
}

/** Every chart that is wanted stands there with as many series, and no other chart of these tables does. */
function chartsAlike(now: SheetNow, wanted: WantedSheet): boolean {
  const all = wanted.charts.every(({ name, valuesRefs }) =>
    now.charts.some((chart) => chart.name === name && chart.series.length === valuesRefs.length),
  );
  const ours = now.charts.filter(({ name }) => now.tables.some((table) => name.startsWith(table.name)));
  return all && ours.every(({ name }) => wanted.charts.some((chart) => chart.name === name));
}

/**
 * The way from a sheet as it stands to the wanted one; `null` where it has other tables, columns or charts, so that it has
 * to be drawn anew. `first` is the sheet as the command met it: what an earlier try left half done is done again.
 */
export function reshaping(now: SheetNow, wanted: WantedSheet, first: SheetNow = now): Reshaping | null {
  const from = placesOf(now.tables);
  const origin = placesOf(first.tables);
  const to = placesOf(wanted.tables);
  const rows = rowChanges(from, to);
  const all = rowChanges(origin, to);
  if (rows === null || all === null || from.length === 0 || !headersAlike(now, wanted) || !chartsAlike(now, wanted))
    return null;
  const inputs = changedRows<readonly ExcelValue[] | null>(now.inputs, rows, null);
  const formats = changedRows<readonly string[] | null>(now.numberFormats, rows, null);
  const lastRow = Math.max(inputs.length, wanted.inputs.length);
  const moved = all.some(({ kind }) => kind === 'gap') || endOf(first, origin) !== endOf(wanted, to);
  const put = to.flatMap((table, at) => {
    const before = origin[at];
    const more = before === undefined ? 0 : table.lastRow - table.headerRow - (before.lastRow - before.headerRow);
    return more > 0 ? Array.from({ length: more }, (_, down) => table.lastRow - more + down) : [];
  });
  const fresh = [...put, ...(moved ? rowsBetween(to, lastRow - 1) : [])];
  const again = new Set(fresh);
  // Excel may have filled rows that were put into a table: every cell of theirs is written.
  const unknown = new Set(put);
  const columns = Math.max(0, ...[...now.inputs, ...wanted.inputs].map((row) => row.length));
  const across = Array.from({ length: columns }, (_, column) => column);
  const grid = Array.from({ length: lastRow }, (_, row) => row);
  const differing = grid.map((row) =>
    across.map((column) => {
      const want = wanted.inputs[row]?.[column] ?? '';
      return !unknown.has(row) && sameInput(inputs[row]?.[column] ?? '', want) ? null : want;
    }),
  );
  return {
    rows,
    fresh,
    moved,
    anyRow: all.length > 0,
    numberFormats: grid.map((row) =>
      across.map((column) => {
        const want = wanted.numberFormats[row]?.[column] ?? 'General';
        return !again.has(row) && (formats[row]?.[column] ?? 'General') === want ? null : want;
      }),
    ),
    inputs: differing,
    heldOpen: heldOpen(wanted.inputs, differing, to),
  };
}

/** How many rows come after the last table. */
function endOf({ inputs }: { readonly inputs: readonly unknown[] }, tables: readonly TablePlace[]): number {
  return inputs.length - (tables.at(-1)?.lastRow ?? 0);
}

/** The parts of a look that fall on some rows. */
export function looksOn(looks: readonly DrawnLook[], rows: readonly number[]): readonly DrawnLook[] {
  const wanted = new Set(rows);
  return looks.flatMap(({ address, ...look }) => {
    const [, left = 'A', top = '1', right = left, bottom = top] =
      /^([A-Z]+)(\d+)(?::([A-Z]+)(\d+))?$/.exec(address) ?? [];
    const hit = Array.from({ length: Number(bottom) - Number(top) + 1 }, (_, at) => Number(top) - 1 + at).filter(
      (row) => wanted.has(row),
    );
    const letters = [left, right].map((name) => columnLetters(columnNumber(name)));
    return rowRuns(hit).map(({ from, count }) => ({
      ...look,
      address: `${letters[0] ?? 'A'}${String(from + 1)}:${letters[1] ?? 'A'}${String(from + count)}`,
    }));
  });
}
