import type { ExcelLink } from '../link/excelLink';
import { inExcel } from '../link/inExcel';
import { temporaryName } from '../draw/sheetNames';
import { drawBeside, NOWHERE, standing, tablesNamed, takePlace } from '../draw/swapSheets';
import { colourPlaces } from '../write/ownColours';
import { placeOnSheet } from '../draw/placeOnSheet';
import { quietly } from '../write/quietly';
import type { Kept } from './kept';
import type { KeptSheet } from './keptSheet';
import { readSheet } from '../draw/readSheet';
import { reshaping } from '../draw/reshape';
import { reshapeSteps } from '../draw/reshapeSteps';
import { runSteps } from '../draw/steps';
import { drawingOf } from './drawingOf';
import { wantedFromKept } from './wantedFromKept';

/** Changes the sheet back where it stands; draws it anew where it was replaced or deleted. */
async function sheetBack(link: ExcelLink, context: Excel.RequestContext, kept: KeptSheet): Promise<void> {
  let [place = NOWHERE] = await standing(context, [kept.name]);
  if (place.oldId === kept.id && place.temporary) {
    await quietly(context, () => {
      context.workbook.worksheets.getItem(temporaryName(kept.name)).delete();
    });
    place = { ...place, temporary: false };
  }
  if (place.oldId !== null && (await reshapedBack(link, context, place.oldId, kept))) return;
  const drawing = drawingOf(kept);
  const tables = drawing.tables.map(({ name }) => name);
  if (place.oldId !== null) await tablesNamed(context, tables);
  await drawBeside(link, context, drawing, place);
  await takePlace(link, context, drawing, { ...place, temporary: true, position: kept.position });
  await dressedAsBefore(link, context, kept);
}

/** False where the sheet has come to have other tables or charts than it had. */
async function reshapedBack(
  link: ExcelLink,
  context: Excel.RequestContext,
  id: string,
  kept: KeptSheet,
): Promise<boolean> {
  const now = await readSheet(link, context, id);
  const wanted = wantedFromKept(kept);
  const way = reshaping(now, wanted);
  if (way === null) return false;
  await runSteps(link, context, reshapeSteps(now, wanted, way), kept.name);
  await colourPlaces(context, [placeOnSheet(context, now.id, wanted.rules, kept.every)]);
  return true;
}

/** Looks and charts of a sheet that was drawn anew, as they were. */
async function dressedAsBefore(link: ExcelLink, context: Excel.RequestContext, kept: KeptSheet): Promise<void> {
  const now = await readSheet(link, context, kept.name);
  const wanted = wantedFromKept(kept);
  const way = reshaping(now, wanted);
  if (way !== null) await runSteps(link, context, reshapeSteps(now, wanted, way), kept.name);
  await quietly(context, () => {
    const sheet = context.workbook.worksheets.getItem(kept.name);
    sheet.showGridlines = kept.gridlines;
    for (const { name, style, showFilterButton } of kept.tables) {
      const table = sheet.tables.getItem(name);
      table.style = style;
      table.showFilterButton = showFilterButton;
    }
  });
}

/** Takes sheets and names that were made away again; those that are not there were never made. */
async function unmake(context: Excel.RequestContext, kept: Kept): Promise<void> {
  const sheets = kept.made.sheets
    .flatMap((name) => [name, temporaryName(name)])
    .map((name) => context.workbook.worksheets.getItemOrNullObject(name));
  const names = kept.made.names.map((name) => context.workbook.names.getItemOrNullObject(name));
  for (const sheet of sheets) sheet.load('name');
  for (const name of names) name.load('name');
  await context.sync();
  const gone = [...names, ...sheets].filter((one) => !one.isNullObject);
  if (gone.length === 0) return;
  await quietly(context, () => {
    for (const one of gone) one.delete();
  });
}

/** Puts replaced sheets back, and takes away those that were made. */
export async function restoreSheets(link: ExcelLink, kept: Kept): Promise<void> {
  if (kept.sheets.length === 0 && kept.made.sheets.length === 0) return;
  await inExcel(link, async (context) => {
    await unmake(context, kept);
    for (const sheet of kept.sheets) await sheetBack(link, context, sheet);
  });
}
