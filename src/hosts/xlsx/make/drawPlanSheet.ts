import type ExcelJs from 'exceljs';
import { isIsoDate } from '../../../domain/calendar/isoDate';
import { toSerial } from '../../../domain/calendar/serial';
import { columnLetters } from '../../../domain/plan/cellOf';
import { toFileFormula } from '../../../workbook/fileFormula';
import { planRowHeights } from '../../../workbook/planSheets/heights';
import { isFormulaCell, type PlanCell, type PlanSheet } from '../../../workbook/planSheets/planSheet';
import { rangeAddress } from '../../../workbook/planSheets/rangeAddress';
import type { CellValue } from '../../../workbook/port';
import { HIGHEST_ROW } from '../../../workbook/rowHeights';
import type { SheetExtras } from './bookSheet';
import { setWidths } from './columnWidths';
import { viewOf } from './drawSheet';
import { formulaToken } from './formulaTokens';
import { argb } from './palette';
import { PlanStyles } from './planStyles';
import { printSetup } from './printSetup';
import { isQuoted } from './quotedText';
import { addRagRule } from './ragRule';
import { validationOf } from './validation';

/** Draws the Cover or a plan table on a sheet of its own, everything as its description says. */
export function drawPlanSheet(book: ExcelJs.Workbook, plan: PlanSheet): SheetExtras {
  const { name, tabColour, page, frozen, table } = plan;
  const sheet = book.addWorksheet(name, {
    properties: { tabColor: { argb: argb(tabColour) } },
    ...printSetup(page),
    views: [viewOf(frozen.rows, frozen.columns)],
  });
  setWidths(sheet, plan.widths);
  for (const column of plan.hidden) sheet.getColumn(column).hidden = true;
  for (const [row, height] of planRowHeights(plan)) sheet.getRow(row).height = Math.min(height, HIGHEST_ROW);
  for (const { range, rule } of plan.rules) sheet.dataValidations.add(rangeAddress(range), validationOf(rule));
  let already = 0;
  for (const { range, colours } of plan.words) {
    addRagRule(sheet, rangeAddress(range), colours, already);
    already += colours.length;
  }
  const columnFormulas = drawCells(sheet, plan);
  return {
    sheet: name,
    tables: table === null ? [] : [{ name: table.name, ref: rangeAddress(table.range), columns: table.columns }],
    links: [],
    charts: [],
    page,
    names: plan.names.map(({ name: own, row, column }) => ({
      name: own,
      cell: `$${columnLetters(column)}$${String(row)}`,
    })),
    columnFormulas,
    rowsFit: true,
  };
}

/** Draws every cell; gives the formulas of whole columns, for which tokens stand in the cells. */
function drawCells(sheet: ExcelJs.Worksheet, { cells, areas, table }: PlanSheet): readonly string[] {
  const styles = new PlanStyles();
  const formulas: string[] = [];
  const tokens = (table?.columns ?? []).map(({ formula }) =>
    formula === null ? '' : formulaToken(formulas.push(toFileFormula(formula)) - 1),
  );
  for (const area of areas) {
    for (let row = area.firstRow; row <= area.lastRow; row += 1) {
      for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
        const given = cells[row - 1]?.[column - 1] ?? null;
        const cell = sheet.getRow(row).getCell(column);
        cell.value = filed(given, area.isDate, tokens[column - 1] ?? '');
        cell.style = styles.styleOf(area, typeof given === 'string' && isQuoted(given));
      }
    }
  }
  return formulas;
}

/** The value as a file holds it: ISO texts of dates as serials, formulas with what they come to. */
function filed(cell: PlanCell, isDate: boolean, token: string): ExcelJs.CellValue {
  if (isFormulaCell(cell))
    return { formula: cell.ofColumn ? token : toFileFormula(cell.formula), ...resultOf(cell.result) };
  return typeof cell === 'string' && isDate && isIsoDate(cell) ? toSerial(cell) : cell;
}

function resultOf(result: CellValue): { result?: string | number | boolean } {
  return result === null || typeof result === 'object' ? {} : { result };
}
