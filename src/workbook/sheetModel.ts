import type { ChartSeries } from '../domain/report/types';

/** How a cell's text is shown; `rag` takes its colours from the word. */
export type CellLook = 'plain' | 'rag' | 'bold' | 'muted' | 'heading';

export type CellFormat =
  | 'text'
  | 'date'
  | 'whole'
  | 'percent'
  | 'finePercent'
  | 'decimal'
  | 'money'
  | 'moneyVariance'
  // With so many decimals: two are pence in a sheet kept in pounds.
  | `money${1 | 2 | 3}`
  | `moneyVariance${1 | 2 | 3}`;

/** A cell of a sheet that Boardline draws: a value, and in a live sheet the formula that keeps it true. */
export interface ModelCell {
  /** Dates are ISO texts in a `date` column. */
  readonly value: string | number | boolean | null;
  /** en-US, structured references in the long form; absent in frozen exports. */
  readonly formula?: string;
  readonly look?: CellLook;
  readonly format?: CellFormat;
  /** `#'Actions'!A5` inside the workbook, or `https:`/`mailto:`; its text is `value`. */
  readonly link?: string;
}

/** What people may type into a column of a form. */
export interface ColumnEntry {
  /** Shown beside the cell while it is filled in. */
  readonly help: string;
  /** Words of the cell's own list; `null` where anything of the column's format will do. */
  readonly choices: readonly string[] | null;
}

export interface ModelColumn {
  readonly header: string;
  /** Characters; the host adds the sheet's columns up by position, widest wins. */
  readonly width: number;
  readonly format: CellFormat;
  readonly wrap?: boolean;
  readonly align?: 'left' | 'right' | 'centre';
  /** Absent for a column that nobody is asked to fill in. */
  readonly entry?: ColumnEntry;
}

/** A table of the sheet: a real Excel table with a header row, its name unique in the workbook. */
export interface TableBlock {
  readonly kind: 'table';
  readonly name: string;
  /** A heading over the table. */
  readonly heading: string | null;
  readonly columns: readonly ModelColumn[];
  readonly rows: readonly (readonly ModelCell[])[];
  /** Said in place of the rows when there are none: "No action is overdue." A table is never empty. */
  readonly whenEmpty: string;
}

/** Lines of words, one a row, in column A across the sheet's width (wrapped, not merged). */
export interface TextBlock {
  readonly kind: 'text';
  readonly lines: readonly { readonly text: string; readonly look?: CellLook; readonly link?: string }[];
}

/** Label in column A, value in column B. */
export interface FactsBlock {
  readonly kind: 'facts';
  readonly facts: readonly { readonly label: string; readonly cell: ModelCell; readonly name?: string }[];
}

/** A native chart over columns of a table of the same sheet. */
export interface ChartBlock {
  readonly kind: 'chart';
  readonly name: string;
  readonly title: string;
  /** The message for those who cannot see the chart; the same words stand in a cell beside it. */
  readonly altText: string;
  readonly type: 'bar' | 'column' | 'line';
  readonly grouping: 'clustered' | 'stacked' | 'percentStacked';
  /** The table block it draws, and the header of its category column. */
  readonly table: string;
  readonly categories: string;
  readonly series: readonly ChartSeries[];
  readonly axisTitle?: string;
  /** Height in rows. */
  readonly rows: number;
}

export type SheetBlock = TableBlock | TextBlock | FactsBlock | ChartBlock;

/** A whole sheet that Boardline draws; its title is cell A1. Blocks follow each other downwards. */
export interface SheetModel {
  readonly name: string;
  readonly title: string;
  readonly subtitle: string | null;
  readonly blocks: readonly SheetBlock[];
  readonly landscape: boolean;
  /** Table block whose header repeats on every printed page, and above which panes freeze. */
  readonly repeatHeaderOf: string | null;
  readonly tabColour: string | null;
  /** Colours of its `rag` words where they are others than those of the actions' rule set. */
  readonly colours?: BookModel['colours'];
}

/** A workbook made of model sheets alone: the board report, a proforma, a working paper. */
export interface BookModel {
  readonly properties: {
    readonly title: string;
    readonly subject: string;
    readonly author: string;
    readonly keywords: string;
    /** ISO date, never the clock's. */
    readonly created: string;
  };
  readonly sheets: readonly SheetModel[];
  /** Colours of the rule set's words, for every `rag` cell. */
  readonly colours: readonly { readonly word: string; readonly fill: string; readonly text: string }[];
}
