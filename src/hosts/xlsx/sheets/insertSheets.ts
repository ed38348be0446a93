import { layoutSheet } from '../../../workbook/layoutSheet';
import type { ColumnMend } from '../../../workbook/port';
import type { SheetModel } from '../../../workbook/sheetModel';
import { drawLiveSheet } from '../make/liveSheet';
import { newBook, writtenParts } from '../make/newBook';
import type { PartsPackage } from '../package/partsPackage';
import type { WorkbookLayout } from '../read/workbookLayout';
import { receiveSheets } from './receiveSheets';
import { ruleColours } from './ruleColours';

const NO_PROPERTIES = { title: '', subject: '', author: '', keywords: '', created: null };

/** Draws model sheets into a user's workbook: made, or replaced as a whole where one of that name stands. */
export async function insertSheets(
  parts: PartsPackage,
  layout: WorkbookLayout,
  models: readonly SheetModel[],
  mends: readonly ColumnMend[],
): Promise<void> {
  const book = await newBook(NO_PROPERTIES);
  const colours = ruleColours(layout, mends);
  const extras = models.map((model) => drawLiveSheet(book, layoutSheet(model), colours));
  receiveSheets(parts, layout.workbook, await writtenParts(book, extras));
}
