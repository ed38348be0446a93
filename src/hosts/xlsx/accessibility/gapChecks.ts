import type { Finding } from '../../../domain/findings/types';
import { columnLetters } from '../../../domain/plan/cellOf';
import { readRange } from '../read/tableParts';
import { findElement, findElements } from '../xml/elements';
import { about } from './about';
import { isInTable, type SheetView } from './sheetView';

/** Blank rows for looks are read out one by one. Rows that a picture or chart covers, or a table, do not count. */
export function blankRowsBetween(view: SheetView): readonly Finding[] {
  const { rows } = view.filled;
  const first = Math.min(...rows);
  const last = Math.max(0, ...rows);
  const covered = new Set(view.drawn.flatMap(({ row, lastRow }) => numbers(row, lastRow)));
  const tabled = (row: number): boolean =>
    view.tables.some(({ headerRow, lastBodyRow, totalsRows }) => row > headerRow && row <= lastBodyRow + totalsRows);
  let run = 0;
  for (let row = first; row < last; row += 1) {
    run = rows.has(row) || covered.has(row) || tabled(row) ? 0 : run + 1;
    if (run < 2) continue;
    const remedy = 'Leave at most one blank row between tables; make a row higher to give it room.';
    return [
      about(view, 'blank-rows', 'warning', `blank rows from row ${String(row - 1)}.`, remedy, [
        { row: row - 1, column: 1 },
      ]),
    ];
  }
  return [];
}

/** A blank column between filled ones makes readers think that the sheet has ended. */
export function blankColumnsBetween(view: SheetView): readonly Finding[] {
  const { columns, rows } = view.filled;
  const last = Math.max(0, ...columns);
  const first = Math.min(...columns);
  const top = Math.min(...rows);
  const sparklines = sparklineColumns(view.xml);
  for (const column of numbers(first + 1, last - 1)) {
    const isCovered =
      view.drawn.some((object) => column >= object.column && column <= object.lastColumn) ||
      view.tables.some((table) => isInTable(view, { row: table.headerRow, column })) ||
      view.pivots.some((pivot) => column >= pivot.firstColumn && column <= pivot.lastColumn);
    if (columns.has(column) || sparklines.has(column) || isCovered) continue;
    const message = `column ${columnLetters(column)} is blank, with cells on both sides.`;
    const remedy = 'Delete it; make a column wider to give it room, or put one table below the other.';
    return [about(view, 'blank-columns', 'warning', message, remedy, [{ row: top, column }])];
  }
  return [];
}

/** Columns whose cells hold small charts of their own. */
function sparklineColumns(xml: string): ReadonlySet<number> {
  const cells = findElements(xml, 'sparkline', findElement(xml, 'sheetData')?.end ?? 0).flatMap((sparkline) => {
    const place = findElement(xml, 'sqref', sparkline.innerStart, sparkline.innerEnd);
    return place === null ? [] : (readRange(xml.slice(place.innerStart, place.innerEnd)) ?? []);
  });
  return new Set(cells.map(({ firstColumn }) => firstColumn));
}

/** The whole numbers from one to another. */
export function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}
