import type { Finding } from '../../domain/findings/types';
import { beginsInA1, tablesInColumnA } from './accessibility/beginningChecks';
import { blanksInTables } from './accessibility/blankChecks';
import { bookLooks } from './accessibility/cellLooks';
import { colourAlone } from './accessibility/colourChecks';
import { lowContrast } from './accessibility/contrastChecks';
import { documentChecks } from './accessibility/documentChecks';
import { blankColumnsBetween, blankRowsBetween } from './accessibility/gapChecks';
import { bareLinks } from './accessibility/linkChecks';
import { altText, floatingText } from './accessibility/pictureChecks';
import { raisedTexts } from './accessibility/raisedTexts';
import { viewSheet, type SheetView } from './accessibility/sheetView';
import { hiddenParts, mergedCells, unmarkedTables } from './accessibility/structureChecks';
import { tableHeaders, tableNames } from './accessibility/tableChecks';
import { commentsAlone, cutText, noteMarks } from './accessibility/textChecks';
import { sheetsOf, workbookPart } from './package/workbookPart';
import { openPackage } from './read/openPackage';
import { readCells } from './read/readCells';
import { tablePartsOf } from './read/tableParts';

/** The checks of one sheet, in the order in which their findings are told. */
const CHECKS: readonly ((view: SheetView) => readonly Finding[])[] = [
  beginsInA1,
  tablesInColumnA,
  mergedCells,
  unmarkedTables,
  tableHeaders,
  tableNames,
  blanksInTables,
  blankRowsBetween,
  blankColumnsBetween,
  hiddenParts,
  cutText,
  colourAlone,
  lowContrast,
  bareLinks,
  altText,
  floatingText,
  noteMarks,
  commentsAlone,
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
  const values = await readCells(parts, sheets);
  const book = {
    parts,
    tables: tablePartsOf(parts, sheets),
    values,
    looks: bookLooks(parts, workbook),
    raised: raisedTexts(parts, workbook),
  };
  const views = sheets.map((sheet) => viewSheet(book, sheet));
  return [
    ...documentChecks(name, parts, workbook, views),
    ...views.flatMap((view) => CHECKS.flatMap((check) => check(view))),
  ];
}
