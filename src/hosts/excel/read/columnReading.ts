import type { WorkSignal } from '../../../workbook/port';
import { WorkStopped } from '../../../workbook/workStopped';
import { errorCode, isTooLarge } from '../link/errorCode';
import type { ExcelLink } from '../link/excelLink';
import { HostFault } from '../link/hostFault';
import { type CellContent, excelText, type ExcelValue } from './cellContent';
import type { TableLayout } from './layout';
import { halvedBlocks } from './halvedBlocks';
import { liesThere } from './liesThere';
import type { RowBlock } from './rowBlocks';
import { RowRequests } from './rowRequests';

/** About what a cell weighs with its value, formula and number format, before any has been seen. */
const CELL_BYTES = 45;

/** Rows of a table that Excel keeps track of for us: it moves when rows are inserted above. */
export interface TrackedBlock {
  readonly from: number;
  readonly rows: number;
  readonly range: Excel.Range;
}

/** Some columns of one table, read now, with the blocks of rows through which they can be written. */
export interface TableReading {
  readonly layout: TableLayout;
  readonly blocks: TrackedBlock[];
  readonly contents: ReadonlyMap<number, CellContent[]>;
  readonly numberFormats: ReadonlyMap<number, string[]>;
}

/** Which columns of a table are wanted, counted from nought. */
export interface ColumnsWanted {
  readonly layout: TableLayout;
  readonly columns: readonly number[];
  /** Length of the formula that the cells of one of these columns hold, where one does. */
  readonly formulaLength?: number;
}

function first(row: unknown): unknown {
  return (row as readonly unknown[] | undefined)?.[0];
}

/**
 * Reads some columns of some tables, in one trip for each chunk of cells; halved where Excel finds a reply too large. The
 * table's headers and bounds are read with them: where somebody has moved a column or a row meanwhile, that is a fault after
 * which one looks again.
 */
export async function readColumns(
  link: ExcelLink,
  context: Excel.RequestContext,
  wanted: readonly ColumnsWanted[],
  signal?: WorkSignal,
): Promise<readonly TableReading[]> {
  const readings = wanted.map(({ layout, columns }): TableReading => ({
    layout,
    blocks: [],
    contents: new Map(columns.map((column) => [column, []])),
    numberFormats: new Map(columns.map((column) => [column, []])),
  }));
  const requests = new RowRequests(
    wanted.map(({ layout, columns, formulaLength = 0 }) => ({
      rows: columns.length === 0 ? 0 : layout.bodyRows,
      rowBytes: columns.length * CELL_BYTES + formulaLength,
    })),
  );
  for (let blocks = requests.next(); blocks !== null; blocks = requests.next()) {
    if (signal?.cancelled() === true) throw new WorkStopped('The change');
    await readBlocks(link, context, blocks, readings, requests);
  }
  return readings;
}

async function readBlocks(
  link: ExcelLink,
  context: Excel.RequestContext,
  blocks: readonly RowBlock[],
  readings: readonly TableReading[],
  requests: RowRequests,
): Promise<void> {
  const pending = blocks.flatMap(({ table, from, rows }) => {
    const reading = readings[table];
    if (reading === undefined) return [];
    const { layout } = reading;
    const range = context.workbook.worksheets
      .getItem(layout.sheet)
      .getRangeByIndexes(layout.headerRow + 1 + from, layout.firstColumn, rows, layout.headers.length);
    const columns = [...reading.contents.keys()].map((column) => {
      const cells = range.getColumn(column);
      cells.load('values,formulas,numberFormat');
      return { column, cells };
    });
    const stands = liesThere(context, layout);
    return [{ table, reading, block: { from, rows, range }, columns, stands }];
  });
  try {
    await context.sync();
  } catch (fault) {
    const halves = isTooLarge(errorCode(fault)) ? halvedBlocks(blocks) : null;
    if (halves === null) throw fault;
    for (const half of halves) await readBlocks(link, context, half, readings, requests);
    return;
  }
  link.onChunk?.();
  for (const { table, reading, block, columns, stands } of pending) {
    if (!stands()) throw new HostFault('InvalidReference', '');
    reading.blocks.push(block);
    requests.weighed(
      table,
      columns.flatMap(({ cells }) => [cells.values, cells.formulas, cells.numberFormat]),
    );
    for (const { column, cells } of columns) {
      cells.values.forEach((row, at) => {
        const content = { value: first(row) as ExcelValue, formula: first(cells.formulas[at]) as ExcelValue };
        reading.contents.get(column)?.push(content);
        reading.numberFormats.get(column)?.push(excelText(first(cells.numberFormat[at])));
      });
    }
  }
}
