import { longDate, isIsoDate } from '../domain/calendar/isoDate';
import type { PlacedCell, PlacedSheet } from './placedSheet';

/** Points of a line of 11-point letters, and of a row's edges. */
const LINE = 14.3;
const EDGES = 1;
/** Excel's highest row. */
const HIGHEST = 409;
const TITLE = 24;
const HEADING = 20;

/** Letters are a little narrower than the noughts that widths count; bold headers are not. */
const LETTERS_A_WIDTH = 1.1;

/** Lines that words take in a column so wide, broken at spaces; a longer word is broken anywhere. */
export function linesNeeded(text: string, width: number): number {
  const room = Math.max(Math.floor((width - 1) * LETTERS_A_WIDTH), 1);
  return text.split(/\r?\n/).reduce((lines, paragraph) => lines + paragraphLines(paragraph, room), 0);
}

function paragraphLines(paragraph: string, room: number): number {
  let lines = 1;
  let used = 0;
  for (const word of paragraph.split(/\s+/)) {
    const needed = used === 0 ? word.length : used + 1 + word.length;
    if (needed <= room) used = needed;
    else if (word.length <= room) {
      lines += 1;
      used = word.length;
    } else {
      const before = used === 0 ? 0 : 1;
      lines += before + Math.ceil(word.length / room) - 1;
      used = word.length % room;
    }
  }
  return lines;
}

function wordsOf({ cell, format }: PlacedCell): string {
  if (typeof cell.value !== 'string') return '';
  return format === 'date' && isIsoDate(cell.value) ? longDate(cell.value) : cell.value;
}

/**
 * Heights in points of the rows whose words wrap or stand large, by 1-based row; other rows keep the usual height.
 * Files need them, because only Excel itself fits rows to their words on opening: other readers and printers do not.
 */
export function rowHeights(placed: PlacedSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const ask = (row: number, height: number): void => {
    if (height > (heights.get(row) ?? 0)) heights.set(row, Math.min(height, HIGHEST));
  };
  for (const cell of placed.cells) {
    if (cell.role === 'title') ask(cell.row, TITLE);
    if (cell.role === 'heading') ask(cell.row, HEADING);
    if (!cell.wrap) continue;
    const width = placed.widths[cell.column - 1] ?? 10;
    const lines = linesNeeded(wordsOf(cell), cell.role === 'header' ? width * 0.9 : width);
    if (lines > 1) ask(cell.row, lines * LINE + EDGES);
  }
  return heights;
}
