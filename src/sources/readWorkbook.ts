import type { WorkBook, WorkSheet, CellObject } from '@e965/xlsx';
import { longDate } from '../domain/calendar/isoDate';
import { fromSerial } from '../domain/calendar/serial';
import { columnLetters } from '../domain/plan/cellOf';
import type { SourceCell, SourceDocument, SourceTable } from '../domain/source/types';
import { blankCell, textCells } from './cells';
import { checkUnpacked, tooManyCells } from './checkUnpacked';
import { dateFormat } from './dateFormat';
import { MOST_CELLS, WIDEST_TABLE } from './limits';
import type { ReadingPace } from './readingPace';
import { sheetTables } from './sheetTables';

type Row = (SourceCell | null)[];

/** Blank rows kept of a stretch of them. */
const BLANKS_KEPT = 3;
/** Rows between two breaths of a long reading. */
const CHUNK = 10_000;

/**
 * The tables of a workbook, .xlsx, .xlsm, .xls or .ods, sheet by sheet. Cells keep their numbers; dates are told by
 * their format, in the workbook's own date system; a date shown as a month ("Jun-26") stays a month. Formulas count as
 * the value last worked out. Macros are never read.
 */
export async function readWorkbook(
  name: string,
  bytes: Uint8Array,
  isZip: boolean,
  pace: ReadingPace = () => Promise.resolve(),
): Promise<SourceDocument> {
  if (isZip) await checkUnpacked(name, bytes, pace);
  const { read } = await import('@e965/xlsx');
  const book = read(bytes, {
    type: 'array',
    dense: true,
    cellNF: true,
    cellHTML: false,
    cellText: true,
    cellStyles: true,
    bookVBA: false,
  });
  const tables: SourceTable[] = [];
  for (const sheet of book.SheetNames) tables.push(...(await tablesOf(name, sheet, book, pace)));
  return { name, title: book.Props?.Title ?? tables[0]?.heading ?? '', tables, prose: [] };
}

async function tablesOf(
  name: string,
  sheetName: string,
  book: WorkBook,
  pace: ReadingPace,
): Promise<readonly SourceTable[]> {
  const sheet = book.Sheets[sheetName];
  const rows = sheet?.['!data'];
  if (sheet === undefined || rows === undefined) return [];
  const width = widthOf(name, rows);
  const letters = Array.from({ length: width }, (_, column) => columnLetters(column + 1));
  const grid: Row[] = [];
  const places = new Map<number, number>();
  const read = cellReader(book.Workbook?.WBProps?.date1904 ?? false);
  let last = -1;
  let visited = 0;
  // Rows without cells are not visited; of a stretch of them a few stand for all, however far down a stray cell lies.
  const withCells: number[] = [];
  rows.forEach((_, row) => withCells.push(row));
  for (const row of withCells) {
    const cells: readonly (CellObject | undefined)[] | undefined = rows[row];
    visited += 1;
    if (visited % CHUNK === 0) await pace(row, rows.length);
    const blank = blankCell(`${sheetName}!A${String(row + 1)}`);
    const made = letters.map((column, place) => {
      const cell = cells?.[place];
      return cell === undefined || (isEmpty(cell) && fillOf(cell) === null)
        ? blank
        : filledCell(cell, `${sheetName}!${column}${String(row + 1)}`, read);
    });
    const isFilled = made.some((cell) => cell !== blank);
    if (!isFilled && row - last > BLANKS_KEPT) continue;
    for (let gap = Math.min(BLANKS_KEPT, row - last - 1); gap > 0; gap -= 1) grid.push(made.map(() => blank));
    places.set(row, grid.length);
    grid.push(made);
    if (isFilled) last = row;
  }
  merge(grid, places, sheet);
  const hidden = hiddenPart(
    sheet,
    grid,
    places,
    book.Workbook?.Sheets?.[book.SheetNames.indexOf(sheetName)]?.Hidden ?? 0,
  );
  const tables = sheetTables(sheetName, grid);
  return tables.map((table) => ({ ...table, ...hidden }));
}

