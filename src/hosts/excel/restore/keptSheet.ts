import type { SheetModel } from '../../../workbook/sheetModel';
import type { ExcelValue } from '../read/cellContent';

/** A table of a sheet that is about to be replaced. */
export interface KeptTable {
  readonly name: string;
  readonly address: string;
  readonly style: string;
  readonly showFilterButton: boolean;
}

/** Cells that look alike, as an address list and their look. */
export interface KeptLook {
  readonly bold: boolean;
  readonly color: string;
  readonly size: number;
  readonly fill: string;
  readonly wrap: boolean;
  readonly align: string;
}

/** A sheet as it was before Boardline replaced it. */
export interface KeptSheet {
  readonly name: string;
  /** Address of its used cells, without the sheet; `null` where it was empty. */
  readonly address: string | null;
  readonly inputs: readonly (readonly ExcelValue[])[];
  readonly numberFormats: readonly (readonly string[])[];
  readonly widths: readonly number[];
  readonly tables: readonly KeptTable[];
  readonly position: number;
  readonly tabColour: string;
  /** The model of the sheet that took its place; its charts are drawn again over the old figures. */
  readonly model: SheetModel;
}
