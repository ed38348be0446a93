import { layoutSheet } from '../../workbook/layoutSheet';
import type { WorkSignal } from '../../workbook/port';
import type { BookModel, SheetModel } from '../../workbook/sheetModel';
import { WorkStopped } from '../../workbook/workStopped';
import { drawSheet } from './make/drawSheet';
import { newBook, writtenParts } from './make/newBook';
import { StyleShelf } from './make/styleShelf';

/** A longer title would run into the page number at the foot. */
const LONGEST_TITLE = 80;

/**
 * The bytes of a workbook made of model sheets alone: the board report, a proforma, a working paper. Real tables, native
 * charts with alternative text, A4 pages with repeated headers and page numbers, no gridlines, no merged cells; `rag`
 * cells are filled, so that the copy is frozen. Texts that look like formulas are marked as texts.
 *
 * Throws {@link WorkStopped} where the signal says that the user has stopped it.
 */
export async function makeBook(book: BookModel, signal?: WorkSignal): Promise<Uint8Array> {
  const drawn = await newBook(book.properties);
  const styles = new StyleShelf(book.colours);
  const extras = book.sheets.map((model, at) => {
    if (signal?.cancelled() === true) throw new WorkStopped('Making the workbook');
    signal?.progress(at, book.sheets.length, model.name);
    return drawSheet(drawn, layoutSheet(model), styles, footerOf(book, model));
  });
  const parts = await writtenParts(drawn, extras);
  if (signal?.cancelled() === true) throw new WorkStopped('Making the workbook');
  signal?.progress(book.sheets.length, book.sheets.length, 'Packing the file');
  return parts.toBytes(true);
}

/** What stands at the foot of each page: the book's title, and the sheet's where it is another. */
function footerOf(book: BookModel, { title }: SheetModel): string {
  const whole = book.properties.title;
  const shown = whole.length > LONGEST_TITLE ? shortened(whole) : whole;
  return whole.startsWith(title) ? shown : `${shown} · ${title}`;
}

/** A long title cut before its last colon, so that “report as at 30 Jun 2026” still stands. */
function shortened(title: string): string {
  const colon = title.lastIndexOf(': ');
  const ending = colon >= 0 && title.length - colon < LONGEST_TITLE / 2 ? title.slice(colon) : '';
  const room = LONGEST_TITLE - 1 - ending.length;
  const space = title.lastIndexOf(' ', room);
  return `${title.slice(0, space > room / 2 ? space : room).trimEnd()} …${ending}`;
}
