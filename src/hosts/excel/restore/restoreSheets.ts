import type { ExcelLink } from '../link/excelLink';
import { inExcel } from '../link/inExcel';
import { modelDrawing } from '../draw/modelDrawing';
import { temporaryName } from '../draw/sheetNames';
import { drawBeside, standing, tablesNamed, takePlace } from '../draw/swapSheets';
import type { SheetDrawing } from '../draw/sheetDrawing';
import type { ExcelValue } from '../read/cellContent';
import { quietly } from '../write/quietly';
import type { Kept } from './kept';
import type { KeptSheet } from './keptSheet';

function isFormula(input: ExcelValue): input is string {
  return typeof input === 'string' && input.startsWith('=');
}

/** Number formats as blocks down each column. */
function formatBlocks(formats: KeptSheet['numberFormats']): SheetDrawing['numberFormats'] {
  const blocks: { column: number; from: number; to: number; format: string }[] = [];
  for (let column = 0; column < (formats[0]?.length ?? 0); column += 1) {
    formats.forEach((row, at) => {
      const format = row[column] ?? 'General';
      const last = blocks.at(-1);
      if (format === 'General') return;
      if (last?.column === column && last.to === at - 1 && last.format === format) last.to = at;
      else blocks.push({ column, from: at, to: at, format });
    });
  }
  return blocks.map(({ column, from, to, format }) => ({
    address: `${letters(column)}${String(from + 1)}:${letters(column)}${String(to + 1)}`,
    format,
  }));
}

function letters(column: number): string {
  return column < 26
    ? String.fromCharCode(65 + column)
    : `${letters(Math.floor(column / 26) - 1)}${letters(column % 26)}`;
}

function drawingOf(kept: KeptSheet): SheetDrawing {
  const like = modelDrawing(kept.model, [], false);
  const tables = kept.tables.map(({ name, address }) => ({ name, address }));
  return {
    ...like,
    name: kept.name,
    tabColour: kept.tabColour === '' ? null : kept.tabColour,
    widths: kept.widths.map((points) => (points - 4) / 5.6),
    rows: kept.inputs.map((row) => row.map((input) => (isFormula(input) ? '' : input))),
    formulas: kept.inputs.map((row) => row.map((input) => (isFormula(input) ? input : null))),
    numberFormats: formatBlocks(kept.numberFormats),
    tables,
    looks: [{ address: 'A1', bold: true, size: 16 }],
    rules: [],
    names: [],
    charts: like.charts.filter((chart) => tables.some((table) => table.name === chart.block.table)),
  };
}

async function sheetBack(link: ExcelLink, context: Excel.RequestContext, kept: KeptSheet): Promise<void> {
  const now = await standing(context, kept.name);
  if (now.oldId === kept.id) {
    if (now.temporary)
      await quietly(context, () => {
        context.workbook.worksheets.getItem(temporaryName(kept.name)).delete();
      });
    return;
  }
  const drawing = drawingOf(kept);
  if (now.oldId !== null)
    await tablesNamed(
      context,
      drawing.tables.map(({ name }) => name),
    );
  await drawBeside(link, context, drawing, now);
  await takePlace(link, context, drawing, { ...now, temporary: true, position: kept.position });
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
