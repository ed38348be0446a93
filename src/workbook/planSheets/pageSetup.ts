/** How a sheet is printed. */
export interface PageSetup {
  readonly landscape: boolean;
  readonly paper: Paper;
  /** Pages beside each other at most; the print is made smaller to fit them, and as many pages long as it needs. */
  readonly pagesWide: number;
  /** So many columns from the first are printed; `null` for all. */
  readonly printedColumns: number | null;
  /** The row, and so many first columns, that every page repeats. */
  readonly titleRow: number | null;
  readonly titleColumns: number;
  /** Words at the foot of each page, beside its number. */
  readonly footer: string;
}

export type Paper = 'A4' | 'A3';

/** Points of the papers' longer and shorter sides. */
const PAPERS: Readonly<Record<Paper, { readonly long: number; readonly short: number }>> = {
  A4: { long: 842, short: 595 },
  A3: { long: 1191, short: 842 },
};

/** Points of the margins. */
export const MARGINS = { left: 36, right: 36, top: 43.2, bottom: 50.4, header: 21.6, footer: 21.6 } as const;

/** Smaller print is not read (11-point letters at 60 % are of 6.6 points). */
export const LEAST_SCALE = 0.6;

/** Points of a character's and a column's width, on the wide side: programs and typefaces differ a little. */
const CHARACTER = 6;
const COLUMN_EDGE = 3.75;

/** Points of a column so many characters wide; a column of none is hidden. */
export function columnPoints(width: number): number {
  return width === 0 ? 0 : width * CHARACTER + COLUMN_EDGE;
}

/** Points of a page inside its margins. */
export function pageRoom(paper: Paper, landscape: boolean): { readonly across: number; readonly down: number } {
  const { long, short } = PAPERS[paper];
  const [across, down] = landscape ? [long, short] : [short, long];
  return { across: across - MARGINS.left - MARGINS.right, down: down - MARGINS.top - MARGINS.bottom };
}

/** Pages beside each other that columns so wide take on a page so wide, the first columns repeated on each. */
function pagesTaken(points: readonly number[], titleColumns: number, page: number): number {
  const repeated = points.slice(0, titleColumns).reduce((sum, each) => sum + each, 0);
  let pages = 1;
  let used = 0;
  for (const each of points) {
    if (used + each > page && used > 0) {
      pages += 1;
      used = repeated;
    }
    // A column that no page holds whole is cut, and goes on over the next.
    if (used + each > page) pages += 1;
    used += each;
  }
  return pages;
}

/**
 * The scale at which a sheet prints, 1 for full size, in whole per cents as Excel has it.
 * @param widths Characters, by column; hidden columns are 0.
 */
export function printScale(widths: readonly number[], page: PageSetup): number {
  const { across } = pageRoom(page.paper, page.landscape);
  const points = widths.slice(0, page.printedColumns ?? widths.length).map(columnPoints);
  let scale = 100;
  while (scale > 10 && pagesTaken(points, page.titleColumns, (across * 100) / scale) > page.pagesWide) scale -= 1;
  return scale / 100;
}
