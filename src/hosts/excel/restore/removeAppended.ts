import type { ExcelLink } from '../link/excelLink';
import { HostFault } from '../link/hostFault';
import { type ExcelValue, shows } from '../read/cellContent';
import { readColumns, type TableReading, type TrackedBlock } from '../read/columnReading';
import type { TableLayout, WorkbookLayout } from '../read/layout';
import { inputFor } from '../write/excelInput';
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

/** Rows of one block of the reading that go together. */
interface Run {
  readonly block: TrackedBlock;
  readonly rows: readonly number[];
}

function runs(rows: readonly number[], blocks: readonly TrackedBlock[]): readonly Run[] {
  const found: { block: TrackedBlock; rows: number[] }[] = [];
  for (const row of rows) {
    const block = blocks.find(({ from, rows: count }) => row >= from && row < from + count);
    const last = found.at(-1);
    if (block === undefined) continue;
    if (last?.block === block && last.rows.at(-1) === row - 1) last.rows.push(row);
    else found.push({ block, rows: [row] });
  }
  return found;
}

function cellsOf({ block, rows }: Run): Excel.Range {
  return block.range.getRow((rows[0] ?? 0) - block.from).getResizedRange(rows.length - 1, 0);
}

/** What a row held at the moment at which it was taken out, in the order of the columns then. */
interface Removed {
  readonly run: Run;
  readonly cells: Excel.Range;
}

/** Rows that were somebody else's, because the table was sorted in that very moment, go back in at its end. */
async function strangersBack(
  context: Excel.RequestContext,
  layout: TableLayout,
  removed: readonly Removed[],
  isOurs: (row: number, formulas: readonly unknown[]) => boolean,
): Promise<void> {
  const strangers = removed.flatMap(({ run, cells }) =>
    cells.formulas.flatMap((formulas, at) => {
      const row = formulas as readonly ExcelValue[];
      if (isOurs(run.rows[at] ?? -1, row)) return [];
      const values = (cells.values[at] ?? []) as readonly ExcelValue[];
      return [row.map((formula, column) => inputFor({ value: values[column] ?? '', formula }, 'General'))];
    }),
  );
  if (strangers.length === 0) return;
  await quietly(context, () => {
    context.workbook.tables.getItem(layout.name).rows.add(undefined, strangers);
  });
  throw new HostFault('InvalidReference', '');
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
    let removed: readonly Removed[] = [];
    await quietly(context, () => {
      // One write empties the row, so that a fault leaves it either full, and found again, or empty.
      for (const run of runs(stays === undefined ? [] : [stays], reading.blocks))
        cellsOf(run).values = [table.headers.map((_, at) => (columns.includes(at) ? '' : null))];
      const gone = runs(
        rows.filter((row) => row !== stays),
        reading.blocks,
      );
      removed = [...gone].reverse().map((run) => {
        const cells = cellsOf(run);
        cells.load('values,formulas');
        cellsOf(run).delete('Up');
        return { run, cells };
      });
    });
    await strangersBack(context, table, removed, (row, formulas) =>
      columns.every((column) => {
        const found = reading.contents.get(column)?.[row];
        return found === undefined || formulas.length !== table.headers.length || formulas[column] === found.formula;
      }),
    );
  }
}
