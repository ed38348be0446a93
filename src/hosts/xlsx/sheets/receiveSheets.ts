import { CONTENT_TYPES } from '../make/namespaces';
import { addContentType } from '../package/contentTypes';
import { freePart, relativePart } from '../package/partNames';
import type { PartsPackage } from '../package/partsPackage';
import { addRelationship } from '../package/relationships';
import { definedNamesOf, sheetsOf, workbookPart } from '../package/workbookPart';
import { tablePartsOf } from '../read/tableParts';
import { mergeStyles, usedCellStyles, withMergedStyles } from '../style/mergeStyles';
import { stylesPart } from '../style/textMark';
import { findElements } from '../xml/elements';
import { dropSheetParts } from './dropSheetParts';
import { moveRelatedParts, type TakenTables } from './moveSheet';
import { inDialectOf } from './strictDialect';
import { withTabColourOf } from './tabColour';
import { addSheetEntry, defineNames, PRINT_TITLES, removeSheetName } from './workbookEntries';

/**
 * Takes every sheet of a drawn book into a user's workbook: one of the same name is replaced where it stands, others
 * are added after the last tab. The user's own sheets, and every part that belongs to them, stay byte for byte.
 */
export function receiveSheets(parts: PartsPackage, workbook: string, drawn: PartsPackage): void {
  const drawnWorkbook = workbookPart(drawn) ?? '';
  const drawnSheets = sheetsOf(drawn, drawnWorkbook);
  const replaced = new Set(drawnSheets.map((sheet) => sheet.name.toLowerCase()));
  const places = drawnSheets.flatMap(({ name }) => {
    const old = sheetsOf(parts, workbook).find((each) => each.name.toLowerCase() === name.toLowerCase());
    const place = old?.part ?? null;
    if (place === null) return [{ part: addSheetEntry(parts, workbook, name), stood: null }];
    const stood = parts.text(place);
    dropSheetParts(parts, place);
    return [{ part: place, stood }];
  });
  const taken = takenTables(parts, workbook, replaced);
  const texts = sharedTexts(drawn);
  const sheets = drawnSheets.map(({ part }) => withInlineTexts(drawn.text(part ?? '') ?? '', texts));
  const styled = withStylesOf(parts, workbook, drawn, sheets);
  drawnSheets.forEach(({ part }, at) => {
    const { part: target = '', stood = null } = places[at] ?? {};
    const fresh = withoutSelection(styled[at] ?? '');
    parts.set(target, inDialectOf(parts, workbook, stood === null ? fresh : withTabColourOf(stood, fresh)));
    if (part !== null) moveRelatedParts(drawn, part, parts, target, taken);
  });
  takeNames(parts, workbook, drawn, drawnWorkbook);
}

function takenTables(parts: PartsPackage, workbook: string, replaced: ReadonlySet<string>): TakenTables {
  const tables = tablePartsOf(
    parts,
    sheetsOf(parts, workbook).filter((sheet) => !replaced.has(sheet.name.toLowerCase())),
  );
  const names = definedNamesOf(parts, workbook).map(({ name }) => name.toLowerCase());
  return {
    names: new Set([...names, ...tables.map((table) => table.name.toLowerCase())]),
    nextId: Math.max(0, ...tables.map((table) => table.id)) + 1,
  };
}

function withStylesOf(
  parts: PartsPackage,
  workbook: string,
  drawn: PartsPackage,
  sheets: readonly string[],
): readonly string[] {
  const moved = drawn.text('xl/styles.xml') ?? '';
  const part = stylesPart(parts, workbook);
  if (part === null) {
    const made = freePart(parts.names(), 'xl/styles', '.xml');
    parts.set(made, moved);
    addContentType(parts, made, CONTENT_TYPES.styles);
    addRelationship(parts, workbook, 'styles', relativePart(workbook, made));
    return sheets;
  }
  const used = new Set(sheets.flatMap((sheet) => [...usedCellStyles(sheet)]));
  const before = parts.text(part) ?? '';
  const merged = mergeStyles(before, moved, used);
  if (merged.xml !== before) parts.set(part, merged.xml);
  return sheets.map((sheet) => withMergedStyles(sheet, merged));
}

/** A moved sheet has its texts in its cells, because the user's list of shared texts stays as it is. */
function withInlineTexts(sheet: string, texts: readonly string[]): string {
  return sheet.replace(
    /(<c\s[^>]*?)\st="s"([^>]*)><v>(\d+)<\/v><\/c>/g,
    (_, before: string, after: string, at: string) =>
      `${before} t="inlineStr"${after}><is>${texts[Number(at)] ?? ''}</is></c>`,
  );
}

/** The drawn book's shared texts, as written. */
function sharedTexts(drawn: PartsPackage): readonly string[] {
  const xml = drawn.text('xl/sharedStrings.xml') ?? '';
  return findElements(xml, 'si').map(({ innerStart, innerEnd }) => xml.slice(innerStart, innerEnd));
}

/** Only one tab of a workbook may be selected, and that is the user's. */
function withoutSelection(sheet: string): string {
  return sheet.replace(/ tabSelected="1"/, '');
}

function takeNames(parts: PartsPackage, workbook: string, drawn: PartsPackage, drawnWorkbook: string): void {
  const drawnSheets = sheetsOf(drawn, drawnWorkbook);
  const sheets = sheetsOf(parts, workbook);
  const place = (name: string): number => sheets.findIndex((each) => each.name.toLowerCase() === name.toLowerCase());
  const names = definedNamesOf(drawn, drawnWorkbook);
  drawnSheets.forEach(({ name }, at) => {
    if (!names.some((each) => each.sheetAt === at)) removeSheetName(parts, workbook, PRINT_TITLES, place(name));
  });
  defineNames(
    parts,
    workbook,
    names.map((each) => ({
      ...each,
      sheetAt: each.sheetAt === null ? null : place(drawnSheets[each.sheetAt]?.name ?? ''),
    })),
  );
}
