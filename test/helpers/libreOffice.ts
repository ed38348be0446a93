import Papa from 'papaparse';
import { converted } from './office';

/** Comma, double quote, UTF-8; every sheet to a file of its own, its cells as shown or with all their decimals. */
const everySheetAsCsv = (asShown: boolean): string =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,${String(asShown)},false,false,false,-1`;

/** Sheet name to rows of cell texts, as LibreOffice shows them after a full recalculation. */
export type RecalculatedSheets = Readonly<Record<string, readonly (readonly string[])[]>>;

const EXCEL_FILE = 'xlsx:Calc MS Excel 2007 XML';

/** The whole workbook as one web page, every cell with the colours that its conditional formats give it. */
const WEB_PAGE = 'html:HTML (StarCalc)';

/**
 * Opens an .xlsx in LibreOffice, recalculates it and returns every sheet's cells as texts. The outside calculator that
 * the workbook's own formulas are held against. Needs `soffice` on the path.
 */
export async function recalculate(bytes: Uint8Array, asShown = true): Promise<RecalculatedSheets> {
  const files = await convert(bytes, everySheetAsCsv(asShown));
  const sheets: Record<string, readonly (readonly string[])[]> = {};
  for (const [name, content] of Object.entries(files)) {
    const text = content.toString('utf8');
    const sheet = name.replace(/^book-/, '').replace(/\.csv$/, '');
    sheets[sheet] = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { newline: '\n' }).data;
  }
  return sheets;
}

/** The same as a web page, for its colours. */
export async function recalculatedPage(bytes: Uint8Array): Promise<string> {
  return (await convert(bytes, WEB_PAGE))['book.html']?.toString('utf8') ?? '';
}

/** The workbook as LibreOffice saves it: its own parts, styles and ways of saying things. */
export async function savedAnew(bytes: Uint8Array): Promise<Uint8Array> {
  const saved = (await convert(bytes, EXCEL_FILE))['book.xlsx'];
  if (saved === undefined) throw new Error('LibreOffice saved no workbook.');
  return new Uint8Array(saved);
}

/**
 * The workbook with every row that has no height of its own as high as its words ask for. LibreOffice trusts the usual
 * height that an .xlsx gives such rows; a document of its own without heights makes it work them out.
 */
export async function fittedAnew(bytes: Uint8Array): Promise<Uint8Array> {
  const flat = (await convert(bytes, 'fods'))['book.fods']?.toString('utf8') ?? '';
  const open = flat.replace(/ style:row-height="[^"]*"/g, '');
  const saved = (await converted('book.fods', new TextEncoder().encode(open), EXCEL_FILE, true))['book.xlsx'];
  if (saved === undefined) throw new Error('LibreOffice saved no workbook.');
  return new Uint8Array(saved);
}

/** The files that LibreOffice makes of an .xlsx, by name, with every formula worked out anew. */
function convert(bytes: Uint8Array, format: string): Promise<Readonly<Record<string, Buffer>>> {
  return converted('book.xlsx', bytes, format, true);
}
