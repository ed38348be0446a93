import type { PlacedChart } from '../../../workbook/placedSheet';
import type { PageSetup } from '../../../workbook/planSheets/pageSetup';
import type { PlanSheet } from '../../../workbook/planSheets/planSheet';
import type { RagColour } from '../../../workbook/port';
import type { ExcelValue } from '../read/cellContent';

/** How some cells look. */
export interface DrawnLook {
  readonly address: string;
  readonly bold?: boolean;
  readonly size?: number;
  readonly colour?: string;
  readonly fill?: string;
  readonly wrap?: boolean;
  readonly align?: 'Left' | 'Right' | 'Center';
  readonly indent?: number;
  readonly upright?: 'Top' | 'Center';
}

/** What may be typed into some cells, and the words beside them. */
export interface DrawnValidation {
  readonly address: string;
  readonly rule: Excel.DataValidationRule;
  readonly prompt: Excel.DataValidationPrompt;
  readonly error: Excel.DataValidationErrorAlert | null;
}

/** A sheet that is to be made, in the terms of Excel: every write is of a whole block, never of a cell. */
export interface SheetDrawing {
  readonly name: string;
  readonly tabColour: string | null;
  /** Widths in characters, from column A. */
  readonly widths: readonly number[];
  readonly hiddenColumns: readonly string[];
  readonly numberFormats: readonly { readonly address: string; readonly format: string }[];
  /** Values from A1 down; formulas come after every table is there. */
  readonly rows: readonly (readonly ExcelValue[])[];
  /** Formulas of the same cells, `null` where there is none; absent where no cell has one. */
  readonly formulas: readonly (readonly (string | null)[])[] | null;
  /** One formula for a whole block. */
  readonly blockFormulas: readonly { readonly address: string; readonly formula: string }[];
  readonly tables: readonly { readonly name: string; readonly address: string }[];
  readonly looks: readonly DrawnLook[];
  readonly rules: readonly { readonly address: string; readonly colours: readonly RagColour[] }[];
  readonly validations: readonly DrawnValidation[];
  readonly names: readonly { readonly name: string; readonly address: string }[];
  readonly charts: readonly PlacedChart[];
  readonly frozen: PlanSheet['frozen'];
  readonly page: PageSetup;
}
