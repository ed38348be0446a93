import { isIsoDate } from '../../domain/calendar/isoDate';
import { toSerial } from '../../domain/calendar/serial';
import { columnLetters } from '../../domain/plan/cellOf';
import { layoutSheet } from '../../workbook/layoutSheet';
import type { PlacedCell } from '../../workbook/placedSheet';
import type { SheetModel } from '../../workbook/sheetModel';
import type { MemoryContents } from './memoryContents';
import type { MemoryCell } from './memorySheet';

/** Draws a model sheet in memory, or replaces the one of its name: its tables and named cells are kept. */
export function drawModel(contents: MemoryContents, model: SheetModel): void {
  const placed = layoutSheet(model);
  contents.tables = contents.tables.filter((table) => table.sheet !== model.name);
  contents.names = contents.names.filter((name) => name.sheet !== model.name);
  if (!contents.sheets.includes(model.name)) contents.sheets.push(model.name);
  const byPlace = new Map(placed.cells.map((cell) => [`${String(cell.row)}:${String(cell.column)}`, cell] as const));
  for (const table of placed.tables) {
    const rows: MemoryCell[][] = [];
    for (let row = table.headerRow + 1; row <= table.lastRow; row += 1) {
      rows.push(table.columns.map((_, at) => asCell(byPlace.get(`${String(row)}:${String(table.firstColumn + at)}`))));
    }
    contents.tables.push({
      name: table.name,
      sheet: model.name,
      headerRow: table.headerRow,
      headers: table.columns.map((column) => column.header),
      rows,
      formulas: new Map(),
    });
  }
  for (const cell of placed.cells) {
    if (cell.name === undefined) continue;
    const address = `${columnLetters(cell.column)}${String(cell.row)}`;
    contents.names.push({ name: cell.name, sheet: model.name, address, cell: asCell(cell) });
  }
}

function asCell(placed: PlacedCell | undefined): MemoryCell {
  if (placed === undefined) return { value: null, formula: null };
  const { value, formula } = placed.cell;
  const isDate = placed.format === 'date' && typeof value === 'string' && isIsoDate(value);
  return { value: isDate ? toSerial(value) : value === '' ? null : value, formula: formula ?? null };
}
