import { guideSheet } from '../../../workbook/guideSheet';
import { layoutSheet } from '../../../workbook/layoutSheet';
import type { NewPlanContents, RagColour } from '../../../workbook/port';
import { plannedTables } from '../../../workbook/plannedTables';
import type { PartsPackage } from '../package/partsPackage';
import { CannotWrite } from '../patch/cannotWrite';
import { drawCover } from './drawCover';
import { drawPlanTable, listRangesOf } from './drawPlanTable';
import { drawLiveSheet } from './liveSheet';
import { newBook, writtenParts } from './newBook';

/** No partnership has a plan as long; the file would be larger than most programs open. */
const MOST_ROWS = 30_000;

/**
 * The parts of a new plan workbook: Cover, every table of the schema on its own sheet, the model sheets, and the Guide. Throws
 * {@link CannotWrite} for more rows than one workbook can hold.
 */
export async function planBook(contents: NewPlanContents): Promise<PartsPackage> {
  refuseEndless(contents);
  const book = await newBook({ ...contents.properties, keywords: '', created: null });
  const cover = drawCover(book, contents);
  const planned = plannedTables(contents);
  const ranges = listRangesOf(planned, contents);
  const tables = planned.map((schema) => drawPlanTable(book, schema, contents, ranges));
  const colours = coloursOf(contents);
  const models = [...contents.sheets, guideSheet()].map((model) => drawLiveSheet(book, layoutSheet(model), colours));
  return writtenParts(book, [cover, ...tables, ...models]);
}

function refuseEndless({ tables }: NewPlanContents): void {
  for (const [table, rows] of Object.entries(tables)) {
    if (rows.length <= MOST_ROWS) continue;
    const message = `${table} would have ${rows.length.toLocaleString('en-GB')} rows, more than the ${MOST_ROWS.toLocaleString('en-GB')} that one plan workbook can hold; take it in in parts.`;
    throw new CannotWrite(table, message);
  }
}

/** The colours of the plan's rule set: those of the actions' own status column. */
function coloursOf(contents: NewPlanContents): readonly RagColour[] {
  return contents.ruleColumns.find((each) => each.colours.length > 0)?.colours ?? [];
}
