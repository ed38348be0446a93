import type { CellInput, RowAppend } from '../../../workbook/port';
import type { CellContent, ExcelValue } from '../read/cellContent';
import type { TableLayout } from '../read/layout';
import { excelInput } from './excelInput';
import { columnAt } from './findRows';

/** The last body row of a table, after which rows are added; its formats and formulas go on. */
export interface LastRow {
  readonly contents: readonly CellContent[];
  readonly numberFormats: readonly string[];
}

export interface AppendPlan {
  readonly append: RowAppend;
  readonly layout: TableLayout;
  readonly last: LastRow;
  /** True for a new table, whose one body row is blank and is filled first. */
  readonly intoBlankRow: boolean;
  /** What goes into each cell of the rows; `null` leaves a cell to Excel. */
  readonly grid: readonly (readonly (ExcelValue | null)[])[];
}

/** True for what Excel takes as a formula; a text that only looks like one carries its mark. */
export function isFormulaInput(cell: ExcelValue | null | undefined): cell is string {
  return typeof cell === 'string' && cell.startsWith('=');
}

function blank(last: LastRow): boolean {
  return last.contents.every(({ value, formula }) => value === '' || isFormulaInput(formula));
}

function cellOf(given: CellInput | undefined, at: number, last: LastRow, unformatted: boolean): ExcelValue | null {
  if (given !== undefined) return excelInput(given, unformatted ? 'General' : (last.numberFormats[at] ?? 'General'));
  const formula = last.contents[at]?.formula;
  return isFormulaInput(formula) && formula.includes('[') ? formula : null;
}

/** Lays rows out in the table's own order of columns. */
export function planAppend(append: RowAppend, layout: TableLayout, last: LastRow): AppendPlan {
  const places = append.headers.map((header) => columnAt(layout.headers, header));
  const grid = append.rows.map((row) =>
    layout.headers.map((_, at) =>
      cellOf(places.includes(at) ? (row[places.indexOf(at)] ?? null) : undefined, at, last, layout.showTotals),
    ),
  );
  return { append, layout, last, intoBlankRow: layout.bodyRows === 1 && blank(last), grid };
}
