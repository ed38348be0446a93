import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import type { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsxWorkbook';
import { columnLetters, columnNumber } from '../../../src/domain/plan/cellOf';
import type { Workbook } from '../../../src/workbook/port';
import { lookByReading, type ContractWorkbook, type UserHands } from '../../contract/userHands';

/** A plan sheet as cells without addresses: what a person moves about in a spreadsheet program. */
interface Grid {
  /** `tableColumn` elements, in order. */
  columns: string[];
  /** Cells by row from the header down, `<c s="3"><v>1</v></c>`; blank for a cell that is not there. */
  rows: string[][];
}

/** A file workbook that its user edits between Boardline's readings; each edit is saved and opened again. */
export function editedFile(first: XlsxWorkbook, name: string): ContractWorkbook {
  let current = first;
  const workbook: Workbook = {
    read: (signal) => current.read(signal),
    createPlan: (contents, signal) => current.createPlan(contents, signal),
    apply: (changes, signal) => current.apply(changes, signal),
    putBack: (restore) => current.putBack(restore),
  };
  const edit = async (table: string, change: (grid: Grid) => void): Promise<void> => {
    current = await openXlsx(name, withTable(current.bytes(), table, change));
  };
  const hands: UserHands = {
    typeIn: (table, bodyRow, header, value) =>
      edit(table, (grid) => {
        const row = grid.rows[bodyRow + 1] ?? [];
        const at = columnAt(grid, header);
        const style = /\ss="\d+"/.exec(row[at] ?? '')?.[0] ?? '';
        row[at] = value === null ? `<c${style}/>` : typed(style, value);
      }),
    renameColumn: (table, from, to) =>
      edit(table, (grid) => {
        const at = columnAt(grid, from);
        grid.columns[at] = (grid.columns[at] ?? '').replace(/name="[^"]*"/, `name="${to}"`);
        const header = grid.rows[0] ?? [];
        header[at] = typed(/\ss="\d+"/.exec(header[at] ?? '')?.[0] ?? '', to);
      }),
    moveColumn: (table, header, to) =>
      edit(table, (grid) => {
        const at = columnAt(grid, header);
        for (const line of [grid.columns, ...grid.rows]) line.splice(to, 0, ...line.splice(at, 1));
      }),
    reverseRows: (table) =>
      edit(table, (grid) => {
        const [header = [], ...body] = grid.rows;
        grid.rows = [header, ...body.reverse()];
      }),
    look: (table, header) => lookByReading(workbook, table, header),
  };
  return { workbook, hands };
}

function typed(style: string, value: string | number): string {
  return typeof value === 'number'
    ? `<c${style}><v>${String(value)}</v></c>`
    : `<c${style} t="inlineStr"><is><t>${value}</t></is></c>`;
}

function columnAt(grid: Grid, header: string): number {
  const at = grid.columns.findIndex((column) => column.includes(`name="${header}"`));
  if (at < 0) throw new Error(`The table has no column ${header}.`);
  return at;
}

function withTable(bytes: Uint8Array, name: string, change: (grid: Grid) => void): Uint8Array {
  const parts = unzipSync(bytes);
  const text = (part: string): string => strFromU8(parts[part] ?? new Uint8Array());
  const tablePart = Object.keys(parts).find(
    (part) => part.startsWith('xl/tables/') && text(part).includes(`displayName="${name}"`),
  );
  const relations = Object.keys(parts).find(
    (part) => part.startsWith('xl/worksheets/_rels/') && text(part).includes(`${tablePart?.split('/').pop() ?? '?'}"`),
  );
  if (tablePart === undefined || relations === undefined) throw new Error(`The file has no table ${name}.`);
  const sheetPart = relations.replace('_rels/', '').replace(/\.rels$/, '');
  const sheet = text(sheetPart);
  const table = text(tablePart);
  const grid: Grid = {
    columns: table.match(/<tableColumn\s[^>]*?(?:\/>|>.*?<\/tableColumn>)/gs) ?? [],
    rows: (sheet.match(/<row\s[^>]*?(?:\/>|>.*?<\/row>)/gs) ?? []).map(cellsOfRow),
  };
  change(grid);
  const inside = grid.columns.map((column, at) => column.replace(/ id="\d+"/, ` id="${String(at + 1)}"`)).join('');
  parts[tablePart] = strToU8(
    table.replace(/(<tableColumns[^>]*>).*(<\/tableColumns>)/s, (_, a: string, b: string) => a + inside + b),
  );
  const rows = grid.rows.map(rowOfCells).join('');
  parts[sheetPart] = strToU8(
    sheet.replace(/(<sheetData>).*(<\/sheetData>)/s, (_, a: string, b: string) => a + rows + b),
  );
  return zipSync(parts);
}

function cellsOfRow(row: string): string[] {
  const cells: string[] = [];
  for (const cell of row.match(/<c\s[^>]*?(?:\/>|>.*?<\/c>)/gs) ?? []) {
    const letters = /\sr="([A-Z]+)/.exec(cell)?.[1] ?? 'A';
    cells[columnNumber(letters) - 1] = cell.replace(/\sr="[A-Z]+\d+"/, '');
  }
  return Array.from(cells, (cell: string | undefined) => cell ?? '');
}

function rowOfCells(cells: readonly string[], down: number): string {
  const row = String(down + 1);
  const placed = cells.map((cell, at) => cell.replace(/^<c/, `<c r="${columnLetters(at + 1)}${row}"`));
  return `<row r="${row}">${placed.join('')}</row>`;
}
