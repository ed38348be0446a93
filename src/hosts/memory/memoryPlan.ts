import { isIsoDate } from '../../domain/calendar/isoDate';
import { toSerial } from '../../domain/calendar/serial';
import { columnLetters } from '../../domain/plan/cellOf';
import type { NewPlanContents } from '../../workbook/port';
import { planSheets } from '../../workbook/planSheets/planSheets';
import { isFormulaCell, type PlanCell, type PlanSheet } from '../../workbook/planSheets/planSheet';
import { drawModel } from './memoryModel';
import type { MemoryContents } from './memoryContents';
import type { MemoryCell, MemoryTable } from './memorySheet';

/** A plan's sheets in memory, as their description has them. */
export function planInMemory(contents: NewPlanContents): MemoryContents {
  const { sheets, models } = planSheets(contents);
  const made: MemoryContents = {
    sheets: sheets.map(({ name }) => name),
    tables: sheets.flatMap(planTable),
    names: sheets.flatMap((sheet) =>
      sheet.names.map(({ name, row, column }) => ({
        name,
        sheet: sheet.name,
        address: `${columnLetters(column)}${String(row)}`,
        cell: cellAt(sheet, row, column),
      })),
    ),
  };
  for (const model of models) drawModel(made, model);
  return made;
}

function planTable(sheet: PlanSheet): readonly MemoryTable[] {
  if (sheet.table === null) return [];
  const { name, range, columns } = sheet.table;
  const rows = sheet.cells.slice(range.firstRow, range.lastRow);
  return [
    {
      name,
      sheet: sheet.name,
      headerRow: range.firstRow,
      headers: columns.map(({ header }) => header),
      rows: rows.map((row, down) => row.map((_, at) => cellAt(sheet, range.firstRow + 1 + down, at + 1))),
      formulas: new Map(columns.flatMap(({ header, formula }) => (formula === null ? [] : [[header, formula]]))),
    },
  ];
}

/** A cell with what its formula comes to, as the description has it; ISO texts of dates become serials. */
function cellAt({ cells, areas }: PlanSheet, row: number, column: number): MemoryCell {
  const cell: PlanCell = cells[row - 1]?.[column - 1] ?? null;
  if (isFormulaCell(cell)) return { value: cell.result === '' ? null : cell.result, formula: cell.formula };
  const isDate = areas.some(
    (area) =>
      area.isDate &&
      row >= area.firstRow &&
      row <= area.lastRow &&
      column >= area.firstColumn &&
      column <= area.lastColumn,
  );
  return { value: isDate && typeof cell === 'string' && isIsoDate(cell) ? toSerial(cell) : cell, formula: null };
}
