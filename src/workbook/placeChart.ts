import { columnLetters } from '../domain/plan/cellOf';
import type { PlacedChart, PlacedTable } from './placedSheet';
import type { ChartBlock, ModelCell, SheetModel } from './sheetModel';

/** A chart covers columns up to about this many characters: a landscape page of A4. */
const CHART_WIDTH = 100;

/**
 * The place and ranges of a chart, starting in a row, over a table already placed on the sheet; `null` where the table
 * has no rows or lacks a column that the chart names, so that no empty frame is drawn.
 */
export function placeChart(
  block: ChartBlock,
  model: SheetModel,
  tables: readonly PlacedTable[],
  firstRow: number,
  widths: readonly number[],
): PlacedChart | null {
  const table = tables.find((each) => each.name === block.table);
  const source = model.blocks.find((each) => each.kind === 'table' && each.name === block.table);
  if (table === undefined || source?.kind !== 'table' || source.rows.length === 0) return null;
  const columnOf = (header: string): number => table.columns.findIndex((column) => column.header === header);
  const categoryAt = columnOf(block.categories);
  const drawn = block.series.map((series) => ({ series, at: columnOf(series.header) }));
  if (categoryAt < 0 || drawn.length === 0 || drawn.some(({ at }) => at < 0)) return null;
  const body = (at: number): string => {
    const letters = columnLetters(table.firstColumn + at);
    return `$${letters}$${String(table.headerRow + 1)}:$${letters}$${String(table.lastRow)}`;
  };
  return {
    block,
    firstRow,
    lastRow: firstRow + block.rows - 1,
    firstColumn: 1,
    lastColumn: columnsWithin(widths),
    categoriesRef: body(categoryAt),
    categories: source.rows.map((row) => wordsOf(row[categoryAt])),
    series: drawn.map(({ series, at }) => ({
      name: series.header,
      nameRef: `$${columnLetters(table.firstColumn + at)}$${String(table.headerRow)}`,
      valuesRef: body(at),
      values: source.rows.map((row) => numberOf(row[at])),
      format: table.columns[at]?.format ?? 'text',
      colour: series.colour,
      negativeColour: series.negativeColour ?? null,
      labelColour: series.labelColour ?? null,
      pointColours: series.pointColours ?? null,
    })),
  };
}

function columnsWithin(widths: readonly number[]): number {
  let sum = 0;
  for (const [at, width] of widths.entries()) {
    sum += width;
    if (sum >= CHART_WIDTH) return at + 1;
  }
  return Math.max(widths.length, 1);
}

function wordsOf(cell: ModelCell | undefined): string {
  return cell?.value === null || cell === undefined ? '' : String(cell.value);
}

function numberOf(cell: ModelCell | undefined): number | null {
  return typeof cell?.value === 'number' ? cell.value : null;
}
