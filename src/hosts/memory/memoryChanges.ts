import type {
  CellValue,
  CellWrite,
  ChangeSet,
  ColumnMend,
  Conflict,
  KeyFill,
  NamedCellWrite,
  RowAppend,
} from '../../workbook/port';
import { textOf } from '../../workbook/snapshot';
import { takenSheets } from '../../workbook/takenSheets';
import { isBlankRow, newRow, placeOf, tableCalled, type MemoryContents } from './memoryContents';
import { drawModel } from './memoryModel';
import { BLANK, cellOf, type MemoryCell } from './memorySheet';

/** Carries a change set out on contents that are its caller's to keep or to throw away. */
export function changeContents(
  contents: MemoryContents,
  changes: ChangeSet,
): { written: number; conflicts: readonly Conflict[] } {
  const conflicts: Conflict[] = [];
  let written = 0;
  const settle = (conflict: Conflict | null): void => {
    if (conflict === null) written += 1;
    else conflicts.push(conflict);
  };
  for (const write of changes.cells) settle(writeCell(contents, write));
  for (const fill of changes.keys) settle(fillKey(contents, fill));
  for (const write of changes.names) settle(writeName(contents, write));
  for (const append of changes.appends) written += appendRows(contents, append);
  for (const mend of changes.mend) written += mendColumn(contents, mend);
  const [taken] = takenSheets(changes.sheets, contents.sheets, contents.tables);
  if (taken !== undefined) throw new Error(taken.message);
  for (const model of changes.sheets) drawModel(contents, model);
  return { written, conflicts };
}

function writeCell(contents: MemoryContents, write: CellWrite): Conflict | null {
  const table = tableCalled(contents, write.table);
  const at = table === undefined ? null : placeOf(table, write.header);
  const key = table === undefined ? null : placeOf(table, write.keyColumn);
  const rows = key === null ? [] : (table?.rows ?? []).filter((row) => textOf(row[key]?.value) === write.key.trim());
  const [row, second] = rows;
  if (at === null || row === undefined || second !== undefined) return gone(write, `${write.table} ${write.key}`);
  return put(row, at, write.expected, write.value, (found) => changed(write, found));
}

function fillKey(contents: MemoryContents, fill: KeyFill): Conflict | null {
  const table = tableCalled(contents, fill.table);
  const at = table === undefined ? null : placeOf(table, fill.header);
  const witness = table === undefined ? null : placeOf(table, fill.witness.header);
  const row = table?.rows[fill.bodyRow];
  if (row === undefined || at === null || witness === null) return gone(fill, fill.table);
  const seen = row[witness]?.value ?? null;
  if (!same(seen, fill.witness.value)) return changed(fill, seen);
  return put(row, at, null, fill.value, (found) => changed(fill, found));
}

function writeName(contents: MemoryContents, write: NamedCellWrite): Conflict | null {
  const name = contents.names.find((each) => each.name.toLowerCase() === write.name.toLowerCase());
  if (name === undefined) return gone(write, write.name);
  if (!same(name.cell.value, write.expected)) return changed(write, name.cell.value);
  name.cell = cellOf(write.value);
  return null;
}

function put(
  row: MemoryCell[],
  at: number,
  expected: CellValue,
  value: CellWrite['value'],
  conflict: (found: CellValue) => Conflict,
): Conflict | null {
  const found = (row[at] ?? BLANK).value;
  if (!same(found, expected)) return conflict(found);
  row[at] = cellOf(value);
  return null;
}

function appendRows(contents: MemoryContents, append: RowAppend): number {
  const table = tableCalled(contents, append.table);
  if (table === undefined) throw new Error(`The workbook has no table ${append.table} to add rows to.`);
  const places = append.headers.map((header) => placeOf(table, header));
  const lost = places.indexOf(null);
  if (lost >= 0) throw new Error(`The table ${table.name} has no column ${append.headers[lost] ?? ''}.`);
  const last = table.rows.at(-1);
  if (append.rows.length > 0 && last !== undefined && isBlankRow(last)) table.rows.pop();
  for (const values of append.rows) {
    const row = newRow(table);
    places.forEach((place, at) => {
      if (place !== null) row[place] = cellOf(values[at] ?? null);
    });
    table.rows.push(row);
  }
  return append.rows.length * append.headers.length;
}

function mendColumn(contents: MemoryContents, mend: ColumnMend): number {
  const table = tableCalled(contents, mend.table);
  const at = table === undefined ? null : placeOf(table, mend.header);
  if (table === undefined || at === null || mend.formula === null) return 0;
  const { formula } = mend;
  table.formulas.set(table.headers[at] ?? mend.header, formula);
  const damaged = table.rows.filter((row) => row[at]?.formula !== formula);
  for (const row of damaged) row[at] = { value: null, formula };
  return damaged.length;
}

function same(a: CellValue, b: CellValue): boolean {
  if (typeof a === 'object' && typeof b === 'object') return a?.error === b?.error;
  return (a === '' ? null : a) === (b === '' ? null : b);
}

function gone(write: Conflict['write'], what: string): Conflict {
  return { write, found: 'rowGone', message: `${what} is not there any more.` };
}

function changed(write: Conflict['write'], found: CellValue): Conflict {
  return { write, found, message: 'The cell was changed after Boardline read it, and stays as it is.' };
}
