import type ExcelJs from 'exceljs';
import { columnLetters } from '../../../domain/plan/cellOf';
import { entriesOf } from '../../../workbook/formEntries';
import type { PlacedSheet } from '../../../workbook/placedSheet';
import { pageBreaks } from '../../../workbook/pageBreaks';
import { cellRule } from '../../../workbook/planSheets/cellRule';
import { modelPage } from '../../../workbook/planSheets/modelPage';
import { rowHeights } from '../../../workbook/rowHeights';
import type { LinkRequest, SheetExtras } from './bookSheet';
import { setWidths } from './columnWidths';
import { argb } from './palette';
import { isQuoted } from './quotedText';
import { printSetup } from './printSetup';
import { filedValue } from './sheetRows';
import { StyleSamples } from './styleSamples';
import type { StyleShelf } from './styleShelf';
import { validationOf } from './validation';

/**
 * Draws a placed sheet into an exceljs workbook, its footer's words given: columns, page, panes, styles and validation.
 * Gives what the finishing pass has to add to it, the rows with their cells among them.
 */
export function drawSheet(
  book: ExcelJs.Workbook,
  placed: PlacedSheet,
  styles: StyleShelf,
  footer = placed.title,
): SheetExtras {
  const page = modelPage(placed, footer);
  const sheet = book.addWorksheet(placed.name, {
    ...(placed.tabColour === null ? {} : { properties: { tabColor: { argb: argb(placed.tabColour) } } }),
    ...printSetup(page),
    views: [viewOf(placed.freezeRow ?? 0, 0)],
  });
  setWidths(sheet, placed.widths);
  const samples = new StyleSamples(sheet);
  const cellStyles = placed.cells.map((cell) => samples.placeOf(styles.styleOf(cell, isQuoted(filedValue(cell)))));
  const heights = rowHeights(placed);
  for (const row of pageBreaks(placed, heights)) sheet.getRow(row - 1).addPageBreak();
  for (const { range, column, choices } of entriesOf(placed)) {
    sheet.dataValidations.add(range, validationOf(cellRule(column, choices)));
  }
  return {
    sheet: placed.name,
    tables: placed.tables.map((table) => ({
      name: table.name,
      ref: table.ref,
      columns: table.columns.map(({ header }, at) => ({ header, formula: table.columnFormulas[at] ?? null })),
    })),
    links: linksIn(placed),
    charts: placed.charts,
    page,
    names: namesIn(placed),
    rows: { placed, styles: cellStyles, heights },
  };
}

function linksIn({ cells }: PlacedSheet): SheetExtras['links'] {
  const links: LinkRequest[] = [];
  for (const { cell, row, column } of cells) {
    if (cell.link !== undefined) links.push({ address: `${columnLetters(column)}${String(row)}`, target: cell.link });
  }
  return links;
}

function namesIn({ cells }: PlacedSheet): SheetExtras['names'] {
  return cells
    .filter((cell) => cell.name !== undefined)
    .map(({ name = '', row, column }) => ({ name, cell: `$${columnLetters(column)}$${String(row)}` }));
}

/** Panes that open at A1 with no gridlines, so many first rows and columns frozen. */
export function viewOf(rows: number, columns: number): Partial<ExcelJs.WorksheetView> {
  if (rows === 0 && columns === 0) return { state: 'normal', showGridLines: false, activeCell: 'A1' };
  return { state: 'frozen', xSplit: columns, ySplit: rows, activeCell: 'A1', showGridLines: false };
}
