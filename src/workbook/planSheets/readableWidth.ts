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

/** Lines at most of a column that is not printed: long words in one would stretch the rows of all others. */
const FEW_LINES = 6;

/**
 * The width, in characters, at which the longest words fit: a row as high as Excel allows in columns that are printed,
 * where room is dear, and a few lines in others. Never less than is asked.
 */
export function readableWidth(asked: number, cells: readonly (PlanCell | undefined)[], isPrinted: boolean): number {
  const highest = isPrinted ? HIGHEST_ROW : heightOfLines(FEW_LINES);
  let width = asked;
  for (const cell of cells) {
    const words = wordsOf(cell);
    if (words === null) continue;
    const isTooHigh = (): boolean => heightOfLines(linesNeeded(words, width)) > highest;
    while (width < WIDEST && isTooHigh()) width = Math.min(width + STEP, WIDEST);
  }
  return width;
}
