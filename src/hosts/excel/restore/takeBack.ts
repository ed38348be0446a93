import type { Conflict } from '../../../workbook/port';
import { errorCode, isPassing, isStale } from '../link/errorCode';
import type { ExcelLink } from '../link/excelLink';
import { inExcel } from '../link/inExcel';
import { type CellContent, type ExcelValue, isFormula, shows, toCellValue } from '../read/cellContent';
import { type ColumnsWanted, readColumns } from '../read/columnReading';
import { readLayout, type WorkbookLayout } from '../read/layout';
import { conflict } from '../write/conflict';
import { inputFor } from '../write/excelInput';
import { columnAt } from '../write/findRows';
import { planWrites } from '../write/plannedWrites';
import { eventsOn } from '../write/quietly';
import { afterInput } from '../write/settle';
import { settleRows } from '../write/settleRows';
import type { WantedCell } from '../write/wantedCell';
import { writeBatches } from '../write/writeBatches';
import { writeBlocks } from '../write/writeBlocks';
import type { Kept, KeptCell } from './kept';
import { removeAppended } from './removeAppended';
import { clearStrays } from './clearStrays';
import { restoreColumns } from './restoreColumns';
import { restoreNames } from './restoreNames';
import { restoreSheets } from './restoreSheets';

export interface TakenBack {
  readonly cells: number;
  readonly conflicts: readonly Conflict[];
}

function same(found: CellContent, input: ExcelValue): boolean {
  const left = afterInput(input);
  return shows(found, left) || (found.value === left && !isFormula(found));
}

function wantedBack(cell: KeptCell): WantedCell {
  return {
    table: cell.table,
    header: cell.header,
    row: cell.row,
    ours: null,
    mayWrite: (found) => same(found, cell.input),
    isThere: (found) => found.formula === cell.before.formula,
    input: (numberFormat) => inputFor(cell.before, numberFormat),
    source: cell.source,
  };
}

function columnsOf(cells: readonly WantedCell[], layout: WorkbookLayout): readonly ColumnsWanted[] {
  return layout.tables.flatMap((table) => {
    const headers = new Set<string>();
    for (const cell of cells)
      if (cell.table.toLowerCase() === table.name.toLowerCase()) headers.add(cell.header).add(cell.row.header);
    const columns = [...new Set([...headers].map((header) => columnAt(table.headers, header)))].filter((at) => at >= 0);
    return columns.length === 0 ? [] : [{ layout: table, columns }];
  });
}

async function cellsBack(
  link: ExcelLink,
  context: Excel.RequestContext,
  kept: Kept,
  layout: WorkbookLayout,
): Promise<readonly Conflict[]> {
  const wanted = kept.cells.map(wantedBack);
  if (wanted.length === 0) return [];
  const readings = await readColumns(link, context, columnsOf(wanted, layout));
  const plan = planWrites(wanted, readings);
  const conflicts = [...plan.conflicts];
  for (const batch of writeBatches(plan.writes)) {
    const slips = await writeBlocks(link, context, batch);
    await settleRows(context, slips);
    for (const { write, found } of slips) conflicts.push(conflict(write.wanted.source, toCellValue(found.value)));
  }
  return conflicts;
}

function tablesOf(kept: Kept): readonly string[] {
  return [...new Set([...kept.cells, ...kept.appends, ...kept.columns].map((one) => one.table))];
}

/** What has been put back by an earlier try. */
interface Done {
  /** What came of the mended columns; `null` until they are back. */
  columns: readonly Conflict[] | null;
}

/** Mended columns first: their rows are found by Ids that may be taken away again with the cells. */
async function once(link: ExcelLink, kept: Kept, done: Done): Promise<readonly Conflict[]> {
  const conflicts = await inExcel(link, async (context) => {
    const layout = await readLayout(
      context,
      tablesOf(kept),
      kept.names.map(({ write }) => write.name),
    );
    done.columns ??= await restoreColumns(link, context, kept.columns, layout);
    const found = [
      ...done.columns,
      ...(await cellsBack(link, context, kept, layout)),
      ...(await restoreNames(context, kept.names, layout)),
    ];
    await clearStrays(context, kept.appends, layout);
    await removeAppended(link, context, kept.appends, layout);
    return found;
  });
  await restoreSheets(link, kept);
  return conflicts;
}

/**
 * Puts everything back as it was before a command: cells, names, mended columns, added rows, replaced sheets. A cell that
 * somebody has changed since stays as it is. It may be run again after a fault: what is back already is found so.
 */
export async function takeBack(link: ExcelLink, kept: Kept): Promise<TakenBack> {
  const done: Done = { columns: null };
  for (const wait of [100, 400, 1500, null]) {
    try {
      const conflicts = await once(link, kept, done);
      const mended = kept.columns.reduce((sum, column) => sum + column.rows.length, 0);
      return { cells: kept.cells.length + kept.names.length + mended - conflicts.length, conflicts };
    } catch (fault) {
      await eventsOn(link);
      const code = errorCode(fault);
      if (wait === null || !(isPassing(code) || isStale(code))) throw fault;
      await link.wait(wait);
    }
  }
  return { cells: 0, conflicts: [] };
}
