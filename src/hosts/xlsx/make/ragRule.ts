import type ExcelJs from 'exceljs';
import type { RagColour } from '../../../workbook/port';
import { argb } from './palette';

/** Colours a range of a sheet by its own words, after the formats that the sheet has already. */
export function addRagRule(
  sheet: ExcelJs.Worksheet,
  ref: string,
  colours: readonly RagColour[],
  already: number,
): void {
  sheet.addConditionalFormatting(ragRule(ref, colours, already));
}

/**
 * Conditional formats that colour a cell by its own word, as a live sheet needs them. They look at no other cell, so
 * that they survive sorting, and refresh by themselves.
 */
function ragRule(ref: string, colours: readonly RagColour[], already: number): ExcelJs.ConditionalFormattingOptions {
  return {
    ref,
    rules: colours.map((colour, at) => ({
      type: 'cellIs',
      operator: 'equal',
      priority: already + at + 1,
      formulae: [`"${colour.word.replaceAll('"', '""')}"`],
      style: {
        fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: argb(colour.fill) } },
        font: { bold: true, color: { argb: argb(colour.text) } },
      },
    })),
  };
}
