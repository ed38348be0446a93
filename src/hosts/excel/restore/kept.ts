import type { NamedCellWrite, RestorePoint } from '../../../workbook/port';
import type { CellContent, ExcelValue } from '../read/cellContent';
import type { KeptSheet } from './keptSheet';
import type { RowMark } from '../write/wantedCell';
import type { CellWrite, KeyFill } from '../../../workbook/port';

/** A table cell before and after. */
export interface KeptCell {
  readonly table: string;
  readonly header: string;
  /** How the row is found after the write: a filled key by itself. */
  readonly row: RowMark;
  readonly before: CellContent;
  readonly input: ExcelValue;
  readonly source: CellWrite | KeyFill;
}

export interface KeptName {
  readonly write: NamedCellWrite;
  readonly before: CellContent;
  readonly input: ExcelValue;
}

/** Rows that were added. */
export interface KeptAppend {
  readonly table: string;
  readonly headers: readonly string[];
  readonly rows: readonly (readonly ExcelValue[])[];
  /** First body row that may be one of them, as it was then. */
  readonly start: number;
  /** True where the first of them went into the blank row of an empty table. */
  readonly intoBlankRow: boolean;
}

/** A cell of a mended column as it was, by what its row says of itself. */
export interface KeptRow {
  readonly name: string;
  /** Its body row then. */
  readonly place: number;
  readonly before: CellContent;
  readonly numberFormat: string;
}

/** A column whose formula was mended. */
export interface KeptColumn {
  readonly table: string;
  readonly header: string;
  readonly formula: string;
  /** The number format that the column was given, so that no cell keeps the formula as a text; `null` where none did. */
  readonly format: string | null;
  /** Cells that held something else. */
  readonly rows: readonly KeptRow[];
  /** What every row said of itself, in their order then. */
  readonly names: readonly string[];
}

/** All that a command changed, as it was before. */
export interface Kept {
  readonly kind: 'excel';
  readonly cells: KeptCell[];
  readonly names: KeptName[];
  readonly appends: KeptAppend[];
  readonly columns: KeptColumn[];
  readonly sheets: KeptSheet[];
  /** Sheets and names that were made where there were none. */
  readonly made: { readonly sheets: string[]; readonly names: string[] };
}

export function nothingKept(): Kept {
  return { kind: 'excel', cells: [], names: [], appends: [], columns: [], sheets: [], made: { sheets: [], names: [] } };
}

/** How many cells and sheets a restore point holds. */
export function keptCount(kept: Kept): number {
  const appended = kept.appends.reduce((sum, append) => sum + append.rows.length * append.headers.length, 0);
  const mended = kept.columns.reduce((sum, column) => sum + column.rows.length, 0);
  return kept.cells.length + kept.names.length + appended + mended + kept.sheets.length + kept.made.sheets.length;
}

export function restorePoint(title: string, kept: Kept): RestorePoint | null {
  const cells = keptCount(kept);
  return cells === 0 ? null : { title, cells, contents: kept };
}

export function isKept(contents: unknown): contents is Kept {
  return typeof contents === 'object' && contents !== null && 'kind' in contents && contents.kind === 'excel';
}
