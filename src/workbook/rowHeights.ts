import { longDate, isIsoDate } from '../domain/calendar/isoDate';
import { letterWidth, NOUGHT } from './letterWidths';
import type { PlacedCell, PlacedSheet } from './placedSheet';

/** Points of a line of 11-point letters, and of a row's edges. */
const LINE = 14.3;
const EDGES = 1;
/** Excel's highest row, in points. */
export const HIGHEST_ROW = 409;
const TITLE = 24;
const HEADING = 20;

/** Room kept free in a column: programs differ a little in where they break a line. */
const KEPT_FREE = 0.92;
const SPACE = 32;
const LINE_END = 10;
const TAB = 9;
const RETURN = 13;
/** No letter is wider. */
const WIDEST_LETTER = 1015;
/** A bold header is wider than its letters. */
const BOLD = 0.9;

/** Lines that words take in a column so many noughts wide, broken at spaces; a longer word is broken anywhere. */
export function linesNeeded(text: string, width: number): number {
  const room = Math.max(width * KEPT_FREE, 1) * NOUGHT;
  if (text.length * WIDEST_LETTER <= room && !text.includes('\n')) return 1;
  let lines = 1;
  let used = 0;
  let word = 0;
  let space = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const code = at === text.length ? SPACE : text.charCodeAt(at);
    if (code !== SPACE && code !== LINE_END && code !== TAB && code !== RETURN) {
      word += letterWidth(code);
      continue;
    }
    if (word > 0) {
      if (used + space + word <= room) used += space + word;
      else {
        lines += (used > 0 ? 1 : 0) + Math.max(Math.ceil(word / room) - 1, 0);
        used = word > room ? word % room : word;
      }
      word = 0;
      space = 0;
    }
    if (code === LINE_END) {
      lines += 1;
      used = 0;
      space = 0;
    } else if (code === SPACE && used > 0) space += letterWidth(SPACE);
  }
  return lines;
}

/** Points of a row of so many lines; more than {@link HIGHEST_ROW} is asked for where they do not fit one. */
export function heightOfLines(lines: number): number {
  return lines * LINE + EDGES;
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
    if (height > (heights.get(row) ?? 0)) heights.set(row, Math.min(height, HIGHEST_ROW));
  };
  for (const cell of placed.cells) {
    if (cell.role === 'title') ask(cell.row, TITLE);
    if (cell.role === 'heading') ask(cell.row, HEADING);
    if (!cell.wrap) continue;
    const width = placed.widths[cell.column - 1] ?? 10;
    const lines = linesNeeded(wordsOf(cell), cell.role === 'header' ? width * BOLD : width);
    if (lines > 1) ask(cell.row, heightOfLines(lines));
  }
  return heights;
}
