import { columnLetters } from '../../../domain/plan/cellOf';
import type { NamedCell, TableSnapshot, WorkbookSnapshot } from '../../../workbook/port';
import type { PartsPackage } from '../package/partsPackage';
import type { DefinedName } from '../package/workbookPart';
import { obstaclesOf } from './obstacles';
import type { PlanTable } from './planTable';
import type { SheetCells } from './readCells';
import { readRange } from './tableParts';
import type { WorkbookLayout } from './workbookLayout';

/** A reading of the file as every host gives it. */
export function snapshotOf(name: string, parts: PartsPackage, layout: WorkbookLayout): WorkbookSnapshot {
  const { sheets, tables, cells, names, date1904 } = layout;
  return {
    name,
    sheets: sheets.map((sheet) => sheet.name),
    tables: tables.map((table) => tableSnapshot(table, cells)),
    names: names.flatMap((each) => namedCell(each, cells)),
    date1904,
    obstacles: obstaclesOf(parts, tables, cells),
  };
}

/** Where a workbook-level name of one cell leads; `null` for ranges, formulas and names of one sheet. */
export function cellOfName({ formula, sheetAt }: DefinedName): { sheet: string; row: number; column: number } | null {
  const match = /^(?:'((?:[^']|'')+)'|([^'!\s]+))!(\$?[A-Z]{1,3}\$?\d+)$/i.exec(formula.trim());
  const range = match === null ? null : readRange(match[3] ?? '');
  if (match === null || range === null || sheetAt !== null) return null;
  return {
    sheet: (match[1] ?? match[2] ?? '').replaceAll("''", "'"),
    row: range.firstRow,
    column: range.firstColumn,
  };
}

function tableSnapshot(table: PlanTable, cells: SheetCells): TableSnapshot {
  const rows = Array.from({ length: table.lastBodyRow - table.headerRow }, (_, down) => table.headerRow + 1 + down);
  const columns = table.headers.map((_, at) => table.firstColumn + at);
  const sheet = table.sheet.name;
  return {
    name: table.name,
    sheet,
    headerRow: table.headerRow,
    firstColumn: table.firstColumn,
    headers: table.headers,
    rows: rows.map((row) => columns.map((column) => cells.value(sheet, row, column))),
    formulas: rows.map((row) => columns.map((column) => cells.formula(sheet, row, column))),
  };
}

function namedCell(name: DefinedName, cells: SheetCells): readonly NamedCell[] {
  const place = cellOfName(name);
  if (place === null) return [];
  const { sheet, row, column } = place;
  const address = `${columnLetters(column)}${String(row)}`;
  return [{ name: name.name, sheet, address, value: cells.value(sheet, row, column) }];
}
