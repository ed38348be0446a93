import { columnFor, TABLES } from '../../../workbook/schema/tables';
import { type ExcelValue, isFormula } from './cellContent';
import type { TableLayout } from './layout';

/** Tables of up to so many rows have every formula read; in larger ones whole columns are looked at instead. */
const EVERY_FORMULA_UP_TO = 300;

type Formulas = readonly (readonly (string | null)[])[];

function formulaText(formula: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') ? formula : null;
}

function formulaColumns(layout: TableLayout): readonly number[] {
  const schema = TABLES.find((table) => table.name.toLowerCase() === layout.name.toLowerCase());
  if (schema === undefined) return [];
  return layout.headers.flatMap((header, at) => (columnFor(schema, header)?.ownership === 'formula' ? [at] : []));
}

type Column = (row: number) => string | null;

function columnRange(context: Excel.RequestContext, layout: TableLayout, column: number): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(layout.sheet);
  return sheet.getRangeByIndexes(layout.headerRow + 1, layout.firstColumn + column, layout.bodyRows, 1);
}

/** The first and last formula, and the cells that hold none: a column of thousands need not be read through. */
function wholeColumn(range: Excel.Range, layout: TableLayout): () => Column {
  const ends = [range.getCell(0, 0), range.getLastCell()];
  for (const end of ends) end.load('formulas');
  const without = (['Constants', 'Blanks'] as const).map((kind) => range.getSpecialCellsOrNullObject(kind));
  for (const areas of without) areas.areas.load('items/rowIndex,items/rowCount');
  return () => {
    const [first, last] = ends.map((end) => formulaText((end.formulas[0] as unknown[] | undefined)?.[0]));
    const none = new Set<number>();
    for (const areas of without) {
      if (areas.isNullObject) continue;
      for (const area of areas.areas.items) {
        for (let row = 0; row < area.rowCount; row += 1) none.add(area.rowIndex + row - layout.headerRow - 1);
      }
    }
    return (row) => (none.has(row) ? null : ((row === layout.bodyRows - 1 ? last : first) ?? last ?? null));
  };
}

/** Every cell's formula; a text that only looks like one shows in its cell what its bar shows. */
function everyFormula(context: Excel.RequestContext, layout: TableLayout): () => Formulas {
  const sheet = context.workbook.worksheets.getItem(layout.sheet);
  const range = sheet.getRangeByIndexes(
    layout.headerRow + 1,
    layout.firstColumn,
    layout.bodyRows,
    layout.headers.length,
  );
  range.load('values,formulas');
  return () =>
    range.formulas.map((row, at) =>
      (row as ExcelValue[]).map((formula, column) => {
        const value = (range.values[at] as ExcelValue[] | undefined)?.[column] ?? '';
        return isFormula({ value, formula }) ? formulaText(formula) : null;
      }),
    );
}

/**
 * Asks for a table's formulas, and gives them after the next sync. In a large table only the columns that are Boardline's
 * are looked at, and a cell is taken to hold its column's formula unless Excel lists it among the typed or blank ones: ten
 * thousand long formulas would be many megabytes, and all the same.
 */
export function loadFormulas(context: Excel.RequestContext, layout: TableLayout): () => Formulas {
  if (layout.bodyRows <= EVERY_FORMULA_UP_TO) return everyFormula(context, layout);
  const pending = formulaColumns(layout).map((column) => ({
    column,
    found: wholeColumn(columnRange(context, layout, column), layout),
  }));
  return () => {
    const columns = new Map(pending.map(({ column, found }) => [column, found()]));
    return Array.from({ length: layout.bodyRows }, (_, row) =>
      layout.headers.map((__, column) => columns.get(column)?.(row) ?? null),
    );
  };
}
