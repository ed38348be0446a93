import { oneForAll } from './oneForAll';
import type { AppendPlan } from './planAppend';
import { quietly } from './quietly';

function addBelow(
  context: Excel.RequestContext,
  plan: AppendPlan,
  rows: AppendPlan['grid'],
  intoBlankRow: boolean,
): Excel.Range {
  const table = context.workbook.tables.getItem(plan.layout.name);
  const last = table.getDataBodyRange().getLastRow();
  const fresh = intoBlankRow ? last.getResizedRange(rows.length - 1, 0) : last.getRowsBelow(rows.length);
  plan.last.numberFormats.forEach((numberFormat, at) => {
    if (numberFormat !== 'General') fresh.getColumn(at).numberFormat = oneForAll(numberFormat);
  });
  fresh.values = rows.map((row) => [...row]);
  table.resize(table.getRange().getBoundingRect(fresh));
  return fresh;
}

/** The one blank row of an empty table takes the first row. */
function fillBlankRow(context: Excel.RequestContext, { layout }: AppendPlan, rows: AppendPlan['grid']): Excel.Range {
  const fresh = context.workbook.tables.getItem(layout.name).getDataBodyRange().getLastRow();
  fresh.values = rows.map((row) => [...row]);
  return fresh;
}

/** Above a totals row Excel itself makes the room; texts carry their mark, as the new rows have no format yet. */
function addAboveTotals(
  context: Excel.RequestContext,
  { layout, last }: AppendPlan,
  rows: AppendPlan['grid'],
): Excel.Range {
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
  return fresh;
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
  if (!plan.layout.showTotals) return [{ fresh: addBelow(context, plan, rows, first), rows }];
  const into = first ? [{ fresh: fillBlankRow(context, plan, rows.slice(0, 1)), rows: rows.slice(0, 1) }] : [];
  const more = first ? rows.slice(1) : rows;
  return more.length === 0 ? into : [...into, { fresh: addAboveTotals(context, plan, more), rows: more }];
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
      plan.layout.headers.forEach((header, at) => {
        const cells = fresh.getIntersection(columns.getItem(header).getDataBodyRange());
        cells.numberFormat = oneForAll(plan.last.numberFormats[at] ?? 'General');
        cells.values = rows.map((row) => [row[at] ?? '']);
      });
    }
  });
}
