import { columnLetters } from '../../../domain/plan/cellOf';
import { PartsPackage } from '../package/partsPackage';
import { sheetsOf, type SheetEntry } from '../package/workbookPart';
import { recalculateOnOpening } from '../patch/calculation';
import { defineNames, PRINT_AREA, PRINT_TITLES, type NewName } from '../sheets/workbookEntries';
import { zipEntries } from '../package/zipEntries';
import { findElement } from '../xml/elements';
import { addExtras, type TableRegister } from './addExtras';
import type { SheetExtras } from './bookSheet';
import { spellOutFormulas } from './formulaTokens';
import { mendStyles } from './mendStyles';
import { SharedTexts } from './sharedTexts';
import { sheetRows, type SheetRows } from './sheetRows';
import { styleNumbers } from './styleSamples';

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
  const texts = new SharedTexts(parts);
  let hasFormulas = false;
  for (const each of extras) {
    const part = sheets.find((sheet) => sheet.name === each.sheet)?.part;
    if (part === undefined || part === null) continue;
    addExtras(parts, part, each, register);
    let xml = parts.text(part) ?? '';
    if (each.rows !== undefined) {
      xml = withRows(xml, each.rows, texts);
      parts.set(part, xml);
    }
    if (each.rowsFit === true) {
      xml = xml.replaceAll(' customHeight="1"', '');
      parts.set(part, xml);
    }
    hasFormulas ||= xml.includes('<f>');
    if (each.columnFormulas !== undefined && each.columnFormulas.length > 0)
      spellOutFormulas(parts, part, each.columnFormulas);
  }
  defineNames(
    parts,
    WORKBOOK,
    extras.flatMap((each) => namesOf(each, sheets)),
  );
  change(parts, 'xl/styles.xml', mendStyles);
  change(parts, 'docProps/core.xml', withLanguage);
  texts.write(WORKBOOK);
  if (hasFormulas) recalculateOnOpening(parts, WORKBOOK);
  return parts;
}

function change(parts: PartsPackage, part: string, mend: (xml: string) => string): void {
  const xml = parts.text(part);
  if (xml !== null) parts.set(part, mend(xml));
}

/** The sheet with its own rows in place of the samples of styles. */
function withRows(xml: string, rows: SheetRows, texts: SharedTexts): string {
  const samples = findElement(xml, 'sheetData');
  if (samples === null) return xml;
  const { lastColumn, cells } = rows.placed;
  const last = `${columnLetters(lastColumn)}${String(cells.at(-1)?.row ?? 1)}`;
  const before = xml.slice(0, samples.start).replace(/<dimension ref="[^"]*"/, `<dimension ref="A1:${last}"`);
  return before + sheetRows(rows, styleNumbers(xml), texts) + xml.slice(samples.end);
}

function withLanguage(xml: string): string {
  return xml.replace('</cp:coreProperties>', '<dc:language>en-GB</dc:language></cp:coreProperties>');
}

/** The names of a sheet's cells, of what is printed, and of what is repeated in print. */
function namesOf({ sheet, page, names }: SheetExtras, sheets: readonly SheetEntry[]): readonly NewName[] {
  const quoted = `'${sheet.replaceAll("'", "''")}'`;
  const own = names.map(({ name, cell }): NewName => ({ name, formula: `${quoted}!${cell}`, sheetAt: null }));
  if (page === undefined) return own;
  const sheetAt = sheets.findIndex((each) => each.name === sheet);
  const titles = [...firstColumns(page.titleColumns), ...(page.titleRow === null ? [] : [rowOf(page.titleRow)])];
  const printed = firstColumns(page.printedColumns ?? 0);
  return [
    ...own,
    ...printed.map((columns): NewName => ({ name: PRINT_AREA, formula: `${quoted}!${columns}`, sheetAt })),
    ...(titles.length === 0
      ? []
      : [{ name: PRINT_TITLES, formula: titles.map((title) => `${quoted}!${title}`).join(','), sheetAt }]),
  ];
}

function firstColumns(count: number): readonly string[] {
  return count === 0 ? [] : [`$A:$${columnLetters(count)}`];
}

function rowOf(row: number): string {
  return `$${String(row)}:$${String(row)}`;
}
