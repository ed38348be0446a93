import type { CellValue } from '../../../workbook/port';
import { withAttribute } from '../xml/attributes';
import { findElement, type Element } from '../xml/elements';
import { escapeCellText } from '../xml/escape';
import { numberedCells, numberedRows } from './numbered';

/** Results by row and column, both from 1. */
export type Results = ReadonlyMap<number, ReadonlyMap<number, CellValue>>;

/** A sheet part with other results beside its formulas; the formulas and every other cell stay to the character. */
export function sheetWithResults(xml: string, results: Results): string {
  const sheet = findElement(xml, 'sheetData');
  if (sheet === null) return xml;
  const pieces: string[] = [];
  let copied = 0;
  for (const { element: row, number } of numberedRows(xml, sheet)) {
    const wanted = results.get(number);
    if (wanted === undefined) continue;
    for (const { element: cell, number: column } of numberedCells(xml, row)) {
      const value = wanted.get(column);
      const formula = findElement(xml, 'f', cell.innerStart, cell.innerEnd);
      if (value === undefined || formula === null) continue;
      pieces.push(xml.slice(copied, cell.start), cellWithResult(xml, cell, formula, value));
      copied = cell.end;
    }
  }
  return pieces.join('') + xml.slice(copied);
}

function cellWithResult(xml: string, cell: Element, formula: Element, value: CellValue): string {
  const prefix = cell.open.name.slice(0, -1);
  const type = typeof value === 'string' ? 'str' : typeof value === 'boolean' ? 'b' : null;
  const opening = withAttribute(xml.slice(cell.open.start, cell.open.end), 't', type);
  return `${opening}${xml.slice(formula.start, formula.end)}${resultXml(prefix, value)}</${cell.open.name}>`;
}

function resultXml(prefix: string, value: CellValue): string {
  if (value === null || typeof value === 'object') return '';
  const written = typeof value === 'boolean' ? String(Number(value)) : String(value);
  return `<${prefix}v>${typeof value === 'string' ? escapeCellText(written) : written}</${prefix}v>`;
}
