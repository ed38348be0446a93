import type { CellValue, WorkSignal } from '../../../workbook/port';
import { WorkStopped } from '../../../workbook/workStopped';
import { errorCode, isTooLarge } from '../link/errorCode';
import type { ExcelLink } from '../link/excelLink';
import { HostFault } from '../link/hostFault';
import { toCellValue } from './cellContent';
import { loadFormulas } from './formulaColumns';
import { halvedBlocks } from './halvedBlocks';
import { liesThere } from './liesThere';
import type { TableLayout } from './layout';
import type { RowBlock } from './rowBlocks';
import { RowRequests } from './rowRequests';

/** About what a cell weighs before any has been seen. */
const CELL_BYTES = 15;

/** A table's rows, the formulas of its formula columns, and what stands below it. */
export interface TableBody {
  readonly rows: (readonly CellValue[])[];
  formulas: readonly (readonly (string | null)[])[];
  blockedBelow: boolean;
}

function sheetBlock(context: Excel.RequestContext, table: TableLayout, from: number, rows: number): Excel.Range {
  const sheet = context.workbook.worksheets.getItem(table.sheet);
  return sheet.getRangeByIndexes(table.headerRow + 1 + from, table.firstColumn, rows, table.headers.length);
}

function rowsBelow(table: TableLayout): number {
  return Math.max(0, table.lastUsedRow - table.headerRow - table.bodyRows - (table.showTotals ? 1 : 0));
}

async function readBlocks(
  link: ExcelLink,
  context: Excel.RequestContext,
  layouts: readonly TableLayout[],
  blocks: readonly RowBlock[],
  bodies: readonly TableBody[],
  requests: RowRequests,
): Promise<void> {
  const pending = blocks.flatMap((block) => {
    const layout = layouts[block.table];
    const body = bodies[block.table];
    if (layout === undefined || body === undefined) return [];
    const range = sheetBlock(context, layout, block.from, block.rows);
    range.load('values');
    const below =
      block.from === 0 && rowsBelow(layout) > 0
        ? sheetBlock(context, layout, layout.bodyRows + (layout.showTotals ? 1 : 0), rowsBelow(layout))
        : null;
    below?.load('values');
    const formulas = block.from === 0 ? loadFormulas(context, layout) : null;
    return [{ range, below, body, formulas, block, stands: liesThere(context, layout) }];
  });
  try {
    await context.sync();
  } catch (fault) {
    const halves = isTooLarge(errorCode(fault)) ? halvedBlocks(blocks) : null;
    if (halves === null) throw fault;
    for (const half of halves) await readBlocks(link, context, layouts, half, bodies, requests);
    return;
  }
  link.onChunk?.();
  for (const { range, below, body, formulas, block, stands } of pending) {
    if (!stands()) throw new HostFault('InvalidReference', '');
    requests.weighed(block.table, [range.values]);
    range.values.forEach((row, at) => {
      body.rows[block.from + at] = (row as unknown[]).map(toCellValue);
    });
    if (below !== null)
      body.blockedBelow = below.values.some((row) => (row as unknown[]).some((value) => value !== ''));
    if (formulas !== null) body.formulas = formulas();
  }
}

/** The bodies of all tables, in one trip for each chunk of cells. */
export async function readBodies(
  link: ExcelLink,
  context: Excel.RequestContext,
  layouts: readonly TableLayout[],
  signal?: WorkSignal,
): Promise<readonly TableBody[]> {
  const bodies = layouts.map((): TableBody => ({ rows: [], formulas: [], blockedBelow: false }));
  const requests = new RowRequests(
    layouts.map(({ bodyRows, headers }) => ({ rows: bodyRows, rowBytes: headers.length * CELL_BYTES })),
  );
  for (let blocks = requests.next(); blocks !== null; blocks = requests.next()) {
    if (signal?.cancelled() === true) throw new WorkStopped('Reading the plan');
    await readBlocks(link, context, layouts, blocks, bodies, requests);
    signal?.progress(...requests.progress, 'Reading the plan');
  }
  return bodies;
}
