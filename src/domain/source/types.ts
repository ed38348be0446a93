import type { IsoDate } from '../calendar/isoDate';

/** A stretch of text in one style. Bold often marks the accountable lead. */
export interface SourceRun {
  readonly text: string;
  readonly bold: boolean;
}

export interface SourceParagraph {
  readonly runs: readonly SourceRun[];
  /** The list mark it stood behind, in the document or typed (`·`, `-`). */
  readonly bullet: boolean;
  /** The number that the document's own numbering puts before it: `1.2`, without a closing full stop or bracket. */
  readonly mark?: string;
}

/** A cell of a source table. A merged cell stands in its first place; the places it covers are `null` in the row. */
export interface SourceCell {
  readonly paragraphs: readonly SourceParagraph[];
  /** The typed value where the source has types (a workbook): a number, or a date as ISO text. */
  readonly number: number | null;
  readonly date: IsoDate | null;
  /** Columns and rows that it covers, 1 unless merged. */
  readonly columnSpan: number;
  readonly rowSpan: number;
  /** Where it lies: `Budget!C7`, or `table 2, row 5`. */
  readonly where: string;
  /** The colour it is filled with, as `#RRGGBB`, where it is neither white nor left alone. */
  readonly fill?: string;
}

export interface SourceTable {
  /** `table 3`, or the sheet's name. */
  readonly name: string;
  /** The nearest heading above it, or blank. */
  readonly heading: string;
  /** True where nothing stands between that heading and the table. */
  readonly headingAdjoins?: boolean;
  /** What of its sheet is hidden: the sheet itself, and how many of its rows and columns with something in them. */
  readonly hidden?: { readonly sheet: boolean; readonly rows: number; readonly columns: number };
  /** All rows have the same number of places. */
  readonly rows: readonly (readonly (SourceCell | null)[])[];
}

/** A document as its tables and headings, with nothing yet said of what they mean. */
export interface SourceDocument {
  /** File name, without its folder. */
  readonly name: string;
  readonly title: string;
  readonly tables: readonly SourceTable[];
  /** Words outside the tables, in order. */
  readonly prose: readonly string[];
}
