import type { RagColour } from '../../../workbook/port';
import type { ExcelValue } from '../read/cellContent';

/** A table of a sheet that Boardline owns. */
export interface KeptTable {
  readonly name: string;
  readonly address: string;
  readonly style: string;
  readonly showFilterButton: boolean;
}

/** A chart of such a sheet: what it shows, and where it stands in points. */
export interface KeptChart {
  readonly name: string;
  readonly title: string;
  readonly type: string;
  /** Names of its series, which are headers of the table that it draws. */
  readonly series: readonly string[];
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
}

/** How the cells of some rows look, from column A. */
export interface KeptLooks {
  /** First of the rows, counted from nought. */
  readonly from: number;
  readonly cells: readonly (readonly Excel.CellProperties[])[];
  /** Heights in points. */
  readonly heights: readonly number[];
}

/** A sheet that Boardline owns, as it is now. */
export interface SheetNow {
  readonly name: string;
  readonly id: string;
  readonly inputs: readonly (readonly ExcelValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Points, by column from A. */
  readonly widths: readonly number[];
  readonly tables: readonly KeptTable[];
  readonly charts: readonly KeptChart[];
  readonly position: number;
  readonly tabColour: string;
  readonly gridlines: boolean;
  readonly landscape: boolean;
  /** Rows that stand still at the top; nought where none do. */
  readonly frozenRows: number;
  /** Row repeated in print, `$4:$4`; `null` for none. */
  readonly titleRows: string | null;
}

/** A sheet as it was before Boardline changed it or put another in its place. */
export interface KeptSheet extends SheetNow {
  /** The looks of rows that the change takes away or dresses anew. */
  readonly looks: readonly KeptLooks[];
  /** The words of the rule set then in use. */
  readonly colours: readonly RagColour[];
  /** Those of every rule set. */
  readonly every: readonly RagColour[];
}
