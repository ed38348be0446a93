import type { CellInput, RowAppend } from '../../../workbook/port';
import type { ExcelLink } from '../link/excelLink';
import { jsonBytes } from '../link/jsonBytes';
import type { CellContent, ExcelValue } from '../read/cellContent';
import type { TableLayout } from '../read/layout';
import { excelInput } from './excelInput';
import { columnAt } from './findRows';
import { oneForAll } from './oneForAll';
import { quietly } from './quietly';
import { LARGEST_REQUEST } from './writeBatches';

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

function blank(last: LastRow): boolean {
  return last.contents.every(
    ({ value, formula }) => value === '' || (typeof formula === 'string' && formula.startsWith('=')),
  );
}

function cellOf(given: CellInput | undefined, at: number, last: LastRow, unformatted: boolean): ExcelValue | null {
  if (given !== undefined) return excelInput(given, unformatted ? 'General' : (last.numberFormats[at] ?? 'General'));
  const formula = last.contents[at]?.formula;
  return typeof formula === 'string' && formula.startsWith('=') && formula.includes('[') ? formula : null;
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

function chunks(grid: AppendPlan['grid']): readonly AppendPlan['grid'][] {
  const parts: (readonly (ExcelValue | null)[])[][] = [];
  let bytes = Infinity;
  for (const row of grid) {
    const weight = jsonBytes(row);
    if (bytes + weight > LARGEST_REQUEST) {
      parts.push([]);
      bytes = 0;
    }
    parts.at(-1)?.push(row);
    bytes += weight;
  }
  return parts;
}

function addBelow(
  context: Excel.RequestContext,
  plan: AppendPlan,
  rows: AppendPlan['grid'],
  intoBlankRow: boolean,
): void {
  const table = context.workbook.tables.getItem(plan.layout.name);
  const last = table.getDataBodyRange().getLastRow();
  const fresh = intoBlankRow ? last.getResizedRange(rows.length - 1, 0) : last.getRowsBelow(rows.length);
  plan.last.numberFormats.forEach((numberFormat, at) => {
    if (numberFormat !== 'General') fresh.getColumn(at).numberFormat = oneForAll(numberFormat);
  });
  fresh.values = rows.map((row) => [...row]);
  table.resize(table.getRange().getBoundingRect(fresh));
}

/** The one blank row of an empty table takes the first row. */
function fillBlankRow(context: Excel.RequestContext, { layout }: AppendPlan, rows: AppendPlan['grid']): void {
  const body = context.workbook.tables.getItem(layout.name).getDataBodyRange();
  body.getLastRow().values = rows.map((row) => [...row]);
}

/** Above a totals row Excel itself makes the room; texts carry their mark, as the new rows have no format yet. */
function addAboveTotals(context: Excel.RequestContext, { layout, last }: AppendPlan, rows: AppendPlan['grid']): void {
  const table = context.workbook.tables.getItem(layout.name);
  table.rows.add(
    undefined,
    rows.map((row) => row.map((cell) => cell ?? '')),
  );
  const body = table.getDataBodyRange().getLastRow();
  const fresh = body.getOffsetRange(1 - rows.length, 0).getResizedRange(rows.length - 1, 0);
  last.numberFormats.forEach((numberFormat, at) => {
    fresh.getColumn(at).numberFormat = oneForAll(numberFormat);
  });
}

/**
 * Adds rows below a table, one request a chunk: formats first, so that texts stay texts, then the cells through
 * `getRowsBelow`, then the table's bounds; above a totals row, where there is one.
 */
export async function appendRows(
  link: ExcelLink,
  context: Excel.RequestContext,
  plan: AppendPlan,
  done: number,
  onDone: (rows: number) => void,
): Promise<void> {
  let added = done;
  for (const rows of chunks(plan.grid.slice(done))) {
    await quietly(context, () => {
      const first = plan.intoBlankRow && added === 0;
      if (!plan.layout.showTotals) addBelow(context, plan, rows, first);
      else {
        if (first) fillBlankRow(context, plan, rows.slice(0, 1));
        const more = first ? rows.slice(1) : rows;
        if (more.length > 0) addAboveTotals(context, plan, more);
      }
    });
    link.onChunk?.();
    added += rows.length;
    onDone(added);
  }
}
