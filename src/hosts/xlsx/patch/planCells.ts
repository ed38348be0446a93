import { columnLetters } from '../../../domain/plan/cellOf';
import type { CellValue, CellWrite, Conflict, KeyFill, NamedCellWrite } from '../../../workbook/port';
import { cellOfName } from '../read/snapshotOf';
import type { WorkbookLayout } from '../read/workbookLayout';
import type { EditPlan } from './editPlan';
import type { RowFinder } from './findRow';
import { isAlready, sameValue } from './sameValue';

/** Plans the writing of one cell of a row found by its key, or notes why it cannot be. */
export function planCellWrite(plan: EditPlan, finder: RowFinder, write: CellWrite): void {
  const table = finder.table(write.table);
  const column = table === undefined ? null : finder.column(table, write.header);
  if (table === undefined || column === null) {
    const what = table === undefined ? `the table ${write.table}` : `the column ${write.header}`;
    plan.conflicts.push(gone(write, `${write.table} ${write.key}: ${what} is not there any more.`));
    return;
  }
  const [row, second] = finder.rows(table, write.keyColumn, write.key);
  if (row === undefined || second !== undefined) {
    const why = row === undefined ? 'its row is not there any more' : 'more than one row is marked so';
    plan.conflicts.push(gone(write, `${write.table} ${write.key}: ${why}.`));
    return;
  }
  const found = finder.value(table, row, column);
  const where = `${table.sheet.name}!${columnLetters(column)}${String(row)}`;
  if (!sameValue(found, write.expected)) plan.conflicts.push(changed(write, found, where));
  else if (!isAlready(write.value, found, finder.formula(table, row, column))) {
    plan.of(table).put(row, column, { content: write.value });
  }
}

/** Plans the filling of a key by position; the row is known by its witness. */
export function planKeyFill(plan: EditPlan, finder: RowFinder, fill: KeyFill): void {
  const table = finder.table(fill.table);
  const column = table === undefined ? null : finder.column(table, fill.header);
  const witness = table === undefined ? null : finder.column(table, fill.witness.header);
  if (table === undefined || column === null || witness === null) {
    plan.conflicts.push(gone(fill, `${fill.table}: the column ${fill.header} is not there any more.`));
    return;
  }
  const row = table.headerRow + 1 + fill.bodyRow;
  const where = `${table.sheet.name}!${columnLetters(column)}${String(row)}`;
  const seen = row > table.lastBodyRow ? null : finder.value(table, row, witness);
  const found = finder.value(table, row, column);
  if (row > table.lastBodyRow) plan.conflicts.push(gone(fill, `${where}: the row is not there any more.`));
  else if (!sameValue(seen, fill.witness.value)) plan.conflicts.push(changed(fill, seen, where));
  else if (found !== null) plan.conflicts.push(changed(fill, found, where));
  else plan.of(table).put(row, column, { content: fill.value });
}

/** Plans the writing of a named cell. */
export function planNamedWrite(plan: EditPlan, layout: WorkbookLayout, write: NamedCellWrite): void {
  const wanted = write.name.toLowerCase();
  const name = layout.names.find((each) => each.sheetAt === null && each.name.toLowerCase() === wanted);
  const place = name === undefined ? null : cellOfName(name);
  const sheet = layout.sheets.find((each) => each.name.toLowerCase() === place?.sheet.toLowerCase());
  if (place === null || sheet === undefined) {
    plan.conflicts.push(gone(write, `${write.name}: the workbook has no cell of that name any more.`));
    return;
  }
  const { row, column } = place;
  const found = layout.cells.value(sheet.name, row, column);
  const where = `${sheet.name}!${columnLetters(column)}${String(row)}`;
  if (!sameValue(found, write.expected)) plan.conflicts.push(changed(write, found, where));
  else if (!isAlready(write.value, found, layout.cells.formula(sheet.name, row, column))) {
    plan.ofPart(sheet.part ?? '', sheet.name).put(row, column, { content: write.value });
  }
}

function gone(write: Conflict['write'], message: string): Conflict {
  return { write, found: 'rowGone', message };
}

function changed(write: Conflict['write'], found: CellValue, where: string): Conflict {
  const message = `${where} now holds ${inWords(found)}; it was changed after Boardline read it, and stays as it is.`;
  return { write, found, message };
}

function inWords(value: CellValue): string {
  if (value === null) return 'nothing';
  return typeof value === 'object' ? value.error : `“${String(value).slice(0, 60)}”`;
}
