import type ExcelJs from 'exceljs';
import type { RagColour } from '../../../workbook/port';
import { argb } from './palette';

/**
 * Conditional formats that colour a cell by its own word, as a live sheet needs them. They look at no other cell, so
 * that they survive sorting, and refresh by themselves.
 */
export function ragRule(ref: string, colours: readonly RagColour[]): ExcelJs.ConditionalFormattingOptions {
  return {
    ref,
    rules: colours.map((colour, at) => ({
      type: 'cellIs',
      operator: 'equal',
      priority: at + 1,
      formulae: [`"${colour.word.replaceAll('"', '""')}"`],
      style: {
        fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(colour.fill) } },
        font: { bold: true, color: { argb: argb(colour.text) } },
      },
    })),
  };
}
