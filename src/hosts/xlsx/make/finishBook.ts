import { PartsPackage } from '../package/partsPackage';
import { sheetsOf } from '../package/workbookPart';
import { zipEntries } from '../package/zipEntries';
import { addExtras, type TableRegister } from './addExtras';
import type { SheetExtras } from './bookSheet';
import { mendStyles } from './mendStyles';

const WORKBOOK = 'xl/workbook.xml';

/**
 * The pass over what exceljs has written: tables with calculated columns, links, charts with alternative text, the
 * document's language, and mends. Gives the parts; they are packed once, by the caller.
 */
export function finishBook(written: Uint8Array, extras: readonly SheetExtras[]): PartsPackage {
  const entries = zipEntries(written);
  if ('why' in entries) throw new Error(`The workbook just made cannot be read back: ${entries.why}.`);
  const parts = new PartsPackage(entries);
  const register: TableRegister = { names: new Set(), nextId: 1 };
  const sheets = sheetsOf(parts, WORKBOOK);
  for (const each of extras) {
    const part = sheets.find((sheet) => sheet.name === each.sheet)?.part;
    if (part !== undefined && part !== null) addExtras(parts, part, each, register);
  }
  change(parts, 'xl/styles.xml', mendStyles);
  change(parts, 'docProps/core.xml', withLanguage);
  change(parts, WORKBOOK, withFullCalculation);
  return parts;
}

function change(parts: PartsPackage, part: string, mend: (xml: string) => string): void {
  const xml = parts.text(part);
  if (xml !== null) parts.set(part, mend(xml));
}

function withLanguage(xml: string): string {
  return xml.replace('</cp:coreProperties>', '<dc:language>en-GB</dc:language></cp:coreProperties>');
}

/** Excel works every formula out when it first opens the file. */
function withFullCalculation(xml: string): string {
  return xml.replace(/<calcPr\b[^>]*\/>/, '<calcPr calcId="171027" fullCalcOnLoad="1"/>');
}
