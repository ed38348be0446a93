import type { ExcelLink } from '../link/excelLink';
import { shows } from '../read/cellContent';
import { readColumns, type TableReading } from '../read/columnReading';
import type { WorkbookLayout } from '../read/layout';
import { columnAt } from '../write/findRows';
import { quietly } from '../write/quietly';
import type { KeptAppend } from './kept';

/** Body rows that hold exactly what was added, each added row found once. */
function addedRows(append: KeptAppend, columns: readonly number[], reading: TableReading): readonly number[] {
  const found: number[] = [];
  let row = append.start;
  for (const added of append.rows) {
    const same = (at: number): boolean =>
      columns.every((column, place) =>
        shows(reading.contents.get(column)?.[at] ?? { value: '', formula: '' }, added[place] ?? ''),
      );
    let at = row;
    while (at < reading.layout.bodyRows && !same(at)) at += 1;
    if (at >= reading.layout.bodyRows) continue;
    found.push(at);
    row = at + 1;
  }
  return found;
}

function runs(rows: readonly number[]): readonly { readonly from: number; readonly count: number }[] {
  const found: { from: number; count: number }[] = [];
  for (const row of rows) {
    const last = found.at(-1);
    if (last !== undefined && last.from + last.count === row) last.count += 1;
    else found.push({ from: row, count: 1 });
  }
  return found;
}

/** Takes added rows out again, from the bottom up; the one row that a table must keep is emptied. Rows changed since stay. */
export async function removeAppended(
  link: ExcelLink,
  context: Excel.RequestContext,
  kept: readonly KeptAppend[],
  layout: WorkbookLayout,
): Promise<void> {
  for (const append of kept) {
    const table = layout.tables.find((one) => one.name.toLowerCase() === append.table.toLowerCase());
    if (table === undefined || table.bodyRows <= append.start) continue;
    const columns = append.headers.map((header) => columnAt(table.headers, header));
    const [reading] = await readColumns(link, context, [{ layout: table, columns: columns.filter((at) => at >= 0) }]);
    if (reading === undefined) continue;
    const rows = addedRows(append, columns, reading);
    const stays = append.intoBlankRow && rows.length === table.bodyRows ? rows[0] : undefined;
    const block = (from: number, count: number): Excel.Range =>
      context.workbook.worksheets
        .getItem(table.sheet)
        .getRangeByIndexes(table.headerRow + 1 + from, table.firstColumn, count, table.headers.length);
    await quietly(context, () => {
      // One write empties the row, so that a fault leaves it either full, and found again, or empty.
      if (stays !== undefined)
        block(stays, 1).values = [table.headers.map((_, at) => (columns.includes(at) ? '' : null))];
      for (const { from, count } of [...runs(rows.filter((row) => row !== stays))].reverse())
        block(from, count).delete('Up');
    });
  }
}
