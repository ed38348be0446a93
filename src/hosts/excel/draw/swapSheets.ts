import type { ExcelLink } from '../link/excelLink';
import { quietly } from '../write/quietly';
import { drawSteps, formulaSteps } from './drawSteps';
import type { SheetDrawing } from './sheetDrawing';
import { temporaryName, temporaryTable } from './sheetNames';
import { runSteps } from './steps';

/** Which of a drawing's sheets are there now. */
export interface Standing {
  readonly oldId: string | null;
  readonly temporary: boolean;
  readonly position: number | null;
}

/** Neither the sheet nor one under its temporary name. */
export const NOWHERE: Standing = { oldId: null, temporary: false, position: null };

/** Which of some sheets are there, in one trip. */
export async function standing(context: Excel.RequestContext, names: readonly string[]): Promise<readonly Standing[]> {
  const looked = names.map((name) => {
    const old = context.workbook.worksheets.getItemOrNullObject(name);
    const fresh = context.workbook.worksheets.getItemOrNullObject(temporaryName(name));
    old.load('id,position');
    fresh.load('id');
    return { old, fresh };
  });
  await context.sync();
  return looked.map(({ old, fresh }) => ({
    oldId: old.isNullObject ? null : old.id,
    temporary: !fresh.isNullObject,
    position: old.isNullObject ? null : old.position,
  }));
}

/** Draws the new sheet in full under another name; the old one stands meanwhile. */
export async function drawBeside(
  link: ExcelLink,
  context: Excel.RequestContext,
  drawing: SheetDrawing,
  at: Standing,
): Promise<void> {
  if (at.temporary) {
    await quietly(context, () => {
      context.workbook.worksheets.getItem(temporaryName(drawing.name)).delete();
    });
  }
  await runSteps(link, context, drawSteps(drawing, temporaryName(drawing.name), temporaryTable), drawing.name);
}

/**
 * Lets the new sheet take the old one's place, in one request: the old one goes only when the new one is complete but for
 * its formulas and charts, which follow at once.
 */
export async function takePlace(
  link: ExcelLink,
  context: Excel.RequestContext,
  drawing: SheetDrawing,
  at: Standing,
): Promise<void> {
  if (at.temporary) {
    await quietly(context, () => {
      const { worksheets, tables } = context.workbook;
      if (at.oldId !== null) worksheets.getItem(at.oldId).delete();
      const fresh = worksheets.getItem(temporaryName(drawing.name));
      fresh.name = drawing.name;
      if (at.position !== null) fresh.position = at.position;
      for (const { name } of drawing.tables) tables.getItem(temporaryTable(name)).name = name;
    });
    link.onChunk?.();
  }
  await renameLeft(context, drawing);
  const sheet = context.workbook.worksheets.getItem(drawing.name);
  sheet.charts.load('items/name');
  await context.sync();
  for (const chart of sheet.charts.items) chart.delete();
  await runSteps(link, context, formulaSteps(drawing, drawing.name), drawing.name);
}

/** Gives tables their own names where a swap broke off between the sheet's name and theirs. */
export async function tablesNamed(context: Excel.RequestContext, names: readonly string[]): Promise<void> {
  const left = names.map((name) => ({
    name,
    table: context.workbook.tables.getItemOrNullObject(temporaryTable(name)),
    own: context.workbook.tables.getItemOrNullObject(name),
  }));
  for (const { table, own } of left) {
    table.load('name');
    own.load('name');
  }
  await context.sync();
  const open = left.filter(({ table, own }) => !table.isNullObject && own.isNullObject);
  if (open.length === 0) return;
  for (const { name, table } of open) table.name = name;
  await context.sync();
}

/** Finishes a swap that broke off between the sheet's name and its tables' names, and names its cells. */
async function renameLeft(context: Excel.RequestContext, drawing: SheetDrawing): Promise<void> {
  const left = drawing.tables.map(({ name }) => ({
    name,
    table: context.workbook.tables.getItemOrNullObject(temporaryTable(name)),
  }));
  const names = drawing.names.map((named) => ({
    ...named,
    item: context.workbook.names.getItemOrNullObject(named.name),
  }));
  for (const { table } of left) table.load('name');
  for (const { item } of names) item.load('name');
  await context.sync();
  for (const { name, table } of left) if (!table.isNullObject) table.name = name;
  for (const { name, address, item } of names) {
    if (!item.isNullObject) item.delete();
    context.workbook.names.add(name, context.workbook.worksheets.getItem(drawing.name).getRange(address));
  }
  await context.sync();
}
