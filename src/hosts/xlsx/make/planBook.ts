import { layoutSheet } from '../../../workbook/layoutSheet';
import type { NewPlanContents, RagColour } from '../../../workbook/port';
import { planSheets } from '../../../workbook/planSheets/planSheets';
import type { PartsPackage } from '../package/partsPackage';
import { CannotWrite } from '../patch/cannotWrite';
import { drawPlanSheet } from './drawPlanSheet';
import { drawLiveSheet } from './liveSheet';
import { newBook, openOn, writtenParts } from './newBook';

/** No partnership has a plan as long; the file would be larger than most programs open. */
const MOST_ROWS = 30_000;

/**
 * The parts of a new plan workbook: Cover, every table of the schema on its own sheet, the model sheets, and the Guide. Throws
 * {@link CannotWrite} for more rows than one workbook can hold.
 */
export async function planBook(contents: NewPlanContents): Promise<PartsPackage> {
  refuseEndless(contents);
  const { sheets, models, opensOn } = planSheets(contents);
  const book = await newBook({ ...contents.properties, keywords: '', created: null });
  const colours = coloursOf(contents);
  const drawn = [
    ...sheets.map((sheet) => drawPlanSheet(book, sheet)),
    ...models.map((model) => drawLiveSheet(book, layoutSheet(model), colours)),
  ];
  openOn(book, opensOn);
  return writtenParts(book, drawn);
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
