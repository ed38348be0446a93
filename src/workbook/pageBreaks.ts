import { columnPoints, pageRoom } from './planSheets/pageSetup';
import type { PlacedSheet, PlacedTable } from './placedSheet';

/** Programs and printers differ a little: a page is taken for a little shorter than it is. */
const SAFE = 0.96;

/** Points of a row whose height nobody has set. */
const USUAL_ROW = 15;

/** Rows that belong on one page: a heading with its table's beginning, a chart with its message. */
interface Together {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** How much of a sheet fits a page that is scaled down to the sheet's width, in the sheet's own points. */
function pageHeight({ widths, landscape }: PlacedSheet): number {
  const { across, down } = pageRoom('A4', landscape);
  const asked = widths.reduce((sum, width) => sum + columnPoints(width), 0);
  const scale = Math.min(1, across / asked);
  return (down / scale) * SAFE;
}

function withHeading({ headerRow }: PlacedTable, headings: ReadonlySet<number>): number {
  return headings.has(headerRow - 1) ? headerRow - 1 : headerRow;
}

/**
 * The rows before which a new page begins: where a table that fits one page, or a chart with its message, would else be
 * cut in two, and where a heading would stand alone at the foot. Pages that end of themselves are not counted here.
 */
export function pageBreaks(placed: PlacedSheet, heights: ReadonlyMap<number, number>): readonly number[] {
  const page = pageHeight(placed);
  const tops: number[] = [0];
  for (let row = 1; row <= placed.lastRow; row += 1) {
    tops[row] = (tops[row - 1] ?? 0) + (heights.get(row) ?? USUAL_ROW);
  }
  const between = (first: number, last: number): number => (tops[last] ?? 0) - (tops[first - 1] ?? 0);
  const rowsOf = (role: string): ReadonlySet<number> =>
    new Set(placed.cells.filter((cell) => cell.role === role).map((cell) => cell.row));
  const headings = rowsOf('heading');
  const messages = rowsOf('chartMessage');
  const charts = placed.charts.map(({ firstRow, lastRow }): Together => {
    let first = firstRow;
    while (messages.has(first - 1)) first -= 1;
    return { firstRow: first, lastRow };
  });
  const tables = placed.tables.map((table): Together => {
    const firstRow = withHeading(table, headings);
    // A table whose header repeats may go on over the page.
    const isWhole = table.headerRow !== placed.printTitleRow && between(firstRow, table.lastRow) <= page;
    return { firstRow, lastRow: isWhole ? table.lastRow : Math.min(table.headerRow + 2, table.lastRow) };
  });
  const words = [...headings].map((row): Together => ({ firstRow: row, lastRow: Math.min(row + 1, placed.lastRow) }));
  const groups = [...charts, ...tables, ...words].sort((one, other) => one.firstRow - other.firstRow);
  const breaks: number[] = [];
  let pageTop = 1;
  for (const { firstRow, lastRow } of groups) {
    // Pages that the program itself has ended before this group.
    while (between(pageTop, firstRow - 1) > page) {
      let row = pageTop;
      while (row < firstRow && between(pageTop, row) <= page) row += 1;
      pageTop = row;
    }
    if (firstRow > pageTop && between(pageTop, lastRow) > page && between(firstRow, lastRow) <= page) {
      breaks.push(firstRow);
      pageTop = firstRow;
    }
  }
  return breaks;
}
