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

/** Comma, double quote, UTF-8; every sheet to a file of its own, its cells as shown. */
const EVERY_SHEET_AS_CSV = 'csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,true,false,false,false,-1';

/** Sheet name to rows of cell texts, as LibreOffice shows them after a full recalculation. */
export type RecalculatedSheets = Readonly<Record<string, readonly (readonly string[])[]>>;

/**
 * Opens an .xlsx in LibreOffice, recalculates it and returns every sheet's cells as texts. The outside calculator that
 * the workbook's own formulas are held against. Needs `soffice` on the path.
 */
export async function recalculate(bytes: Uint8Array): Promise<RecalculatedSheets> {
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
      EVERY_SHEET_AS_CSV,
      '--outdir',
      out,
      file,
    ]);
    const sheets: Record<string, readonly (readonly string[])[]> = {};
    for (const name of await readdir(out)) {
      const text = await readFile(join(out, name), 'utf8');
      const sheet = name.replace(/^book-/, '').replace(/\.csv$/, '');
      sheets[sheet] = Papa.parse<string[]>(text.replace(/\r?\n$/, ''), { newline: '\n' }).data;
    }
    return sheets;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
