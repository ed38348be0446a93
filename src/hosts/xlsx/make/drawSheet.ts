import type ExcelJs from 'exceljs';
import { toSerial } from '../../../domain/calendar/serial';
import { isIsoDate } from '../../../domain/calendar/isoDate';
import { columnLetters } from '../../../domain/plan/cellOf';
import { entriesOf } from '../../../workbook/formEntries';
import { toFileFormula } from '../../../workbook/fileFormula';
import type { PlacedCell, PlacedSheet } from '../../../workbook/placedSheet';
import { pageBreaks } from '../../../workbook/pageBreaks';
import { rowHeights } from '../../../workbook/rowHeights';
import type { LinkRequest, SheetExtras } from './bookSheet';
import { argb } from './palette';
import { isQuoted } from './quotedText';
import { printSetup } from './printSetup';
import type { StyleShelf } from './styleShelf';
import { validationOf } from './validation';

/** Excel keeps no longer text in a cell. */
const LONGEST_TEXT = 32_767;

/** Draws a placed sheet into an exceljs workbook, its footer's words given; gives what the finishing pass has to add to it. */
export function drawSheet(
  book: ExcelJs.Workbook,
  placed: PlacedSheet,
  styles: StyleShelf,
  footer = placed.title,
): SheetExtras {
  const sheet = book.addWorksheet(placed.name, {
    ...(placed.tabColour === null ? {} : { properties: { tabColor: { argb: argb(placed.tabColour) } } }),
    ...printSetup(footer, placed.landscape),
    views: [viewOf(placed.freezeRow)],
  });
  placed.widths.forEach((width, at) => {
    sheet.getColumn(at + 1).width = width;
  });
  for (const cell of placed.cells) drawCell(sheet, cell, styles);
  const heights = rowHeights(placed);
  for (const [row, height] of heights) sheet.getRow(row).height = height;
  for (const row of pageBreaks(placed, heights)) sheet.getRow(row - 1).addPageBreak();
  for (const { range, column, choices } of entriesOf(placed)) {
    sheet.dataValidations.add(range, validationOf(column, choices, null));
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
    printTitleRow: placed.printTitleRow,
    names: namesIn(placed),
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

/** Panes that open at A1 with no gridlines, frozen below a row where there is one. */
export function viewOf(freezeRow: number | null): Partial<ExcelJs.WorksheetView> {
  if (freezeRow === null) return { state: 'normal', showGridLines: false, activeCell: 'A1' };
  return { state: 'frozen', xSplit: 0, ySplit: freezeRow, activeCell: 'A1', showGridLines: false };
}

function drawCell(sheet: ExcelJs.Worksheet, placed: PlacedCell, styles: StyleShelf): void {
  const value = valueOf(placed);
  const cell = sheet.getRow(placed.row).getCell(placed.column);
  cell.value =
    placed.cell.formula === undefined
      ? value
      : { formula: toFileFormula(placed.cell.formula), ...(value === null ? {} : { result: value }) };
  cell.style = styles.styleOf(placed, isQuoted(value));
}

/** The value as a file holds it: ISO dates of date cells as serials, texts cut at Excel's limit. */
function valueOf({ cell, format }: PlacedCell): string | number | boolean | null {
  const { value } = cell;
  if (typeof value !== 'string') return value;
  if (format === 'date' && isIsoDate(value)) return toSerial(value);
  return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
}
