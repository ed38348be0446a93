import { columnLetters } from '../domain/plan/cellOf';
import { placeChart } from './placeChart';
import type { PlacedCell, PlacedChart, PlacedSheet, PlacedTable } from './placedSheet';
import type { CellFormat, ChartBlock, FactsBlock, ModelCell, SheetModel, TableBlock, TextBlock } from './sheetModel';
import { linesWithin } from './linesWithin';
import { sheetWidths } from './sheetWidths';
import { withUniqueHeaders } from './uniqueHeaders';

/** Freezing more rows than this leaves too little to scroll in. */
const DEEPEST_FREEZE = 8;
/** Characters that words may take on a sheet of narrow tables; a page at its full size holds some 125. */
const LEAST_WORDS = 100;
/** A title's letters are so much larger than the rest. */
const TITLE_ROOM = 0.62;

/**
 * Lays a model sheet out, the same for every host: title in A1, subtitle under it, then each block below the last, all
 * starting in column A. Nothing is merged; one blank row stands after a table or a chart and nowhere else; a table with
 * no rows says so in its first cell. Words wider than the sheet go on in the next row.
 *
 * Example: a sheet of a subtitle and one table of two rows gives the header in row 3 and the table `A3:B5`.
 */
export function layoutSheet(model: SheetModel): PlacedSheet {
  const widths = sheetWidths(model);
  const page = new Page(model, widths);
  return page.placed();
}

/** The sheet under the pen: `row` is the next free row. */
class Page {
  private readonly cells: PlacedCell[] = [];
  private readonly tables: PlacedTable[] = [];
  private readonly charts: PlacedChart[] = [];
  private row = 1;

  constructor(
    private readonly model: SheetModel,
    private readonly widths: readonly number[],
  ) {
    for (const value of linesWithin(model.title, this.wordsWidth() * TITLE_ROOM)) this.line('title', { value });
    if (model.subtitle !== null) this.words('subtitle', model.subtitle, {});
    model.blocks.forEach((block, at) => {
      if (block.kind === 'text') this.text(block);
      else if (block.kind === 'facts') this.facts(block);
      else if (block.kind === 'table') this.table(block);
      else this.chart(block);
      const standsAlone = block.kind === 'table' || block.kind === 'chart';
      if (standsAlone && at < model.blocks.length - 1) this.row += 1;
    });
  }

  placed(): PlacedSheet {
    const repeated = this.tables.find((table) => table.name === this.model.repeatHeaderOf);
    const headerRow = repeated?.headerRow ?? null;
    return {
      name: this.model.name,
      title: this.model.title,
      cells: this.cells,
      tables: this.tables,
      charts: this.charts,
      widths: this.widths,
      lastRow: Math.max(this.row - 1, 1),
      lastColumn: Math.max(this.widths.length, 1),
      printTitleRow: headerRow,
      freezeRow: headerRow !== null && headerRow <= DEEPEST_FREEZE ? headerRow : null,
      landscape: this.model.landscape,
      tabColour: this.model.tabColour,
      ...(this.model.colours === undefined ? {} : { colours: this.model.colours }),
    };
  }

  private line(role: PlacedCell['role'], cell: ModelCell): void {
    this.put(this.row, 1, role, cell, 'text', false, 'left');
    this.row += 1;
  }

  private words(role: PlacedCell['role'], words: string, looks: Pick<ModelCell, 'look' | 'link'>): void {
    for (const value of linesWithin(words, this.wordsWidth())) this.line(role, { value, ...looks });
  }

  /** Words may run over the columns beside them, as far as a page is wide. */
  private wordsWidth(): number {
    const width = this.widths.reduce((sum, each) => sum + each, 0);
    return Math.max(width, LEAST_WORDS);
  }

  private text(block: TextBlock): void {
    for (const { text, look, link } of block.lines) {
      const looks = { ...(look === undefined ? {} : { look }), ...(link === undefined ? {} : { link }) };
      this.words(look === 'heading' ? 'heading' : 'text', text, looks);
    }
  }

  private facts(block: FactsBlock): void {
    for (const { label, cell, name } of block.facts) {
      this.put(this.row, 1, 'label', { value: label }, 'text', true, 'left');
      const format = cell.format ?? (typeof cell.value === 'number' ? 'decimal' : 'text');
      this.put(this.row, 2, 'fact', cell, format, format === 'text', 'left', name);
      this.row += 1;
    }
  }

  private table(model: TableBlock): void {
    const block = { ...model, columns: withUniqueHeaders(model.columns) };
    if (block.heading !== null) this.line('heading', { value: block.heading, look: 'heading' });
    const headerRow = this.row;
    block.columns.forEach((column, at) => {
      this.put(
        headerRow,
        at + 1,
        'header',
        { value: column.header },
        'text',
        true,
        column.align ?? sideOf(column.format),
      );
    });
    const bodyRows = block.rows.length > 0 ? block.rows : [whenEmpty(block)];
    bodyRows.forEach((cells, down) => {
      block.columns.forEach((column, at) => {
        const cell = cells[at] ?? { value: null };
        const format = cell.format ?? column.format;
        this.put(
          headerRow + 1 + down,
          at + 1,
          'body',
          cell,
          format,
          column.wrap ?? false,
          column.align ?? sideOf(format),
        );
      });
    });
    const lastRow = headerRow + bodyRows.length;
    this.tables.push({
      name: block.name,
      headerRow,
      lastRow,
      firstColumn: 1,
      lastColumn: block.columns.length,
      ref: `A${String(headerRow)}:${columnLetters(block.columns.length)}${String(lastRow)}`,
      columns: block.columns,
      columnFormulas: block.columns.map((_, at) => sharedFormula(block, at)),
    });
    this.row = lastRow + 1;
  }

  private chart(block: ChartBlock): void {
    for (const value of linesWithin(block.altText, this.wordsWidth())) this.line('chartMessage', { value });
    const placed = placeChart(block, this.model, this.tables, this.row, this.widths);
    if (placed === null) return;
    this.charts.push(placed);
    this.row = placed.lastRow + 1;
  }

  private put(
    row: number,
    column: number,
    role: PlacedCell['role'],
    cell: ModelCell,
    format: CellFormat,
    wrap: boolean,
    align: PlacedCell['align'],
    name?: string,
  ): void {
    this.cells.push({ row, column, role, cell, format, wrap, align, ...(name === undefined ? {} : { name }) });
  }
}

function sideOf(format: CellFormat): PlacedCell['align'] {
  return format === 'text' || format === 'date' ? 'left' : 'right';
}

function whenEmpty(block: TableBlock): readonly ModelCell[] {
  return [{ value: block.whenEmpty, format: 'text' }];
}

/** The one formula of a column, or `null`: only then may Excel fill it into rows typed below. */
function sharedFormula(block: TableBlock, at: number): string | null {
  const first = block.rows[0]?.[at]?.formula;
  if (first === undefined) return null;
  return block.rows.every((row) => row[at]?.formula === first) ? first : null;
}
