import type { ColumnMend } from '../../../workbook/port';
import { formulaInAll } from './oneForAll';

/** Sets one rule a word, each of which looks at its own cell alone. */
export function paintWords(cells: Excel.Range, colours: ColumnMend['colours']): void {
  for (const { word, fill, text } of colours) {
    const rule = cells.conditionalFormats.add('CellValue');
    rule.cellValue.rule = { formula1: `="${word.replace(/"/g, '""')}"`, operator: 'EqualTo' };
    rule.cellValue.format.fill.color = fill;
    rule.cellValue.format.font.color = text;
    rule.cellValue.format.font.bold = true;
  }
}

/** Lets a column's cells be chosen from words. */
export function offerChoices(cells: Excel.Range, choices: readonly string[]): void {
  cells.dataValidation.rule = { list: { inCellDropDown: true, source: choices.join(',') } };
}

/**
 * Puts a column's formula and choices right, in the request that is being made up; `format` is the number format
 * that its `rows` cells get first, where some would keep a formula as a text.
 */
export function mendColumn(context: Excel.RequestContext, mend: ColumnMend, rows: number, format: string | null): void {
  const cells = context.workbook.tables.getItem(mend.table).columns.getItem(mend.header).getDataBodyRange();
  if (format !== null) cells.numberFormat = Array.from({ length: rows }, () => [format]);
  if (mend.formula !== null) formulaInAll(cells, mend.formula);
  if (mend.choices !== null) offerChoices(cells, mend.choices);
}
