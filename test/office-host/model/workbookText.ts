import { wireText } from '../wire/wireText';
import { EMPTY_CELL } from './cell';
import type { SimWorkbook } from './simWorkbook';
import { addressOf } from './address';

/** The whole workbook as lines of text, for telling whether anything in it differs. Sheets of the given names are left out. */
export function workbookText(workbook: SimWorkbook, leaveOut: readonly string[] = []): readonly string[] {
  const lines: string[] = [];
  for (const sheet of workbook.sheets) {
    if (leaveOut.includes(sheet.name)) continue;
    lines.push(`sheet ${sheet.name}`);
    for (const { row, column, cell } of sheet.grid.filled()) {
      if (cell.value === '' && cell.formula === null && cell.numberFormat === EMPTY_CELL.numberFormat) continue;
      const at = addressOf({ row, column, rows: 1, columns: 1 });
      lines.push(`${sheet.name}!${at} ${JSON.stringify([cell.formula ?? cell.value, cell.numberFormat])}`);
    }
    for (const table of sheet.tables)
      lines.push(`table ${table.name} ${sheet.name}!${addressOf(table.rect)} totals ${String(table.showTotals)}`);
    for (const { rule, anchor } of sheet.conditionalFormats.areas) {
      if (anchor.rect !== null)
        lines.push(`rule ${sheet.name}!${addressOf(anchor.rect)} ${wireText(rule.kept.get('Type'))}`);
    }
    lines.push(`charts ${sheet.name} ${sheet.charts.map((chart) => chart.name).join(', ')}`);
  }
  for (const name of workbook.names) {
    const { target } = name;
    const rect = target?.anchor.rect ?? null;
    if (target !== null && rect !== null && !target.sheet.deleted)
      lines.push(`name ${name.name} ${target.sheet.name}!${addressOf(rect)}`);
  }
  return lines;
}
