import type { CellFormat, ChartBlock, ModelCell, ModelColumn, SheetModel } from './sheetModel';

/** What part a placed cell plays on its sheet; hosts choose font and fill by it. */
export type CellRole =
  'title' | 'subtitle' | 'heading' | 'header' | 'body' | 'label' | 'fact' | 'text' | 'chartMessage';

/** A cell of a model sheet with its place. Rows and columns count from 1. */
export interface PlacedCell {
  readonly row: number;
  readonly column: number;
  readonly role: CellRole;
  readonly cell: ModelCell;
  readonly format: CellFormat;
  readonly wrap: boolean;
  readonly align: 'left' | 'right' | 'centre';
  /** Workbook-level name to be given to the cell. */
  readonly name?: string;
}

/** An Excel table with its header row and at least one body row. */
export interface PlacedTable {
  readonly name: string;
  readonly headerRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  /** `A4:F20`, header included. */
  readonly ref: string;
  readonly columns: readonly ModelColumn[];
  /** A column's formula where every body row has the same, else `null`. */
  readonly columnFormulas: readonly (string | null)[];
}

/** A column of figures of a chart, with the values that stand there now. */
export interface PlacedSeries {
  readonly name: string;
  /** Absolute, without the sheet: `$C$4`. */
  readonly nameRef: string;
  /** Absolute, without the sheet: `$C$5:$C$9`. */
  readonly valuesRef: string;
  readonly values: readonly (number | null)[];
  readonly format: CellFormat;
  readonly colour: string;
  readonly negativeColour: string | null;
  readonly labelColour: string | null;
  /** By row; `null` where all rows have the series' colour. */
  readonly pointColours: readonly string[] | null;
}

/** A chart over a placed table; rows and columns count from 1, the last ones are covered. */
export interface PlacedChart {
  readonly block: ChartBlock;
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
  readonly categoriesRef: string;
  readonly categories: readonly string[];
  readonly series: readonly PlacedSeries[];
}

/** A model sheet laid out: every host draws exactly this. */
export interface PlacedSheet {
  readonly name: string;
  readonly title: string;
  readonly cells: readonly PlacedCell[];
  readonly tables: readonly PlacedTable[];
  readonly charts: readonly PlacedChart[];
  /** Characters, by column from A. */
  readonly widths: readonly number[];
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Row repeated at the top of every printed page. */
  readonly printTitleRow: number | null;
  /** Panes freeze below this row; `null` where it lies too low for that. */
  readonly freezeRow: number | null;
  readonly landscape: boolean;
  readonly tabColour: string | null;
  readonly colours?: SheetModel['colours'];
}