/** What of a sheet is hidden, where anything is. */
function hiddenPart(
  sheet: WorkSheet,
  grid: readonly Row[],
  places: ReadonlyMap<number, number>,
  state: number,
): Pick<SourceTable, 'hidden'> {
  const isFilled = (cell: SourceCell | null | undefined): boolean => (cell?.paragraphs.length ?? 0) > 0;
  const rows = Array.from(places).filter(
    ([at, place]) => sheet['!rows']?.[at]?.hidden === true && grid[place]?.some(isFilled) === true,
  ).length;
  const width = grid[0]?.length ?? 0;
  const columns = Array.from({ length: width }, (_, at) => at).filter(
    (at) => sheet['!cols']?.[at]?.hidden === true && grid.some((row) => isFilled(row[at])),
  ).length;
  return state === 0 && rows === 0 && columns === 0 ? {} : { hidden: { sheet: state !== 0, rows, columns } };
}

function isEmpty(cell: CellObject): boolean {
  return cell.t === 'z' || cell.v === undefined || (typeof cell.v === 'string' && cell.v.trim() === '');
}

/** A cell with its words and its colour. */
function filledCell(cell: CellObject, where: string, read: CellReader): SourceCell {
  const words = isEmpty(cell) ? blankCell(where) : read(cell, where);
  const fill = fillOf(cell);
  return fill === null ? words : { ...words, fill };
}

/** What a cell is filled with, as `#RRGGBB`; `null` for no fill and for white. */
function fillOf(cell: CellObject): string | null {
  const style = cell.s as { readonly patternType?: string; readonly fgColor?: { readonly rgb?: string } } | undefined;
  if (style?.patternType !== 'solid') return null;
  const colour = style.fgColor?.rgb?.slice(-6).toUpperCase() ?? '';
  return /^[\dA-F]{6}$/.test(colour) && colour !== 'FFFFFF' ? `#${colour}` : null;
}

type CellReader = (cell: CellObject, where: string) => SourceCell;

/** Reads the cells of a sheet; what is the same for many of them is worked out once. */
function cellReader(date1904: boolean): CellReader {
  const make = textCells();
  const formats = new Map<string, ReturnType<typeof dateFormat>>();
  const formatOf = (cell: CellObject): ReturnType<typeof dateFormat> => {
    const mask = cell.z === undefined ? '' : String(cell.z);
    const format = formats.get(mask) ?? dateFormat(mask);
    formats.set(mask, format);
    return format;
  };
  return (cell, where) => {
    if (cell.t === 'n' && typeof cell.v === 'number') {
      const format = formatOf(cell);
      const date = format === 'none' ? null : fromSerial(cell.v, date1904);
      if (date !== null && format === 'day') return { ...make(longDate(date), where), date };
      if (date !== null && format === 'month') return make(longDate(date).slice(-8), where);
      return { ...make(cell.w ?? String(cell.v), where), number: cell.v };
    }
    if (cell.t === 'b') return make(cell.v === true ? 'Yes' : 'No', where);
    return make(cell.t === 'e' ? (cell.w ?? '') : String(cell.v), where);
  };
}

/** Merged cells stand in their first place; the others are covered. */
function merge(grid: Row[], places: ReadonlyMap<number, number>, sheet: WorkSheet): void {
  const visited = Array.from(places);
  for (const { s: start, e: end } of sheet['!merges'] ?? []) {
    const top = grid[places.get(start.r) ?? -1];
    const first = top?.[start.c];
    if (top === undefined || first === undefined || first === null) continue;
    const lastColumn = Math.min(end.c, top.length - 1);
    const covered =
      end.r === start.r ? [top] : visited.flatMap(([at, place]) => (at >= start.r && at <= end.r ? [grid[place]] : []));
    for (const row of covered)
      for (let column = start.c; column <= lastColumn; column += 1) if (row !== undefined) row[column] = null;
    top[start.c] = { ...first, columnSpan: lastColumn - start.c + 1, rowSpan: covered.length };
  }
}

/** The last column with something in it; a formatted but empty edge does not count. */
function widthOf(name: string, rows: readonly (readonly (CellObject | undefined)[] | undefined)[]): number {
  let width = 0;
  let cells = 0;
  for (const row of rows) {
    row?.forEach((cell, column) => {
      if (cell === undefined || isEmpty(cell)) return;
      width = Math.max(width, column + 1);
      cells += 1;
    });
    if (cells > MOST_CELLS) throw tooManyCells(name);
  }
  return Math.min(width, WIDEST_TABLE);
}
