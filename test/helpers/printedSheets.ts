import { readFile, writeFile } from 'node:fs/promises';
import ExcelJs from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A cell as a printed budget has it: words or a number, with its look, its spreadsheet error, or the cells it covers. */
export type SheetCell =
  | string
  | number
  | null
  | {
      readonly value?: string | number;
      readonly bold?: boolean;
      readonly format?: string;
      readonly error?: '#REF!';
      readonly columns?: number;
      readonly rows?: number;
    };

/** A sheet of typed cells, its first row the sheet's first. */
export interface PrintedSheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
}

/** An .xlsx file of such sheets. */
export async function sheetBytes(sheets: readonly PrintedSheet[]): Promise<Uint8Array> {
  const book = new ExcelJs.Workbook();
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name);
    rows.forEach((row, down) => {
      row.forEach((cell, across) => {
        if (cell !== null && cell !== '') fill(sheet, down + 1, across + 1, cell);
      });
    });
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** The same as a file. */
export async function saveSheets(path: string, sheets: readonly PrintedSheet[]): Promise<void> {
  await writeFile(path, await sheetBytes(sheets));
}

function fill(sheet: ExcelJs.Worksheet, row: number, column: number, cell: NonNullable<SheetCell>): void {
  const place = sheet.getCell(row, column);
  if (typeof cell !== 'object') {
    place.value = cell;
    return;
  }
  if (cell.error !== undefined) place.value = { error: cell.error };
  else place.value = cell.value ?? null;
  if (cell.bold === true) place.font = { bold: true };
  if (cell.format !== undefined) place.numFmt = cell.format;
  const down = cell.rows ?? 1;
  const across = cell.columns ?? 1;
  if (down * across > 1) sheet.mergeCells(row, column, row + down - 1, column + across - 1);
}

/** Puts another text into every text cell of a file that holds just the one, as somebody would who types it. */
export async function retype(path: string, from: string, to: string): Promise<void> {
  const parts = unzipSync(new Uint8Array(await readFile(path)));
  const typed = Object.entries(parts).map(([name, bytes]) => {
    const isText = /sharedStrings|worksheets\/sheet/.test(name);
    return [name, isText ? strToU8(strFromU8(bytes).replaceAll(`>${from}<`, ` xml:space="preserve">${to}<`)) : bytes];
  });
  await writeFile(path, zipSync(Object.fromEntries(typed) as Record<string, Uint8Array>));
}
