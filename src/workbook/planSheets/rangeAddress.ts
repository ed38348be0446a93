import { columnLetters } from '../../domain/plan/cellOf';
import type { SheetRange } from './planSheet';

/** `A2:C9`, or `A2` for one cell. */
export function rangeAddress({ firstRow, lastRow, firstColumn, lastColumn }: SheetRange): string {
  const first = `${columnLetters(firstColumn)}${String(firstRow)}`;
  const last = `${columnLetters(lastColumn)}${String(lastRow)}`;
  return first === last ? first : `${first}:${last}`;
}
