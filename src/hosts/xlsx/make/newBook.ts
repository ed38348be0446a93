import type ExcelJs from 'exceljs';
import type { PartsPackage } from '../package/partsPackage';
import type { SheetExtras } from './bookSheet';
import { loadExcelJs } from './excelJs';
import { finishBook } from './finishBook';

/** Properties of a new file, as `File > Info` shows them. */
export interface BookProperties {
  readonly title: string;
  readonly subject: string;
  readonly author: string;
  readonly keywords: string;
  /** ISO date; `null` for today's. */
  readonly created: string | null;
}

/** An empty exceljs workbook with its properties. */
export async function newBook(properties: BookProperties): Promise<ExcelJs.Workbook> {
  const { Workbook } = await loadExcelJs();
  const book = new Workbook();
  const { created } = properties;
  const day = created === null ? new Date() : new Date(`${created}T00:00:00Z`);
  book.title = properties.title;
  book.subject = properties.subject;
  book.creator = properties.author;
  book.lastModifiedBy = properties.author;
  book.keywords = properties.keywords;
  book.created = day;
  book.modified = day;
  book.views = [{ x: 0, y: 0, width: 28_000, height: 15_000, firstSheet: 0, activeTab: 0, visibility: 'visible' }];
  return book;
}

/** The sheet that is in front when the book opens. */
export function openOn(book: ExcelJs.Workbook, name: string): void {
  const at = book.worksheets.findIndex((sheet) => sheet.name === name);
  book.views = book.views.map((view) => ({ ...view, activeTab: Math.max(at, 0) }));
}

/** Writes a book and finishes it. It is packed once, by the caller, and so not by exceljs. */
export async function writtenParts(book: ExcelJs.Workbook, extras: readonly SheetExtras[]): Promise<PartsPackage> {
  const options = { zip: { compression: 'STORE' } };
  const written = await book.xlsx.writeBuffer(options as Partial<ExcelJs.XlsxWriteOptions>);
  return finishBook(new Uint8Array(written), extras);
}
