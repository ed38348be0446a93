import { toSerial } from '../../../domain/calendar/serial';
import { isIsoDate } from '../../../domain/calendar/isoDate';
import { columnLetters } from '../../../domain/plan/cellOf';
import { toFileFormula } from '../../../workbook/fileFormula';
import type { PlacedCell, PlacedSheet } from '../../../workbook/placedSheet';
import { escapeCellText, escapeXml } from '../xml/escape';
import type { SharedTexts } from './sharedTexts';

/** Excel keeps no longer text in a cell. */
const LONGEST_TEXT = 32_767;

/** What the rows of a placed sheet need: its cells with the places of their styles, and the heights of its rows. */
export interface SheetRows {
  readonly placed: PlacedSheet;
  /** By cell, in the sheet's order. */
  readonly styles: readonly number[];
  readonly heights: ReadonlyMap<number, number>;
}

/** The value as a file holds it: ISO dates of date cells as serials, texts cut at Excel's limit. */
export function filedValue({ cell, format }: PlacedCell): string | number | boolean | null {
  const { value } = cell;
  if (typeof value !== 'string') return value;
  if (format === 'date' && isIsoDate(value)) return toSerial(value);
  return value.length > LONGEST_TEXT ? `${value.slice(0, LONGEST_TEXT - 1)}…` : value;
}

/** The `sheetData` of a placed sheet; `numbers` are the workbook's styles by the sheet's own. */
export function sheetRows(rows: SheetRows, numbers: readonly number[], texts: SharedTexts): string {
  const { placed, styles, heights } = rows;
  const letters = placed.widths.map((_, at) => columnLetters(at + 1));
  let written = '<sheetData>';
  let row = 0;
  placed.cells.forEach((cell, at) => {
    if (cell.row !== row) {
      written += row === 0 ? '' : '</row>';
      row = cell.row;
      const height = heights.get(row);
      const high = height === undefined ? '' : ` ht="${String(Math.round(height * 100) / 100)}" customHeight="1"`;
      written += `<row r="${String(row)}"${high}>`;
    }
    const column = letters[cell.column - 1] ?? columnLetters(cell.column);
    const style = numbers[styles[at] ?? 0] ?? 0;
    written += `<c r="${column}${String(row)}" s="${String(style)}"${contentOf(cell, texts)}`;
  });
  return `${written}${row === 0 ? '' : '</row>'}</sheetData>`;
}

/** The rest of a cell's element: its type, formula and value. */
function contentOf(placed: PlacedCell, texts: SharedTexts): string {
  const value = filedValue(placed);
  const { formula } = placed.cell;
  if (formula === undefined) {
    if (value === null) return '/>';
    if (typeof value === 'string') return ` t="s"><v>${String(texts.placeOf(value))}</v></c>`;
    return `${typedValue(value)}</c>`;
  }
  const written = `<f>${escapeXml(toFileFormula(formula))}</f>`;
  if (value === null) return `>${written}</c>`;
  if (typeof value === 'string') return ` t="str">${written}<v>${escapeCellText(value)}</v></c>`;
  return `${typedValue(value).replace('>', `>${written}`)}</c>`;
}

/** A number or truth with what closes the opening tag before it; a figure that is none is Excel's own error. */
function typedValue(value: number | boolean): string {
  if (typeof value === 'boolean') return ` t="b"><v>${value ? '1' : '0'}</v>`;
  return Number.isFinite(value) ? `><v>${String(value)}</v>` : ' t="e"><v>#NUM!</v>';
}
