import type ExcelJs from 'exceljs';
import { columnLetters } from '../../../src/domain/plan/cellOf';
import type { SheetExtras, TableRequest } from '../../../src/hosts/xlsx/make/bookSheet';
import { newBook, writtenParts } from '../../../src/hosts/xlsx/make/newBook';
import { toFileFormula } from '../../../src/workbook/fileFormula';
import { addressOf } from '../model/address';
import type { SimCell } from '../model/cell';
import type { SimSheet } from '../model/simSheet';
import type { SimTable } from '../model/simTable';
import type { SimWorkbook } from '../model/simWorkbook';
import { NotModelled } from '../wire/simError';

const PROPERTIES = { title: '', subject: '', author: '', keywords: '', created: '2026-06-30' } as const;

/**
 * Saves what the simulated Excel has open as .xlsx, written by the file host: cells with formulas and number formats,
 * tables with their calculated columns, names, widths and the date system.
 */
export async function saveFromSim(workbook: SimWorkbook): Promise<Uint8Array> {
  const book = await newBook(PROPERTIES);
  book.properties.date1904 = workbook.date1904;
  const extras = workbook.sheets.map((sheet): SheetExtras => {
    draw(book, sheet);
    return {
      sheet: sheet.name,
      tables: sheet.tables.map(tableRequest),
      links: [],
      charts: [],
      names: workbook.names.flatMap(({ name, target }) => {
        const rect = target?.anchor.rect ?? null;
        return target?.sheet !== sheet || rect === null ? [] : [{ name, cell: absolute(addressOf(rect)) }];
      }),
    };
  });
  return (await writtenParts(book, extras)).toBytes();
}

function absolute(address: string): string {
  return address.replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}

function draw(book: ExcelJs.Workbook, sheet: SimSheet): void {
  const drawn = book.addWorksheet(sheet.name);
  for (const [column, points] of sheet.columnWidths) drawn.getColumn(column + 1).width = (points - 4) / 5.6;
  for (const column of sheet.hiddenColumns) drawn.getColumn(column + 1).hidden = true;
  for (const { row, column, cell } of sheet.grid.filled()) {
    const place = drawn.getRow(row + 1).getCell(column + 1);
    place.value = valueOf(cell);
    if (cell.numberFormat !== 'General') place.numFmt = cell.numberFormat;
  }
}

function valueOf({ value, formula, error }: SimCell): ExcelJs.CellValue {
  const held = error ? { error: value as ExcelJs.CellErrorValue['error'] } : value;
  if (formula === null) return value === '' ? null : held;
  const shown = typeof held === 'object' || value !== '' ? { result: held } : {};
  return { formula: toFileFormula(formula), ...shown };
}

function tableRequest(table: SimTable): TableRequest {
  if (table.showTotals) throw new NotModelled(`saving the totals row of ${table.name}`);
  const { body, sheet, rect } = table;
  const last = `${columnLetters(rect.column + rect.columns)}${String(rect.row + rect.rows)}`;
  return {
    name: table.name,
    ref: `${columnLetters(rect.column + 1)}${String(rect.row + 1)}:${last}`,
    columns: Array.from({ length: rect.columns }, (_, at) => {
      const formulas = new Set(
        Array.from({ length: body.rows }, (__, down) => sheet.grid.at(body.row + down, body.column + at).formula),
      );
      const [only = null] = formulas;
      return { header: table.headerAt(at), formula: formulas.size === 1 ? only : null };
    }),
  };
}
