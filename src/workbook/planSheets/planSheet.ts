import type { CellValue, RagColour } from '../port';
import type { CellRule } from './cellRule';
import type { AreaLook } from './looks';
import type { PageSetup } from './pageSetup';

/** Cells of a sheet, rows and columns counted from 1. */
export interface SheetRange {
  readonly firstRow: number;
  readonly lastRow: number;
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** Cells that look alike; no cell is in two. */
export interface SheetArea extends SheetRange {
  readonly look: AreaLook;
  /** en-US number format. */
  readonly format: string;
  readonly wrap: boolean;
  readonly align: 'left' | 'right';
  /** ISO texts in it are dates. */
  readonly isDate: boolean;
}

/** A cell's formula, en-US with `=`. */
export interface FormulaCell {
  readonly formula: string;
  /** What it comes to, for a file; `null` where nobody has worked it out. */
  readonly result: CellValue;
  /** True where the whole column has it, so that new rows take it. */
  readonly ofColumn: boolean;
}

/** Dates are ISO texts in areas of dates. */
export type PlanCell = string | number | boolean | null | FormulaCell;

/** A sheet of a new plan, described once; the hosts only draw it. */
export interface PlanSheet {
  readonly name: string;
  readonly tabColour: string;
  /** Characters, from column A. */
  readonly widths: readonly number[];
  /** Columns that are not shown. */
  readonly hidden: readonly number[];
  /** From row 1 down, from column A. */
  readonly cells: readonly (readonly PlanCell[])[];
  readonly areas: readonly SheetArea[];
  readonly table: {
    readonly name: string;
    readonly range: SheetRange;
    readonly columns: readonly { readonly header: string; readonly formula: string | null }[];
  } | null;
  /** Cells coloured by their own words. */
  readonly words: readonly { readonly range: SheetRange; readonly colours: readonly RagColour[] }[];
  readonly rules: readonly { readonly range: SheetRange; readonly rule: CellRule }[];
  /** Workbook-level names of single cells. */
  readonly names: readonly { readonly name: string; readonly row: number; readonly column: number }[];
  /** So many first rows and columns stay in sight. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly page: PageSetup;
}

export function isFormulaCell(cell: PlanCell | undefined): cell is FormulaCell {
  return typeof cell === 'object' && cell !== null;
}
