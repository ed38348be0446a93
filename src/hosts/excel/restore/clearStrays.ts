import { type CellContent, type ExcelValue, shows } from '../read/cellContent';
import type { TableLayout, WorkbookLayout } from '../read/layout';
import { columnAt } from '../write/findRows';
import { quietly } from '../write/quietly';
import type { KeptAppend } from './kept';

interface Below {
  readonly append: KeptAppend;
  readonly table: TableLayout;
  readonly range: Excel.Range;
}

function loadBelow(context: Excel.RequestContext, append: KeptAppend, layout: WorkbookLayout): readonly Below[] {
  const table = layout.tables.find(({ name }) => name.toLowerCase() === append.table.toLowerCase());
  if (table === undefined || table.showTotals) return [];
  const first = table.headerRow + 1 + table.bodyRows;
  const reach = Math.min(append.rows.length, table.lastUsedRow - first + 1);
  if (reach < 1) return [];
  const range = context.workbook.worksheets
    .getItem(table.sheet)
    .getRangeByIndexes(first, table.firstColumn, reach, table.headers.length);
  range.load('values,formulas');
  return [{ append, table, range }];
}

/** How many rows from the first below the table hold just what was to be added, one after the other, and nothing else. */
function strays({ append, table, range }: Below): number {
  const columns = append.headers.map((header) => columnAt(table.headers, header));
  const holds = (row: number, added: readonly ExcelValue[] | undefined): boolean => {
    const values = range.values[row] as readonly ExcelValue[] | undefined;
    const formulas = range.formulas[row] as readonly ExcelValue[] | undefined;
    if (added === undefined || values === undefined || formulas === undefined) return false;
    return table.headers.every((_, at) => {
      const found: CellContent = { value: values[at] ?? '', formula: formulas[at] ?? '' };
      const place = columns.indexOf(at);
      return place < 0 ? found.formula === '' : shows(found, added[place] ?? '');
    });
  };
  const from = append.rows.findIndex((added) => added.some((cell) => cell !== '') && holds(0, added));
  if (from < 0) return 0;
  let count = 1;
  while (holds(count, append.rows[from + count])) count += 1;
  return count;
}

/**
 * Empties rows that a fault left right below a table, before the table had taken them in (where tables do not grow by
 * themselves). Only rows that hold just what was to be added are ours.
 */
export async function clearStrays(
  context: Excel.RequestContext,
  appends: readonly KeptAppend[],
  layout: WorkbookLayout,
): Promise<void> {
  const below = appends.flatMap((append) => loadBelow(context, append, layout));
  if (below.length === 0) return;
  await context.sync();
  const found = below.map((one) => ({ range: one.range, count: strays(one) })).filter(({ count }) => count > 0);
  if (found.length === 0) return;
  await quietly(context, () => {
    for (const { range, count } of found)
      range
        .getRow(0)
        .getResizedRange(count - 1, 0)
        .clear('Contents');
  });
}
