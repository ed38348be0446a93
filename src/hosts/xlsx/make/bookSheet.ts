import type { PageSetup } from '../../../workbook/planSheets/pageSetup';
import type { PlacedChart } from '../../../workbook/placedSheet';
import type { SheetRows } from './sheetRows';

/** An Excel table to be written: header row included in its range. */
export interface TableRequest {
  readonly name: string;
  readonly ref: string;
  readonly columns: readonly { readonly header: string; readonly formula: string | null }[];
}

/** A link of one cell: `#'Actions'!A5`, `https:` or `mailto:`. */
export interface LinkRequest {
  readonly address: string;
  readonly target: string;
}

/** What the finishing pass adds to a sheet that exceljs has written. */
export interface SheetExtras {
  readonly sheet: string;
  readonly tables: readonly TableRequest[];
  readonly links: readonly LinkRequest[];
  readonly charts: readonly PlacedChart[];
  /** What of it is printed, and repeated on every page; absent for all and nothing. */
  readonly page?: Pick<PageSetup, 'printedColumns' | 'titleRow' | 'titleColumns'>;
  /** Workbook-level names of cells of the sheet: `ReportDate` for `$B$5`. */
  readonly names: readonly { readonly name: string; readonly cell: string }[];
  /** Formulas of whole columns, which exceljs has written as tokens of `formulaToken`, by their numbers. */
  readonly columnFormulas?: readonly string[];
  /** Rows grow with their words as somebody types: exceljs marks every height as one that is to stay. */
  readonly rowsFit?: boolean;
  /** The rows of a sheet that exceljs has written samples of styles in their stead; absent where its own stay. */
  readonly rows?: SheetRows;
}
