import { HIGHEST_ROW, heightOfLines, linesNeeded } from '../rowHeights';
import { isFormulaCell, type PlanCell } from './planSheet';

/** No column is made wider for its words than about half a screen. */
const WIDEST = 100;
const STEP = 4;

/** The words of a cell, `null` where it holds none. */
export function wordsOf(cell: PlanCell | undefined): string | null {
  const value = isFormulaCell(cell) ? cell.result : cell;
  return typeof value === 'string' ? value : null;
}

/** The width, in characters, at which the longest words fit a row as high as Excel allows; never less than is asked. */
export function readableWidth(asked: number, cells: readonly (PlanCell | undefined)[]): number {
  let width = asked;
  for (const cell of cells) {
    const words = wordsOf(cell);
    if (words === null) continue;
    const isTooHigh = (): boolean => heightOfLines(linesNeeded(words, width)) > HIGHEST_ROW;
    while (width < WIDEST && isTooHigh()) width = Math.min(width + STEP, WIDEST);
  }
  return width;
}
