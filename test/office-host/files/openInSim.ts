import { type CellObject, type ColInfo, read, type WorkSheet } from '@e965/xlsx';
import { openPackage } from '../../../src/hosts/xlsx/read/openPackage';
import { type TablePart, tablePartsOf } from '../../../src/hosts/xlsx/read/tableParts';
import { layoutOf } from '../../../src/hosts/xlsx/read/workbookLayout';
import { attributeOf } from '../../../src/hosts/xlsx/xml/attributes';
import { findElement, findElements } from '../../../src/hosts/xlsx/xml/elements';
import { fromFileFormula } from '../../../src/workbook/fileFormula';
import { rectOf, splitAddress } from '../model/address';
import { Anchor } from '../model/anchor';
import { EMPTY_CELL, type SimCell } from '../model/cell';
import { SimName } from '../model/simName';
import type { SimSheet } from '../model/simSheet';
import { SimTable } from '../model/simTable';
import { SimWorkbook } from '../model/simWorkbook';
import { SimPart } from '../wire/simObject';

/** The errors of a file by their numbers (ECMA-376, and SheetJS after it). */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
};
/** Points of a column a character wide, and what Excel adds to them. */
const POINTS_A_CHARACTER = 5.6;

/**
 * Opens an .xlsx in the simulated Excel: the file host finds sheets, tables and names, SheetJS the cells. Carried over are
 * cells with their formulas and number formats, tables, names, widths, merged cells, protection, colours by rule and the
 * date system; charts, validation, fonts and fills are not (docs/excel-model.md).
 */
export async function openInSim(name: string, bytes: Uint8Array): Promise<SimWorkbook> {
  const parts = openPackage(name, bytes);
  const layout = await layoutOf(name, parts);
  const book = read(bytes, {
    type: 'array',
    dense: true,
    sheetStubs: true,
    cellFormula: true,
    cellNF: true,
    cellStyles: true,
  });
  const workbook = new SimWorkbook(name);
  workbook.date1904 = layout.date1904;
  const [blank] = workbook.sheets.splice(0);
  const sheets = layout.sheets.filter((each) => each.kind === 'worksheet');
  for (const entry of sheets) {
    const sheet = workbook.addSheet(entry.name);
    fill(sheet, book.Sheets[entry.name] ?? {});
    const xml = entry.part === null ? '' : (parts.text(entry.part) ?? '');
    if (findElement(xml, 'sheetProtection') !== null) sheet.protection = { options: null };
    colours(sheet, xml);
  }
  if (blank !== undefined) workbook.active = workbook.sheets[0] ?? blank;
  for (const part of tablePartsOf(parts, sheets)) addTable(workbook, part);
  for (const { name: named, formula, sheetAt } of layout.names) if (sheetAt === null) addName(workbook, named, formula);
  return workbook;
}

function fill(sheet: SimSheet, from: WorkSheet): void {
  const rows = (from['!data'] ?? []) as readonly (readonly (CellObject | undefined)[] | undefined)[];
  rows.forEach((cells, row) => {
    cells?.forEach((cell, column) => {
      if (cell === undefined) return;
      const made = simCell(cell);
      if (made !== EMPTY_CELL) sheet.grid.put(row, column, made);
    });
  });
  const widths = (from['!cols'] ?? []) as readonly (ColInfo | undefined)[];
  widths.forEach((column, at) => {
    if (column?.wch !== undefined) sheet.columnWidths.set(at, Math.round(column.wch * POINTS_A_CHARACTER + 4));
    if (column?.hidden === true) sheet.hiddenColumns.add(at);
  });
  for (const { s, e } of from['!merges'] ?? []) {
    const anchor = new Anchor({ row: s.r, column: s.c, rows: e.r - s.r + 1, columns: e.c - s.c + 1 });
    sheet.merges.push(anchor);
    sheet.anchors.add(anchor);
  }
}

function simCell(cell: CellObject): SimCell {
  const error = cell.t === 'e';
  const held = cell.t === 'z' || cell.v === undefined || cell.v instanceof Date ? '' : cell.v;
  const value = error ? (ERRORS[Number(held)] ?? '#VALUE!') : held;
  const formula = cell.f === undefined || cell.f === '' ? null : fromFileFormula(cell.f);
  const numberFormat = typeof cell.z === 'string' ? cell.z : 'General';
  if (value === '' && formula === null && numberFormat === 'General') return EMPTY_CELL;
  return { ...EMPTY_CELL, value, formula, numberFormat, error };
}

function addTable(workbook: SimWorkbook, part: TablePart): void {
  const sheet = workbook.sheetNamed(part.sheet.name);
  if (sheet === undefined) return;
  const table = new SimTable(sheet, workbook.newId(), part.name, {
    row: part.headerRow - 1,
    column: part.firstColumn - 1,
    rows: part.lastBodyRow + part.totalsRows - part.headerRow + 1,
    columns: part.lastColumn - part.firstColumn + 1,
  });
  table.showTotals = part.totalsRows > 0;
  sheet.tables.push(table);
}

function addName(workbook: SimWorkbook, name: string, formula: string): void {
  const { sheet, local } = splitAddress(formula);
  const on = sheet === null ? undefined : workbook.sheetNamed(sheet);
  if (on === undefined || !/^\$?[A-Z]{1,3}\$?\d+(:\$?[A-Z]{1,3}\$?\d+)?$/.test(local)) {
    workbook.names.push(new SimName(name, null, `=${formula}`, null));
    return;
  }
  const anchor = new Anchor(rectOf(local));
  on.anchors.add(anchor);
  workbook.names.push(new SimName(name, { sheet: on, anchor }, '', null));
}

function colours(sheet: SimSheet, xml: string): void {
  for (const block of findElements(xml, 'conditionalFormatting')) {
    const areas = (attributeOf(xml, block.open, 'sqref') ?? '').split(' ').filter((area) => area !== '');
    for (const rule of findElements(xml, 'cfRule', block.innerStart, block.innerEnd)) {
      const part = new SimPart('ConditionalFormat');
      part.kept.set('Type', attributeOf(xml, rule.open, 'type') === 'cellIs' ? 'CellValue' : 'Custom');
      part.kept.set('Id', sheet.workbook.newId());
      part.kept.set('Sheet', sheet.id);
      for (const area of areas) sheet.conditionalFormats.add(part, rectOf(area));
    }
  }
}
