import { TABLES } from '../../../workbook/schema/tables';
import type { PartsPackage } from '../package/partsPackage';
import {
  definedNamesOf,
  is1904,
  sheetsOf,
  workbookPart,
  type DefinedName,
  type SheetEntry,
} from '../package/workbookPart';
import { UnreadableWorkbook } from '../unreadableWorkbook';
import { findTables } from './findTables';
import type { PlanTable } from './planTable';
import { readCells, type SheetCells } from './readCells';
import { tablePartsOf, type TablePart } from './tableParts';

/** No plan has as many rows; a table that does holds something else, or formatted blanks. */
const MOST_ROWS = 150_000;
/** A sheet whose XML is larger is not opened unless it holds a plan table. */
const LARGEST_SHEET = 64 * 1024 * 1024;

/** A workbook's parts with what has been found in them: one reading of the file. */
export interface WorkbookLayout {
  readonly workbook: string;
  readonly sheets: readonly SheetEntry[];
  readonly names: readonly DefinedName[];
  readonly date1904: boolean;
  readonly tables: readonly PlanTable[];
  readonly cells: SheetCells;
}

/** Reads a workbook's tables, names and cells. Throws {@link UnreadableWorkbook} for a table of too many rows. */
export async function layoutOf(fileName: string, parts: PartsPackage): Promise<WorkbookLayout> {
  const workbook = workbookPart(parts) ?? 'xl/workbook.xml';
  const sheets = sheetsOf(parts, workbook);
  const worksheets = sheets.filter((sheet) => sheet.kind === 'worksheet' && sheet.part !== null);
  const tableParts = tablePartsOf(parts, worksheets);
  refuseEndless(fileName, tableParts);
  const opened = worksheets.filter(
    ({ name, part }) =>
      parts.sizeOf(part ?? '') <= LARGEST_SHEET || tableParts.some((each) => each.sheet.name === name),
  );
  const cells = await cellsOf(fileName, parts, opened);
  return {
    workbook,
    sheets,
    names: definedNamesOf(parts, workbook),
    date1904: is1904(parts, workbook),
    tables: findTables(tableParts, opened, cells),
    cells,
  };
}

function refuseEndless(fileName: string, tableParts: readonly TablePart[]): void {
  for (const { name, sheet, headerRow, lastBodyRow } of tableParts) {
    const rows = lastBodyRow - headerRow;
    if (rows <= MOST_ROWS) continue;
    const known = TABLES.some((schema) => schema.name.toLowerCase() === name.toLowerCase());
    throw new UnreadableWorkbook(
      fileName,
      sheet.name,
      `the table ${name} has ${rows.toLocaleString('en-GB')} rows, more than ${MOST_ROWS.toLocaleString('en-GB')}`,
      known ? 'Take the blank or foreign rows out of it and save it again.' : 'Take that table out and save it again.',
    );
  }
}

async function cellsOf(fileName: string, parts: PartsPackage, sheets: readonly SheetEntry[]): Promise<SheetCells> {
  try {
    return await readCells(parts, sheets);
  } catch (cause) {
    if (!(cause instanceof Error)) throw cause;
    throw new UnreadableWorkbook(
      fileName,
      null,
      `its cells cannot be read (${cause.message.split('\n')[0] ?? ''})`,
      'Open it in Excel and save it anew.',
    );
  }
}
