import type { Finding } from '../../domain/findings/types';
import { cellLooks } from './accessibility/cellLooks';
import { documentChecks } from './accessibility/documentChecks';
import { altText, bareLinks, colourAlone, cutText, lowContrast } from './accessibility/lookChecks';
import { viewSheet, type SheetView } from './accessibility/sheetView';
import {
  beginsInA1,
  blankRowsBetween,
  blankTableRows,
  hiddenParts,
  mergedCells,
  tableHeaders,
  unmarkedTables,
} from './accessibility/structureChecks';
import { sheetsOf, workbookPart } from './package/workbookPart';
import { openPackage } from './read/openPackage';
import { readCells } from './read/readCells';
import { tablePartsOf } from './read/tableParts';

/** The checks of one sheet, in the order in which their findings are told. */
const CHECKS: readonly ((view: SheetView) => readonly Finding[])[] = [
  beginsInA1,
  mergedCells,
  unmarkedTables,
  tableHeaders,
  blankTableRows,
  blankRowsBetween,
  hiddenParts,
  cutText,
  colourAlone,
  lowContrast,
  bareLinks,
  altText,
];

/**
 * What stands in the way of people who read a workbook with a screen reader, a keyboard, in greyscale or enlarged. The
 * rules are those of the Government Analysis Function's checklist for spreadsheets; every one names its cells and says
 * what to do. Works on any workbook; throws {@link UnreadableWorkbook} where the file is none.
 */
export async function checkAccessibility(name: string, bytes: Uint8Array): Promise<readonly Finding[]> {
  const parts = openPackage(name, bytes);
  const workbook = workbookPart(parts) ?? '';
  const sheets = sheetsOf(parts, workbook).filter((sheet) => sheet.kind === 'worksheet' && sheet.part !== null);
  const tables = tablePartsOf(parts, sheets);
  const looks = cellLooks(parts, workbook);
  const cells = await readCells(
    bytes,
    sheets.map((sheet) => sheet.name),
  );
  const views = sheets.map((sheet) => viewSheet(parts, sheet, tables, cells, looks));
  return [...documentChecks(name, parts, sheets), ...views.flatMap((view) => CHECKS.flatMap((check) => check(view)))];
}
