import { isIsoDate } from '../../../domain/calendar/isoDate';
import { toSerial } from '../../../domain/calendar/serial';
import { columnLetters } from '../../../domain/plan/cellOf';
import { isFormulaCell, type PlanSheet, type SheetArea } from '../../../workbook/planSheets/planSheet';
import { rangeAddress } from '../../../workbook/planSheets/rangeAddress';
import type { ExcelValue } from '../read/cellContent';
import { excelInput } from '../write/excelInput';
import { areaLooks } from './areaLooks';
import { cellValidation } from './cellValidation';
import type { SheetDrawing } from './sheetDrawing';

/** The Cover or a plan table in the terms of Excel: values first, the formulas of columns as blocks after them. */
export function planDrawing(plan: PlanSheet, date1904: boolean): SheetDrawing {
  const { table } = plan;
  return {
    name: plan.name,
    tabColour: plan.tabColour,
    widths: plan.widths,
    hiddenColumns: plan.hidden.map(columnLetters),
    numberFormats: plan.areas
      .filter(({ format }) => format !== 'General')
      .map((area) => ({ address: rangeAddress(area), format: area.format })),
    rows: inputsOf(plan, date1904),
    formulas: null,
    blockFormulas: table === null ? [] : blocksOf(plan),
    tables: table === null ? [] : [{ name: table.name, address: rangeAddress(table.range) }],
    looks: areaLooks(plan.areas),
    rules: plan.words.map(({ range, colours }) => ({ address: rangeAddress(range), colours })),
    validations: plan.rules.map(({ range, rule }) => cellValidation(rangeAddress(range), rule)),
    names: plan.names.map(({ name, row, column }) => ({ name, address: `${columnLetters(column)}${String(row)}` })),
    charts: [],
    frozen: plan.frozen,
    page: plan.page,
  };
}

/** What is typed into each cell; the formulas of whole columns are not among it. */
function inputsOf({ cells, areas }: PlanSheet, date1904: boolean): readonly (readonly ExcelValue[])[] {
  const inputs = cells.map((row) => row.map((): ExcelValue => ''));
  const fill = ({ firstRow, lastRow, firstColumn, lastColumn, isDate, format }: SheetArea): void => {
    for (let row = firstRow; row <= lastRow; row += 1) {
      for (let column = firstColumn; column <= lastColumn; column += 1) {
        const cell = cells[row - 1]?.[column - 1] ?? null;
        const own = inputs[row - 1];
        if (own === undefined || (isFormulaCell(cell) && cell.ofColumn)) continue;
        const isDay = isDate && typeof cell === 'string' && isIsoDate(cell);
        own[column - 1] = isDay ? toSerial(cell, date1904) : excelInput(cell, format);
      }
    }
  };
  areas.forEach(fill);
  return inputs;
}

/** Each column's formula over the runs of rows that have it: all of them, but for totals that were typed. */
function blocksOf({ cells, table }: PlanSheet): SheetDrawing['blockFormulas'] {
  return (table?.columns ?? []).flatMap(({ formula }, at) => {
    if (formula === null) return [];
    const runs: { from: number; to: number }[] = [];
    cells.forEach((row, down) => {
      const cell = row[at];
      if (!isFormulaCell(cell) || !cell.ofColumn) return;
      const last = runs.at(-1);
      if (last?.to === down) last.to = down + 1;
      else runs.push({ from: down + 1, to: down + 1 });
    });
    return runs.map(({ from, to }) => ({
      address: rangeAddress({ firstRow: from, lastRow: to, firstColumn: at + 1, lastColumn: at + 1 }),
      formula,
    }));
  });
}
