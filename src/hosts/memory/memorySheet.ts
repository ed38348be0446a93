import type { CellInput, CellValue } from '../../workbook/port';

/** A cell in memory: a value, or a formula that nobody works out. */
export interface MemoryCell {
  readonly value: CellValue;
  readonly formula: string | null;
}

/** A table in memory: headers, and rows of cells in the order of the headers. */
export interface MemoryTable {
  readonly name: string;
  readonly sheet: string;
  readonly headerRow: number;
  headers: string[];
  rows: MemoryCell[][];
  /** Formulas that new rows take, by header. */
  readonly formulas: Map<string, string>;
}

/** A named cell in memory. */
export interface MemoryName {
  readonly name: string;
  readonly sheet: string;
  readonly address: string;
  cell: MemoryCell;
}

export const BLANK: MemoryCell = { value: null, formula: null };

/** What a cell becomes when something is put into it; an empty text is a blank. */
export function cellOf(input: CellInput): MemoryCell {
  if (typeof input === 'object' && input !== null) return { value: null, formula: input.formula };
  return { value: input === '' ? null : input, formula: null };
}
