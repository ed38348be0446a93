import type { CellObject, WorkBook } from '@e965/xlsx';
import { fromFileFormula } from '../../../workbook/fileFormula';
import type { CellValue } from '../../../workbook/port';

/** What Excel shows for the error codes of a file. */
const ERRORS: Readonly<Record<number, string>> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A',
  43: '#GETTING_DATA',
};

/** The cells of some sheets of a workbook. Rows and columns count from 1. */
export interface SheetCells {
  value(sheet: string, row: number, column: number): CellValue;
  /** As people type it, with `=`; `null` where the cell has none. */
  formula(sheet: string, row: number, column: number): string | null;
  /** Last row that holds a cell, 0 for a blank sheet. */
  lastRow(sheet: string): number;
  /** Last column that holds a cell in one row. */
  lastColumn(sheet: string, row: number): number;
}

/** Reads the cells of the named sheets with SheetJS, which is loaded when first used. */
export async function readCells(bytes: Uint8Array, sheets: readonly string[]): Promise<SheetCells> {
  const { read } = await import('@e965/xlsx');
  const book = read(bytes, {
    type: 'array',
    dense: true,
    // Without it a formula whose value no tool has worked out yet is passed over.
    sheetStubs: true,
    sheets: [...sheets],
    cellFormula: true,
    cellHTML: false,
    cellText: false,
    cellNF: false,
    cellDates: false,
  });
  return cellsOf(book);
}

function cellsOf(book: WorkBook): SheetCells {
  const rowsOf = (sheet: string): readonly (readonly (CellObject | undefined)[] | undefined)[] =>
    book.Sheets[sheet]?.['!data'] ?? [];
  const cellAt = (sheet: string, row: number, column: number): CellObject | undefined =>
    rowsOf(sheet)[row - 1]?.[column - 1];
  return {
    value: (sheet, row, column) => valueOf(cellAt(sheet, row, column)),
    formula: (sheet, row, column) => {
      const formula = cellAt(sheet, row, column)?.f;
      return formula === undefined || formula === '' ? null : fromFileFormula(formula);
    },
    lastRow: (sheet) => rowsOf(sheet).length,
    lastColumn: (sheet, row) => rowsOf(sheet)[row - 1]?.length ?? 0,
  };
}

function valueOf(cell: CellObject | undefined): CellValue {
  if (cell === undefined || cell.t === 'z' || cell.v === undefined || cell.v === '') return null;
  if (cell.t === 'e') return { error: ERRORS[Number(cell.v)] ?? '#ERROR!' };
  return cell.v instanceof Date ? null : cell.v;
}
