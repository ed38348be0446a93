import { heightOfLines, linesNeeded } from '../rowHeights';
import type { PlanSheet, SheetArea } from './planSheet';
import { wordsOf } from './readableWidth';

const TITLE = 24;
/** A header's bold letters are wider, and beside them stands the filter's button. */
const BOLD = 0.9;
const BUTTON = 2.5;

function roomOf(area: SheetArea, width: number): number {
  return area.look === 'header' ? (width - BUTTON) * BOLD : area.look === 'label' ? width * BOLD : width;
}

/**
 * Heights in points of the rows whose words wrap or stand large, by 1-based row; other rows keep the usual height. For
 * files: programs other than Excel do not fit rows to their words on opening, and Excel itself does it only on typing.
 */
export function planRowHeights({ areas, cells, widths, hidden }: PlanSheet): ReadonlyMap<number, number> {
  const heights = new Map<number, number>();
  const ask = (row: number, height: number): void => {
    if (height > (heights.get(row) ?? 0)) heights.set(row, height);
  };
  for (const area of areas) {
    if (area.look === 'title') ask(area.firstRow, TITLE);
    if (!area.wrap) continue;
    for (let column = area.firstColumn; column <= area.lastColumn; column += 1) {
      if (hidden.includes(column)) continue;
      const room = roomOf(area, widths[column - 1] ?? 10);
      for (let row = area.firstRow; row <= area.lastRow; row += 1) {
        const words = wordsOf(cells[row - 1]?.[column - 1]);
        const lines = words === null ? 1 : linesNeeded(words, room);
        if (lines > 1) ask(row, heightOfLines(lines));
      }
    }
  }
  return heights;
}
