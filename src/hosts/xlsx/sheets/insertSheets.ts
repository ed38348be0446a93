import { layoutSheet } from '../../../workbook/layoutSheet';
import type { ColumnMend } from '../../../workbook/port';
import type { SheetModel } from '../../../workbook/sheetModel';
import { drawLiveSheet } from '../make/liveSheet';
import { newBook, writtenParts } from '../make/newBook';
import type { PartsPackage } from '../package/partsPackage';
import type { WorkbookLayout } from '../read/workbookLayout';
import { takenSheets } from '../../../workbook/takenSheets';
import { CannotWrite } from '../patch/cannotWrite';
import { tablePartsOf } from '../read/tableParts';
import { receiveSheets } from './receiveSheets';
import { ruleColours } from './ruleColours';

const NO_PROPERTIES = { title: '', subject: '', author: '', keywords: '', created: null };

/**
 * Draws model sheets into a user's workbook: made, or replaced as a whole where one of Boardline's stands. Throws
 * {@link CannotWrite} where the user has a sheet or a table of that name.
 */
export async function insertSheets(
  parts: PartsPackage,
  layout: WorkbookLayout,
  models: readonly SheetModel[],
  mends: readonly ColumnMend[],
): Promise<void> {
  refuseTaken(parts, layout, models);
  const book = await newBook(NO_PROPERTIES);
  const colours = ruleColours(layout, mends);
  const extras = models.map((model) => drawLiveSheet(book, layoutSheet(model), colours));
  receiveSheets(parts, layout.workbook, await writtenParts(book, extras));
}

/** Another tool may have lost a sheet's tables: Boardline's own is then known by its title and a table's first headers. */
function refuseTaken(parts: PartsPackage, layout: WorkbookLayout, models: readonly SheetModel[]): void {
  const tables = tablePartsOf(parts, layout.sheets).map(({ name, sheet }) => ({ name, sheet: sheet.name }));
  const unknown = models.filter((model) => !bearsHeaders(layout, model));
  const sheets = layout.sheets.map((sheet) => sheet.name);
  const [taken] = takenSheets(unknown, sheets, tables);
  if (taken !== undefined) throw new CannotWrite(taken.where, taken.message);
}

function bearsHeaders({ sheets, cells }: WorkbookLayout, model: SheetModel): boolean {
  const sheet = sheets.find((each) => each.name.toLowerCase() === model.name.toLowerCase())?.name;
  if (sheet === undefined || cells.value(sheet, 1, 1) !== model.title) return false;
  const rows = Array.from({ length: cells.lastRow(sheet) }, (_, at) => at + 1);
  return model.blocks.some(
    (block) =>
      block.kind === 'table' &&
      rows.some((row) =>
        block.columns.slice(0, 2).every(({ header }, at) => cells.value(sheet, row, at + 1) === header),
      ),
  );
}
