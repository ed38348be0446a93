import type { Obstacle } from '../../../workbook/port';
import type { ExcelLink } from '../link/excelLink';
import { HostFault, Refused } from '../link/hostFault';
import { type ExcelValue, shows } from '../read/cellContent';
import { readColumns } from '../read/columnReading';
import type { TableLayout, WorkbookLayout } from '../read/layout';
import { liesThere } from '../read/liesThere';
import { clearStrays } from '../restore/clearStrays';
import { appendRows } from './appendRows';
import { columnAt } from './findRows';
import { loadLastRow } from './lastRows';
import { type AppendPlan, planAppend } from './planAppend';
import { afterInput } from './settle';
import type { WriteState } from './writeState';

function tableOf(layout: WorkbookLayout, name: string): TableLayout | undefined {
  return layout.tables.find((table) => table.name.toLowerCase() === name.toLowerCase());
}

function below(context: Excel.RequestContext, table: TableLayout, rows: number): () => readonly Obstacle[] {
  const first = table.headerRow + 1 + table.bodyRows;
  const reach = Math.min(rows, table.lastUsedRow - first + 1);
  if (table.showTotals || reach < 1) return () => [];
  const range = context.workbook.worksheets
    .getItem(table.sheet)
    .getRangeByIndexes(first, table.firstColumn, reach, table.headers.length);
  const merged = range.getMergedAreasOrNullObject();
  range.load('values');
  merged.load('address');
  return () => {
    const where = `${table.sheet}!A${String(first + 1)}`;
    const found: Obstacle[] = [];
    if (!merged.isNullObject) {
      const message = `Merged cells stand below the ${table.name} table, where new rows would go: unmerge them.`;
      found.push({ kind: 'merged', where, message, canContinueWithConsent: false });
    }
    if (range.values.some((row) => (row as ExcelValue[]).some((value) => value !== ''))) {
      const message = `Something stands below the ${table.name} table, where new rows would go: move it elsewhere.`;
      found.push({ kind: 'blockedBelow', where, message, canContinueWithConsent: false });
    }
    return found;
  };
}

/** How many of the rows stand in the table already, in a row, after its rows of before: a reply may have been lost. */
async function alreadyThere(
  link: ExcelLink,
  context: Excel.RequestContext,
  plan: AppendPlan,
  start: number,
): Promise<number> {
  const { layout, append, grid } = plan;
  if (layout.bodyRows <= start) return 0;
  const columns = append.headers.map((header) => columnAt(layout.headers, header)).filter((at) => at >= 0);
  const [reading] = await readColumns(link, context, [{ layout, columns }]);
  if (reading === undefined) return 0;
  const same = (row: number, at: number): boolean =>
    columns.every((column) => {
      const found = reading.contents.get(column)?.[row];
      return found !== undefined && shows(found, afterInput(grid[at]?.[column] ?? ''));
    });
  let longest = 0;
  for (let row = start; row < layout.bodyRows; row += 1) {
    let count = 0;
    while (count < grid.length && row + count < layout.bodyRows && same(row + count, count)) count += 1;
    longest = Math.max(longest, count);
  }
  return longest;
}

/** Adds the rows of a change set, each table in its own requests; what an earlier try has added is not added again. */
export async function addRows(
  link: ExcelLink,
  context: Excel.RequestContext,
  state: WriteState,
  layout: WorkbookLayout,
): Promise<void> {
  const { appends } = state.changes;
  await clearStrays(context, state.kept.appends, layout);
  const open = appends.flatMap((append, at) => {
    const table = tableOf(layout, append.table);
    if (table === undefined || append.rows.length === 0 || state.appended[at] === append.rows.length) return [];
    const last = loadLastRow(context, table);
    const obstacles = below(context, table, append.rows.length);
    return [{ append, at, table, last, obstacles, stands: liesThere(context, table) }];
  });
  if (open.length === 0) return;
  await context.sync();
  if (!open.every(({ stands }) => stands())) throw new HostFault('InvalidReference', '');
  const inTheWay = open.flatMap(({ obstacles }) => obstacles());
  if (inTheWay.length > 0) throw new Refused(inTheWay);
  for (const { append, at, table, last } of open) {
    const plan = planAppend(append, table, last());
    const key = String(at);
    const again = state.startOf.has(key);
    const start = state.startOf.get(key) ?? (plan.intoBlankRow ? 0 : table.bodyRows);
    state.startOf.set(key, start);
    if (!again) {
      const columns = append.headers.map((header) => columnAt(table.headers, header));
      const rows = plan.grid.map((row) => columns.map((column) => afterInput(row[column] ?? '')));
      state.kept.appends.push({
        table: table.name,
        headers: append.headers,
        rows,
        start,
        intoBlankRow: plan.intoBlankRow,
      });
    }
    const done = again ? await alreadyThere(link, context, plan, start) : 0;
    await appendRows(link, context, plan, done, (rows) => {
      state.appended[at] = rows;
    });
    state.appended[at] = append.rows.length;
  }
}
