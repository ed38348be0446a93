import type { Session } from '../wire/session';
import { SimError } from '../wire/simError';
import type { Wire } from '../wire/wireTypes';
import { EMPTY_CELL } from './cell';
import { cellsChanged } from './events';
import { putCells } from './putCells';
import { type Rect, overlaps } from './rect';
import { shiftCells } from './shiftCells';
import type { SimSheet } from './simSheet';
import { SimTable } from './simTable';
import { dressNewRows, growOver } from './tableGrowth';

/** Makes a table of a block whose first row holds (or gets) the headers. */
export function addTable(sheet: SimSheet, rect: Rect, hasHeaders: boolean, author: Session | null): SimTable {
  sheet.mustBeWritable();
  if (sheet.tables.some((table) => overlaps(table.rect, rect)))
    throw new SimError('InvalidArgument', 'A table cannot overlap another table.');
  const { workbook } = sheet;
  if (!hasHeaders) shiftCells(sheet, { at: { ...rect, rows: 1 }, kind: 'insertDown' }, author);
  const whole = { ...rect, rows: Math.max(2, rect.rows + (hasHeaders ? 0 : 1)) };
  let number = workbook.tables.length + 1;
  while (workbook.tableNamed(`Table${String(number)}`) !== undefined) number += 1;
  const table = new SimTable(sheet, workbook.newId(), `Table${String(number)}`, whole);
  const headers = Array.from({ length: rect.columns }, (_, at) => {
    const { value } = sheet.grid.at(rect.row, rect.column + at);
    return value === '' ? `Column${String(at + 1)}` : `'${String(value)}`;
  });
  sheet.tables.push(table);
  putCells(sheet, table.header, [headers], author);
  return table;
}

/** Adds rows at a place in the body, or at its end; cells below move down (Microsoft Learn, "TableRowCollection.add"). */
export function addRows(table: SimTable, at: number | null, values: readonly Wire[], author: Session | null): void {
  const { sheet, body } = table;
  const count = values.length;
  if (count === 0) throw new SimError('InvalidArgument');
  if (table.filters.size > 0) throw new SimError('FilteredRangeConflict');
  const index = at === null || at < 0 ? body.rows : at;
  if (index > body.rows) throw new SimError('InvalidArgument');
  const end = { ...body, row: body.row + index, rows: count };
  shiftCells(sheet, { at: end, kind: 'insertDown' }, author, table);
  if (index === body.rows && !table.showTotals) growOver(table, count);
  else if (index === body.rows) dressNewRows(table, end.row, count);
  putCells(sheet, end, values, author);
}

/** Deletes rows of the body; a table keeps one blank row (Microsoft Support, "Delete table rows"). */
export function deleteRows(table: SimTable, index: number, count: number, author: Session | null): void {
  const { sheet, body } = table;
  if (index < 0 || index + count > body.rows) throw new SimError('InvalidArgument');
  if (table.filters.size > 0) throw new SimError('FilteredRangeConflict');
  const gone = { ...body, row: body.row + index, rows: count };
  if (count === body.rows) {
    putCells(sheet, { ...gone, rows: 1 }, '', author);
    if (count === 1) return;
    shiftCells(sheet, { at: { ...gone, row: gone.row + 1, rows: count - 1 }, kind: 'deleteUp' }, author, table);
    return;
  }
  shiftCells(sheet, { at: gone, kind: 'deleteUp' }, author, table);
}

/** Gives the table other bounds; the header row stays where it is (Microsoft Learn, "Table.resize"). */
export function resizeTable(table: SimTable, rect: Rect): void {
  const before = table.rect;
  table.sheet.mustBeWritable();
  if (rect.row !== before.row || rect.rows < 2 || !overlaps(before, rect) || table.showTotals)
    throw new SimError('InvalidArgument');
  if (rect.column !== before.column || rect.columns !== before.columns)
    throw new SimError('ApiNotImplemented', 'The simulated Excel resizes tables in rows only.');
  if (table.sheet.tables.some((other) => other !== table && overlaps(other.rect, rect)))
    throw new SimError('InvalidArgument');
  if (rect.rows > before.rows) growOver(table, rect.rows - before.rows);
  else table.anchor.rect = rect;
}

/** Inserts a blank column before the given one, or at the end. */
export function addColumn(table: SimTable, at: number | null, author: Session | null): number {
  const { sheet, rect } = table;
  const index = at === null || at < 0 ? rect.columns : at;
  shiftCells(sheet, { at: { ...rect, column: rect.column + index, columns: 1 }, kind: 'insertRight' }, author, table);
  if (table.anchor.rect !== null) table.anchor.rect = { ...rect, columns: rect.columns + 1 };
  table.columnIds.splice(index, 0, table.newColumnId());
  putCells(sheet, { ...rect, column: rect.column + index, rows: 1, columns: 1 }, `Column${String(index + 1)}`, author);
  return index;
}

export function deleteColumn(table: SimTable, index: number, author: Session | null): void {
  const { sheet, rect } = table;
  shiftCells(sheet, { at: { ...rect, column: rect.column + index, columns: 1 }, kind: 'deleteLeft' }, author, table);
  table.columnIds.splice(index, 1);
}

/** Puts the body's rows in another order: `order[n]` is the row that comes n-th. */
export function reorderRows(table: SimTable, order: readonly number[], author: Session | null): void {
  const { sheet, body } = table;
  sheet.mustBeWritable();
  const before = order.map((from) =>
    Array.from({ length: body.columns }, (_, column) => sheet.grid.at(body.row + from, body.column + column)),
  );
  before.forEach((cells, row) => {
    cells.forEach((cell, column) => {
      sheet.grid.put(body.row + row, body.column + column, cell);
    });
  });
  cellsChanged(sheet, body, author);
}

/** Takes a table away with its cells. */
export function deleteTable(table: SimTable, author: Session | null): void {
  const { sheet, rect } = table;
  sheet.mustBeWritable();
  sheet.tables.splice(sheet.tables.indexOf(table), 1);
  sheet.anchors.delete(table.anchor);
  table.deleted = true;
  for (let row = rect.row; row < rect.row + rect.rows; row += 1) {
    for (let column = rect.column; column < rect.column + rect.columns; column += 1)
      sheet.grid.put(row, column, EMPTY_CELL);
  }
  cellsChanged(sheet, rect, author);
}
