import { MAX_COLUMNS, type Rect } from './rect';
import type { Shift } from './shift';
import type { SimChart } from './simChart';
import type { SimSheet } from './simSheet';

const ROW_HEIGHT = 15;
const COLUMN_WIDTH = 48;

function above(sheet: SimSheet, row: number): number {
  let points = row * ROW_HEIGHT;
  for (const [at, height] of sheet.rowHeights) if (at < row) points += height - ROW_HEIGHT;
  return points;
}

function before(sheet: SimSheet, column: number): number {
  let points = column * COLUMN_WIDTH;
  for (const [at, width] of sheet.columnWidths) if (at < column) points += width - COLUMN_WIDTH;
  return points;
}

/** Where a block of cells lies, in points. */
export function placeOver(sheet: SimSheet, rect: Rect): SimChart['place'] {
  const [top, left] = [above(sheet, rect.row), before(sheet, rect.column)];
  return {
    top,
    left,
    width: before(sheet, rect.column + rect.columns) - left,
    height: above(sheet, rect.row + rect.rows) - top,
  };
}

/**
 * Charts move and grow with whole rows put in or taken out (Microsoft Support, "Move or resize a chart": a new chart moves
 * and sizes with cells).
 */
export function moveCharts(sheet: SimSheet, { at, kind }: Shift): void {
  if (at.columns !== MAX_COLUMNS || (kind !== 'insertDown' && kind !== 'deleteUp')) return;
  const from = above(sheet, at.row);
  const points = at.rows * ROW_HEIGHT;
  const moved = (edge: number): number => {
    if (kind === 'insertDown') return edge >= from ? edge + points : edge;
    return edge <= from ? edge : Math.max(from, edge - points);
  };
  for (const chart of sheet.charts) {
    const top = moved(chart.place.top);
    chart.place = { ...chart.place, top, height: moved(chart.place.top + chart.place.height) - top };
  }
}
