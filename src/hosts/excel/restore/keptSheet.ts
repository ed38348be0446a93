import type { SheetModel } from '../../../workbook/sheetModel';
import type { ExcelValue } from '../read/cellContent';

/** A table of a sheet that is about to be replaced. */
export interface KeptTable {
  readonly name: string;
  readonly address: string;
  readonly style: string;
  readonly showFilterButton: boolean;
}

/** A sheet as it was before Boardline replaced it. */
export interface KeptSheet {
  readonly name: string;
  readonly id: string;
  readonly inputs: readonly (readonly ExcelValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  /** Points, by column from A. */
  readonly widths: readonly number[];
  readonly tables: readonly KeptTable[];
  readonly position: number;
  readonly tabColour: string;
  /** The model of the sheet that took its place; its charts and looks are drawn again over the old figures. */
  readonly model: SheetModel;
}
