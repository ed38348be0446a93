import type { Wire } from '../wire/wireTypes';
import { EMPTY_CELL, type SimCell, isBlank } from './cell';
import { type Rect, contains } from './rect';
import type { SimSheet } from './simSheet';
import type { SimTable } from './simTable';

/**
 * The table that takes in rows written right below it: no totals row, its last row not blank, nothing below before.
 * Sources: Microsoft Support, "Resize a table by adding or removing rows and columns"; office-js issue 3013. That writes
 * through the API are taken in as typing is, is a guess. A write whose first value is blank is not taken in (office-js
 * issue 2097, "by design").
 */
export function growthBelow(sheet: SimSheet, written: Rect, first: Wire): SimTable | null {
  if (!sheet.workbook.variant.growsTables || first === null || first === '') return null;
  for (const table of sheet.tables) {
    const { rect } = table;
    const below: Rect = { ...rect, row: rect.row + rect.rows, rows: written.rows };
    if (table.showTotals || !contains(below, written) || written.row !== below.row) continue;
    const last: Rect = { ...rect, row: rect.row + rect.rows - 1, rows: 1 };
    if (sheet.workbook.blank(sheet, below) && !sheet.workbook.blank(sheet, last)) return table;
  }
  return null;
}

/** The formula that new rows get in a column: that of its last row, where it speaks of the own row. */
function calculated(table: SimTable, row: number, column: number): string | null {
  if (!table.sheet.workbook.variant.fillsColumns) return null;
  const formula = table.sheet.grid.at(row, column).formula;
  return formula?.includes('#This Row') === true ? formula : null;
}

function like(model: SimCell, cell: SimCell, formula: string | null): SimCell {
  const numberFormat = cell.numberFormat === 'General' ? model.numberFormat : cell.numberFormat;
  const format = cell.format === EMPTY_CELL.format ? model.format : cell.format;
  const filled = isBlank(cell) && formula !== null ? { ...cell, formula, value: '' } : cell;
  return { ...filled, numberFormat, format };
}

/** Takes rows below into the table: formats and calculated columns of the last row go on, and so do rules that cover it. */
export function growOver(table: SimTable, rows: number): void {
  const { body } = table;
  if (table.anchor.rect === null) return;
  dressNewRows(table, body.row + body.rows, rows);
  table.anchor.rect = { ...table.anchor.rect, rows: table.anchor.rect.rows + rows };
}

/** New rows at the end of a table's body are like the last row before them. */
export function dressNewRows(table: SimTable, end: number, rows: number): void {
  const { sheet, body } = table;
  const lastRow = end - 1;
  for (let column = body.column; column < body.column + body.columns; column += 1) {
    const model = sheet.grid.at(lastRow, column);
    const formula = calculated(table, lastRow, column);
    for (let row = end; row < end + rows; row += 1) {
      sheet.grid.put(row, column, like(model, sheet.grid.at(row, column), formula));
    }
  }
  const before: Rect = { ...body, rows: end - body.row };
  for (const { anchor } of [...sheet.conditionalFormats.areas, ...sheet.validations.areas]) {
    const area = anchor.rect;
    if (area !== null && contains(before, area) && area.row + area.rows === end)
      anchor.rect = { ...area, rows: area.rows + rows };
  }
}
