import type { Session } from '../wire/session';
import { NotModelled, SimError } from '../wire/simError';
import type { Wire } from '../wire/wireTypes';
import { EMPTY_CELL, type SimCell } from './cell';
import { cellsChanged } from './events';
import { rewriteFormulas } from './everyFormula';
import { withRenamedColumn } from './formulaText';
import { type Rect, intersection } from './rect';
import type { SimSheet } from './simSheet';
import type { SimTable } from './simTable';
import { calculatedColumns } from './calculatedColumns';
import { needsTable, tableAround, withFullReferences } from './ownRow';
import { withoutAtSigns } from './atSigns';
import { growOver, growthBelow } from './tableGrowth';
import { typedValue } from './typedValue';
import { mustBeReadable } from './unreadable';

const WRONG_SIZE =
  "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";

/** The value for each cell of a block: one for all, or a grid of exactly its size. */
export function spread(value: Wire, rect: Rect): (row: number, column: number) => Wire {
  if (!Array.isArray(value)) return () => value;
  const grid = value as readonly Wire[];
  const rowsFit = grid.length === rect.rows && grid.every((row) => Array.isArray(row) && row.length === rect.columns);
  if (!rowsFit) throw new SimError('InvalidArgument', WRONG_SIZE);
  return (row, column) => (grid[row] as readonly Wire[])[column] ?? null;
}

/** One value for many cells is for some Excels only. */
export function mustBeGrid({ sheet, rect }: { readonly sheet: SimSheet; readonly rect: Rect }, value: Wire): void {
  const one = !Array.isArray(value) && rect.rows * rect.columns > 1;
  if (one && sheet.workbook.variant.oneValue === 'refused') throw new SimError('InvalidArgument', WRONG_SIZE);
}

/** Replaces cells one by one; `null` leaves a cell as it is (Microsoft Learn, "Range.values"). */
export function replaceCells(
  sheet: SimSheet,
  rect: Rect,
  value: Wire,
  change: (cell: SimCell, value: Wire, row: number, column: number) => SimCell,
): void {
  sheet.mustBeWritable();
  const at = spread(value, rect);
  for (let row = 0; row < rect.rows; row += 1) {
    for (let column = 0; column < rect.columns; column += 1) {
      const given = at(row, column);
      if (given === null) continue;
      const before = sheet.grid.at(rect.row + row, rect.column + column);
      const after = change(before, given, rect.row + row, rect.column + column);
      if (after !== before) sheet.grid.put(rect.row + row, rect.column + column, after);
    }
  }
}

function typed(cell: SimCell, given: Wire): SimCell {
  if (typeof given === 'object' && given !== null) throw new NotModelled('writing an entity value into a cell');
  if (given === null || (given === '' && cell === EMPTY_CELL)) return cell;
  const { value, formula, textMark, error, numberFormat } = typedValue(given, cell.numberFormat);
  if (
    value === '' &&
    formula === null &&
    cell.format === EMPTY_CELL.format &&
    cell.numberFormat === 'General' &&
    cell.link === null
  )
    return EMPTY_CELL;
  const shown = cell.numberFormat === 'General' && numberFormat !== null ? numberFormat : cell.numberFormat;
  return { ...cell, value, formula, textMark, error, numberFormat: shown };
}

function headerText(table: SimTable, column: number, given: string): string {
  const others = new Set(
    Array.from({ length: table.rect.columns }, (_, at) => (at === column ? '' : table.headerAt(at).toLowerCase())),
  );
  let text = given === '' ? `Column${String(column + 1)}` : given;
  for (let at = 2; others.has(text.toLowerCase()); at += 1) text = `${given}${String(at)}`;
  return text;
}

/** Headers of a table are texts, none blank, no two alike; formulas follow a header that is renamed. */
function mendHeaders(table: SimTable, before: readonly string[]): void {
  for (let column = 0; column < table.rect.columns; column += 1) {
    const { row, column: first } = table.rect;
    const cell = table.sheet.grid.at(row, first + column);
    const text = headerText(table, column, String(cell.value));
    if (cell.value !== text) table.sheet.grid.put(row, first + column, { ...cell, value: text, formula: null });
    const old = before[column] ?? '';
    if (old !== text && old !== '')
      rewriteFormulas(table.sheet.workbook, (formula) => withRenamedColumn(formula, table.name, old, text));
  }
}

/** A reference to the own row outside a table is no formula: the whole write is refused. */
function mustStandInTable(sheet: SimSheet, rect: Rect, value: Wire): void {
  const at = spread(value, rect);
  for (let row = 0; row < rect.rows; row += 1) {
    for (let column = 0; column < rect.columns; column += 1) {
      const given = at(row, column);
      if (typeof given !== 'string' || !given.startsWith('=') || !given.includes('[')) continue;
      if (needsTable(given) && tableAround(sheet, rect.row + row, rect.column + column) === undefined)
        throw new SimError('InvalidArgument', `${given.slice(0, 60)} can stand inside a table only.`);
    }
  }
}

/** Writes values or formulas as the API does, with what a table makes of it: growth, header rules. */
export function putCells(sheet: SimSheet, rect: Rect, value: Wire, author: Session | null): void {
  sheet.mustBeWritable();
  mustBeReadable(value);
  for (let row = rect.row; row < rect.row + rect.rows && sheet.filteredRows.size > 0; row += 1) {
    if (sheet.filteredRows.has(row))
      throw new NotModelled('writing over filtered rows, which lands in other cells (office-js issue 224)');
  }
  mustStandInTable(sheet, rect, value);
  const growing = growthBelow(sheet, rect, spread(value, rect)(0, 0));
  const touched = sheet.tables
    .filter((table) => intersection(table.header, rect) !== null)
    .map((table) => ({ table, headers: Array.from({ length: table.rect.columns }, (_, at) => table.headerAt(at)) }));
  const fill = calculatedColumns(sheet, rect);
  replaceCells(sheet, rect, value, (cell, given, row, column) =>
    typed(cell, typeof given === 'string' ? withFullReferences(sheet, withoutAtSigns(given), row, column) : given),
  );
  fill();
  for (const { table, headers } of touched) mendHeaders(table, headers);
  if (growing !== null) growOver(growing, rect.rows);
  cellsChanged(sheet, rect, author);
}
