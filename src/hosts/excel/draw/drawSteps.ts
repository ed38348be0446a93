import { columnLetters } from '../../../domain/plan/cellOf';
import { jsonBytes } from '../link/jsonBytes';
import { paintWords } from '../write/mendColumns';
import { formatInAll, formulaInAll } from '../write/oneForAll';
import { drawChart } from './drawChart';
import { freeze, layPage } from './layPage';
import { beforeTables } from './mixedColumns';
import { placesOf, rowRuns } from './rowChanges';
import type { DrawnLook, SheetDrawing } from './sheetDrawing';
import type { Step } from './steps';

/** What one call weighs in a request, about. */
const A_CALL = 600;
/** Rows are parted into pieces of about this weight. */
const A_PIECE = 400_000;
/** Points of a column's width for one character of Excel's standard font. */
const POINTS_A_CHARACTER = 5.6;

function sheetOf(context: Excel.RequestContext, name: string): Excel.Worksheet {
  return context.workbook.worksheets.getItem(name);
}

/** Grids in pieces of rows, each with its weight. */
export function pieces<T>(
  rows: readonly (readonly T[])[],
): readonly { readonly from: number; readonly rows: readonly (readonly T[])[]; readonly bytes: number }[] {
  const found: { from: number; rows: (readonly T[])[]; bytes: number }[] = [];
  rows.forEach((row, at) => {
    const bytes = jsonBytes(row);
    const last = found.at(-1);
    if (last === undefined || last.bytes + bytes > A_PIECE) found.push({ from: at, rows: [row], bytes });
    else {
      last.rows.push(row);
      last.bytes += bytes;
    }
  });
  return found;
}

function grid(name: string, rows: readonly (readonly unknown[])[], firstColumn = 0): readonly Step[] {
  const columns = rows[0]?.length ?? 0;
  if (columns === 0) return [];
  return pieces(rows).map((piece) => ({
    bytes: piece.bytes + A_CALL,
    run: (context) => {
      const range = sheetOf(context, name).getRangeByIndexes(piece.from, firstColumn, piece.rows.length, columns);
      range.values = piece.rows.map((row) => [...row]);
    },
  }));
}

/** Formulas of a sheet, of those columns alone that hold any: the rest would travel as so many `null`s. */
function formulaGrids(name: string, rows: readonly (readonly (string | null)[])[]): readonly Step[] {
  const columns = rows[0]?.map((_, column) => column) ?? [];
  const holding = columns.filter((column) => rows.some((row) => (row[column] ?? null) !== null));
  return rowRuns(holding).flatMap(({ from, count }) =>
    grid(
      name,
      rows.map((row) => row.slice(from, from + count)),
      from,
    ),
  );
}

export function paint(range: Excel.Range, look: DrawnLook): void {
  if (look.bold !== undefined) range.format.font.bold = look.bold;
  if (look.size !== undefined) range.format.font.size = look.size;
  if (look.colour !== undefined) range.format.font.color = look.colour;
  if (look.fill !== undefined) range.format.fill.color = look.fill;
  if (look.wrap !== undefined) range.format.wrapText = look.wrap;
  if (look.align !== undefined) range.format.horizontalAlignment = look.align;
  if (look.indent !== undefined) range.format.indentLevel = look.indent;
  if (look.upright !== undefined) range.format.verticalAlignment = look.upright;
}

function dress(context: Excel.RequestContext, drawing: SheetDrawing, name: string): void {
  const sheet = sheetOf(context, name);
  drawing.widths.forEach((width, at) => {
    const letters = columnLetters(at + 1);
    sheet.getRange(`${letters}:${letters}`).format.columnWidth = Math.round(width * POINTS_A_CHARACTER + 4);
  });
  for (const letters of drawing.hiddenColumns) sheet.getRange(`${letters}:${letters}`).columnHidden = true;
  for (const look of drawing.looks) paint(sheet.getRange(look.address), look);
  for (const { address, colours } of drawing.rules) paintWords(sheet.getRange(address), colours);
  for (const { address, rule, prompt, error } of drawing.validations) {
    const validation = sheet.getRange(address).dataValidation;
    validation.rule = rule;
    validation.prompt = prompt;
    if (error !== null) validation.errorAlert = error;
  }
  freeze(sheet, drawing.frozen);
  layPage(sheet.pageLayout, drawing.page);
}

function openingCells({ rows, formulas, tables }: SheetDrawing): ReturnType<typeof beforeTables> {
  return beforeTables(rows, formulas, placesOf(tables));
}

/** Makes the sheet under a name, with everything but formulas and charts; its tables get the names that `tableName` gives. */
export function drawSteps(drawing: SheetDrawing, name: string, tableName: (name: string) => string): readonly Step[] {
  const made: Step = {
    bytes: A_CALL * (2 + drawing.numberFormats.length),
    run: (context) => {
      const sheet = context.workbook.worksheets.add(name);
      sheet.showGridlines = false;
      if (drawing.tabColour !== null) sheet.tabColor = drawing.tabColour;
      for (const { address, format } of drawing.numberFormats) formatInAll(sheet.getRange(address), format);
    },
  };
  const tables: Step = {
    bytes: A_CALL * 2 * drawing.tables.length,
    run: (context) => {
      for (const table of drawing.tables) {
        const added = sheetOf(context, name).tables.add(table.address, true);
        added.name = tableName(table.name);
        added.style = 'TableStyleLight1';
        added.showFilterButton = drawing.validations.length > 0;
      }
    },
  };
  const calls =
    drawing.widths.length + drawing.looks.length * 3 + drawing.rules.length * 12 + drawing.validations.length * 3 + 16;
  const dressed: Step = {
    bytes: A_CALL * calls,
    run: (context) => {
      dress(context, drawing, name);
    },
  };
  return [made, ...grid(name, openingCells(drawing).rows), tables, dressed];
}

/** Formulas and charts, once every table and name that they speak of is there. */
export function formulaSteps(drawing: SheetDrawing, name: string): readonly Step[] {
  const blocks = drawing.blockFormulas.map(({ address, formula }): Step => ({
    bytes: A_CALL + formula.length,
    run: (context) => {
      formulaInAll(sheetOf(context, name).getRange(address), formula);
    },
  }));
  const charts = drawing.charts.map((chart): Step => ({
    bytes: A_CALL * 12,
    run: (context) => {
      drawChart(sheetOf(context, name), chart);
    },
  }));
  // Excel itself fits rows to their words, and goes on doing so: a height that is set stays as it is.
  const fitted: Step = {
    bytes: A_CALL,
    run: (context) => {
      sheetOf(context, name)
        .getRange(`1:${String(drawing.rows.length)}`)
        .format.autofitRows();
    },
  };
  const { formulas } = openingCells(drawing);
  return [...blocks, ...(formulas === null ? [] : formulaGrids(name, formulas)), fitted, ...charts];
}
