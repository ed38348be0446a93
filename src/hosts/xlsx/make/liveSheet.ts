import type ExcelJs from 'exceljs';
import { columnLetters } from '../../../domain/plan/cellOf';
import type { PlacedCell, PlacedSheet } from '../../../workbook/placedSheet';
import type { RagColour } from '../../../workbook/port';
import type { SheetExtras } from './bookSheet';
import { drawSheet } from './drawSheet';
import { addRagRule } from './ragRule';
import { StyleShelf } from './styleShelf';

/** Draws a model sheet whose statuses are formulas: their colours are conditional formats and follow the words. */
export function drawLiveSheet(book: ExcelJs.Workbook, placed: PlacedSheet, colours: readonly RagColour[]): SheetExtras {
  const extras = drawSheet(book, placed, new StyleShelf([]));
  const ranges = ragRanges(placed.cells);
  const sheet = book.getWorksheet(placed.name);
  const own = placed.colours ?? colours;
  if (sheet !== undefined && ranges !== '' && own.length > 0) {
    addRagRule(sheet, ranges, own, 0);
  }
  return extras;
}

/** The `rag` cells as one list of ranges, runs of a column taken together: `C5:C9 F2`. */
export function ragRanges(cells: readonly PlacedCell[]): string {
  const rows = new Map<number, number[]>();
  for (const { cell, row, column } of cells) {
    if (cell.look === 'rag') rows.set(column, [...(rows.get(column) ?? []), row]);
  }
  return [...rows]
    .flatMap(([column, places]) => runs(places).map(([first, last]) => rangeOf(column, first, last)))
    .join(' ');
}

function runs(rows: readonly number[]): readonly (readonly [number, number])[] {
  const found: [number, number][] = [];
  for (const row of [...rows].sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last?.[1] === row - 1) last[1] = row;
    else found.push([row, row]);
  }
  return found;
}

function rangeOf(column: number, first: number, last: number): string {
  const letters = columnLetters(column);
  const from = `${letters}${String(first)}`;
  return first === last ? from : `${from}:${letters}${String(last)}`;
}
