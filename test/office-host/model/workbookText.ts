import { wireText } from '../wire/wireText';
import { type CellFormat, DEFAULTS, EMPTY_CELL } from './cell';
import type { SimWorkbook } from './simWorkbook';
import { addressOf } from './address';

/** Looks that differ from a new cell's, in one order. */
function looksOf(format: CellFormat): string {
  return Object.entries(format)
    .filter(([path, value]) => value !== (DEFAULTS[path] ?? null))
    .map(([path, value]) => `${path}=${JSON.stringify(value)}`)
    .sort()
    .join(' ');
}

/** The whole workbook as lines of text, for telling whether anything in it differs. Sheets of the given names are left out. */
export function workbookText(workbook: SimWorkbook, leaveOut: readonly string[] = []): readonly string[] {
  const lines: string[] = [];
  for (const sheet of workbook.sheets) {
    if (leaveOut.includes(sheet.name)) continue;
    lines.push(`sheet ${sheet.name}`);
    for (const { row, column, cell } of sheet.grid.filled()) {
      const looks = looksOf(cell.format);
      if (cell.value === '' && cell.formula === null && cell.numberFormat === EMPTY_CELL.numberFormat && looks === '')
        continue;
      const at = addressOf({ row, column, rows: 1, columns: 1 });
      lines.push(`${sheet.name}!${at} ${JSON.stringify([cell.formula ?? cell.value, cell.numberFormat, looks])}`);
    }
    for (const table of sheet.tables)
      lines.push(`table ${table.name} ${sheet.name}!${addressOf(table.rect)} totals ${String(table.showTotals)}`);
    for (const { rule, anchor } of sheet.conditionalFormats.areas) {
      if (anchor.rect !== null)
        lines.push(`rule ${sheet.name}!${addressOf(anchor.rect)} ${wireText(rule.kept.get('Type'))}`);
    }
    for (const { name, place, series, body } of sheet.charts) {
      const shown = series.map((one) => [one.values?.address, one.categories?.address]);
      const title = body.parts.get('Title')?.kept.get('Text') ?? '';
      lines.push(`chart ${sheet.name} ${name} ${JSON.stringify([place, title, shown])}`);
    }
    const widths = [...sheet.columnWidths].sort(([a], [b]) => a - b);
    lines.push(`sheet ${sheet.name} ${JSON.stringify([widths, sheet.frozen?.rows ?? 0, [...sheet.hiddenColumns]])}`);
  }
  for (const name of workbook.names) {
    const { target } = name;
    const rect = target?.anchor.rect ?? null;
    if (target !== null && rect !== null && !target.sheet.deleted)
      lines.push(`name ${name.name} ${target.sheet.name}!${addressOf(rect)}`);
  }
  return lines;
}
