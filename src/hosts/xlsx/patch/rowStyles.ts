import { attributeOf } from '../xml/attributes';
import { findElement } from '../xml/elements';
import { numberedCells, numberedRows } from './numbered';

/** The style of every cell of one row, by column. */
export function rowStyles(xml: string, row: number): ReadonlyMap<number, number> {
  const data = findElement(xml, 'sheetData');
  if (data === null) return new Map();
  for (const { element, number } of numberedRows(xml, data)) {
    if (number < row) continue;
    if (number > row) break;
    const styles = new Map<number, number>();
    for (const { element: cell, number: column } of numberedCells(xml, element)) {
      styles.set(column, Number(attributeOf(xml, cell.open, 's') ?? '0'));
    }
    return styles;
  }
  return new Map();
}
