import type { CellWrite, Conflict } from '../../../workbook/port';
import type { ExcelLink } from '../link/excelLink';
import { shows, toCellValue } from '../read/cellContent';
import { readColumns, type TableReading } from '../read/columnReading';
import type { TableLayout, WorkbookLayout } from '../read/layout';
import { conflict } from '../write/conflict';
import { inputFor } from '../write/excelInput';
import { columnAt } from '../write/findRows';
import { isHeld } from '../write/held';
import { formulaInAll } from '../write/oneForAll';
import { isFormulaInput } from '../write/planAppend';
import type { PlannedWrite } from '../write/plannedWrites';
import { quietly } from '../write/quietly';
import { namingColumns, rowNames, sharpest } from '../write/rowNames';
import { settleRows } from '../write/settleRows';
import { writeBatches } from '../write/writeBatches';
import { writeBlocks } from '../write/writeBlocks';
import { foundAgain } from './foundAgain';
import type { KeptColumn, KeptRow } from './kept';

interface OpenColumn {
  readonly kept: KeptColumn;
  readonly layout: TableLayout;
  readonly column: number;
}

/** What a kept cell is called where it cannot be put back. */
function sourceOf({ kept, layout }: OpenColumn, row: KeptRow): CellWrite {
  const [naming = 0] = namingColumns(layout);
  const [key = ''] = row.name.split('\n').filter((part) => part !== '');
  const { table, header, formula } = kept;
  const expected = toCellValue(row.before.value);
  return { table, key, keyColumn: layout.headers[naming] ?? '', header, expected, value: { formula } };
}

/** Parts the kept cells into those to be written, and those whose row has gone or that hold something newer. */
function planBack(
  open: OpenColumn,
  reading: TableReading,
): { readonly writes: readonly PlannedWrite[]; readonly conflicts: readonly Conflict[] } {
  const { kept, layout, column } = open;
  const naming = namingColumns(layout);
  const names = rowNames(reading, naming);
  const markColumn = sharpest(reading, naming);
  const writes: PlannedWrite[] = [];
  const conflicts: Conflict[] = [];
  for (const { row, at } of foundAgain(kept, names)) {
    const found = at === null ? undefined : reading.contents.get(column)?.[at];
    const source = sourceOf(open, row);
    if (at === null || found === undefined) conflicts.push(conflict(source, 'rowGone'));
    else if (found.formula === row.before.formula) continue;
    else if (!shows(found, kept.formula) && !isHeld(found)) conflicts.push(conflict(source, toCellValue(found.value)));
    else {
      const input = inputFor(row.before, row.numberFormat);
      const mark = reading.contents.get(markColumn)?.[at] ?? found;
      const wanted = {
        table: kept.table,
        header: kept.header,
        row: { kind: 'key' as const, header: layout.headers[markColumn] ?? kept.header, key: row.name },
        ours: null,
        mayWrite: () => true,
        isThere: () => false,
        input: () => input,
        source,
      };
      const { numberFormat } = row;
      const marked = markColumn < 0 ? column : markColumn;
      writes.push({ wanted, reading, row: at, column, markColumn: marked, mark, found, numberFormat, input });
    }
  }
  return { writes, conflicts };
}

function bodyOf(context: Excel.RequestContext, { layout, column }: OpenColumn): Excel.Range {
  return context.workbook.tables
    .getItem(layout.name)
    .columns.getItem(layout.headers[column] ?? '')
    .getDataBodyRange();
}

/** One formula for the whole column, where every cell of it goes back to the same; formulas that name cells are not alike. */
function oneOfAll(writes: readonly PlannedWrite[], layout: TableLayout): string | null {
  const [first] = writes;
  if (first === undefined || writes.length !== layout.bodyRows) return null;
  const { input } = first;
  if (!isFormulaInput(input) || !input.includes('[')) return null;
  return writes.every((write) => write.input === input) ? input : null;
}

/** Cells that were given another number format get their own again, before they are written. */
async function formatsBack(context: Excel.RequestContext, open: OpenColumn, reading: TableReading): Promise<void> {
  const { kept, layout, column } = open;
  if (kept.format === null) return;
  const formats: (string | null)[][] = Array.from({ length: layout.bodyRows }, () => [null]);
  for (const { row, at } of foundAgain(kept, rowNames(reading, namingColumns(layout)))) {
    const cell = at === null ? undefined : formats[at];
    const isOurs = at !== null && reading.numberFormats.get(column)?.[at] === kept.format;
    if (cell !== undefined && isOurs && row.numberFormat !== kept.format) cell[0] = row.numberFormat;
  }
  if (formats.every(([format]) => format === null)) return;
  await quietly(context, () => {
    bodyOf(context, open).numberFormat = formats;
  });
}

/**
 * Puts mended columns back, each cell into its own row, wherever that row is by now. Cells whose row has gone, or that
 * somebody has changed since, stay as they are and are named.
 */
export async function restoreColumns(
  link: ExcelLink,
  context: Excel.RequestContext,
  kept: readonly KeptColumn[],
  layout: WorkbookLayout,
): Promise<readonly Conflict[]> {
  const conflicts: Conflict[] = [];
  for (const column of kept.filter(({ rows }) => rows.length > 0)) {
    const table = layout.tables.find((one) => one.name.toLowerCase() === column.table.toLowerCase());
    const at = table === undefined ? -1 : columnAt(table.headers, column.header);
    if (table === undefined || at < 0) continue;
    const open: OpenColumn = { kept: column, layout: table, column: at };
    const columns = [...new Set([at, ...namingColumns(table)])];
    const [reading] = await readColumns(link, context, [
      { layout: table, columns, formulaLength: column.formula.length },
    ]);
    if (reading === undefined) continue;
    const plan = planBack(open, reading);
    conflicts.push(...plan.conflicts);
    await formatsBack(context, open, reading);
    const one = oneOfAll(plan.writes, table);
    if (one !== null) {
      await quietly(context, () => {
        formulaInAll(bodyOf(context, open), one);
      });
      continue;
    }
    for (const batch of writeBatches(plan.writes)) {
      const slips = await writeBlocks(link, context, batch);
      await settleRows(context, slips);
      for (const { write, found } of slips) conflicts.push(conflict(write.wanted.source, toCellValue(found.value)));
    }
  }
  return conflicts;
}
