import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Papa from 'papaparse';

const run = promisify(execFile);

/** Makes LibreOffice work every formula of an .xlsx out anew instead of trusting the values kept in the file. */
const ALWAYS_RECALCULATE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry" xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item></oor:items>
`;

/** Comma, double quote, UTF-8; every sheet to a file of its own, its cells as shown or with all their decimals. */
const everySheetAsCsv = (asShown: boolean): string =>
  `csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,${String(asShown)},false,false,false,-1`;

/** Sheet name to rows of cell texts, as LibreOffice shows them after a full recalculation. */
export type RecalculatedSheets = Readonly<Record<string, readonly (readonly string[])[]>>;

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
  const saved = (await convert(bytes, 'xlsx:Calc MS Excel 2007 XML'))['book.xlsx'];
  if (saved === undefined) throw new Error('LibreOffice saved no workbook.');
  return new Uint8Array(saved);
}

/** The files that LibreOffice makes of an .xlsx, by name, with every formula worked out anew. */
async function convert(bytes: Uint8Array, format: string): Promise<Readonly<Record<string, Buffer>>> {
  const folder = await mkdtemp(join(tmpdir(), 'boardline-recalculate-'));
  try {
    const profile = join(folder, 'profile');
    const out = join(folder, 'out');
    await mkdir(join(profile, 'user'), { recursive: true });
    await writeFile(join(profile, 'user', 'registrymodifications.xcu'), ALWAYS_RECALCULATE);
    const file = join(folder, 'book.xlsx');
    await writeFile(file, bytes);
    await run('soffice', [
      `-env:UserInstallation=${pathToFileURL(profile).href}`,
      '--headless',
      '--convert-to',
      format,
      '--outdir',
      out,
      file,
    ]);
    const files: Record<string, Buffer> = {};
    for (const name of await readdir(out)) files[name] = await readFile(join(out, name));
    return files;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
