import { rowRuns } from '../draw/rowChanges';
import { formulaInAll } from './oneForAll';
import { type AppendPlan, isFormulaInput } from './planAppend';
import { quietly } from './quietly';

/**
 * What goes into the new rows before they are part of the table. A reference to the own row means nothing there: formulas
 * wait until the table has its new bounds. A formula of a row's own stands as nought until then, so that Excel does not
 * take its column for a calculated one and fill it (office-js issues 2093, 5909).
 */
function beforehand({ last }: AppendPlan, rows: AppendPlan['grid']): AppendPlan['grid'] {
  return rows.map((row) =>
    row.map((cell, at) => (!isFormulaInput(cell) ? cell : cell === last.contents[at]?.formula ? null : 0)),
  );
}

/** The formulas of rows that lie in the table by now, each under its own header, wherever that is. */
function putFormulas(context: Excel.RequestContext, { layout }: AppendPlan, { fresh, rows }: Added): void {
  const { columns } = context.workbook.tables.getItem(layout.name);
  layout.headers.forEach((header, at) => {
    const formulas = [...new Set(rows.map((row) => row[at] ?? null).filter(isFormulaInput))];
    if (formulas.length === 0) return;
    const column = fresh.getIntersection(columns.getItem(header).getDataBodyRange());
    for (const formula of formulas) {
      const holding = rows.flatMap((row, place) => (row[at] === formula ? [place] : []));
      for (const { from, count } of rowRuns(holding)) {
        const cells = rows.length === count ? column : column.getCell(from, 0).getResizedRange(count - 1, 0);
        formulaInAll(cells, formula);
      }
    }
  });
}

/** Gives new rows, which have no look yet, the number formats of the row before them. */
function formatRows(fresh: Excel.Range, { last }: AppendPlan, rows: number): void {
  const first = fresh.getRow(0);
  first.numberFormat = [[...last.numberFormats]];
  if (rows > 1) fresh.copyFrom(first, 'Formats');
}

function addBelow(
  context: Excel.RequestContext,
  plan: AppendPlan,
  rows: AppendPlan['grid'],
  intoBlankRow: boolean,
): Added {
  const table = context.workbook.tables.getItem(plan.layout.name);
  const last = table.getDataBodyRange().getLastRow();
  if (intoBlankRow) {
    fillBlankRow(context, plan, rows.slice(0, 1));
    if (rows.length > 1) addBelow(context, plan, rows.slice(1), false);
    return { fresh: last.getResizedRange(rows.length - 1, 0), rows };
  }
  const fresh = last.getRowsBelow(rows.length);
  formatRows(fresh, plan, rows.length);
  fresh.values = beforehand(plan, rows).map((row) => [...row]);
  table.resize(table.getRange().getBoundingRect(fresh));
  putFormulas(context, plan, { fresh, rows });
  return { fresh, rows };
}

/** The one blank row of an empty table takes the first row. */
function fillBlankRow(context: Excel.RequestContext, plan: AppendPlan, rows: AppendPlan['grid']): Added {
  const fresh = context.workbook.tables.getItem(plan.layout.name).getDataBodyRange().getLastRow();
  fresh.values = beforehand(plan, rows).map((row) => [...row]);
  putFormulas(context, plan, { fresh, rows });
  return { fresh, rows };
}

/** Above a totals row Excel itself makes the room; texts carry their mark, as the new rows have no format yet. */
function addAboveTotals(context: Excel.RequestContext, plan: AppendPlan, rows: AppendPlan['grid']): Added {
  const table = context.workbook.tables.getItem(plan.layout.name);
  table.rows.add(
    undefined,
    beforehand(plan, rows).map((row) => row.map((cell) => cell ?? '')),
  );
  const body = table.getDataBodyRange().getLastRow();
  const fresh = body.getOffsetRange(1 - rows.length, 0).getResizedRange(rows.length - 1, 0);
  fresh.numberFormat = rows.map(() => [...plan.last.numberFormats]);
  putFormulas(context, plan, { fresh, rows });
  return { fresh, rows };
}

/** Rows that were added in one request, where they are now. */
export interface Added {
  readonly fresh: Excel.Range;
  readonly rows: AppendPlan['grid'];
}

/** Adds rows in the request that is being made up: below the table, or above its totals row; `first` fills the blank row of an empty table. */
export function add(
  context: Excel.RequestContext,
  plan: AppendPlan,
  rows: AppendPlan['grid'],
  first: boolean,
): readonly Added[] {
  if (!plan.layout.showTotals) return [addBelow(context, plan, rows, first)];
  const into = first ? [fillBlankRow(context, plan, rows.slice(0, 1))] : [];
  const more = first ? rows.slice(1) : rows;
  return more.length === 0 ? into : [...into, addAboveTotals(context, plan, more)];
}

/** Puts each cell under its own header where somebody has moved a column just before the rows were added. */
export async function underTheirHeaders(
  context: Excel.RequestContext,
  plan: AppendPlan,
  added: readonly Added[],
): Promise<void> {
  await quietly(context, () => {
    const { columns } = context.workbook.tables.getItem(plan.layout.name);
    for (const { fresh, rows } of added) {
      const values = beforehand(plan, rows);
      plan.layout.headers.forEach((header, at) => {
        const cells = fresh.getIntersection(columns.getItem(header).getDataBodyRange());
        cells.numberFormat = rows.map(() => [plan.last.numberFormats[at] ?? 'General']);
        cells.values = values.map((row) => [row[at] ?? '']);
      });
    }
    for (const one of added) putFormulas(context, plan, one);
  });
}
