import type { CellObject, WorkBook } from '@e965/xlsx';
import type { CellValue } from '../../../workbook/port';
import type { PartsPackage } from '../package/partsPackage';
import type { SheetEntry } from '../package/workbookPart';
import { NumberedFormulas } from './numberedFormulas';

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

/** Reads the cells of some sheets with SheetJS, which is loaded when first used. */
export async function readCells(parts: PartsPackage, sheets: readonly SheetEntry[]): Promise<SheetCells> {
  const { read } = await import('@e965/xlsx');
  const formulas = new NumberedFormulas();
  const contents = new Map<string, Uint8Array>();
  for (const { part } of sheets) {
    const bytes = part === null ? null : parts.bytes(part);
    if (part !== null && bytes !== null) contents.set(part, formulas.shortened(bytes));
  }
  const book = read(parts.bytesWith(contents), {
    type: 'array',
    dense: true,
    // Without it a formula whose value no tool has worked out yet is passed over.
    sheetStubs: true,
    sheets: sheets.map(({ name }) => name),
    cellFormula: true,
    cellHTML: false,
    cellText: false,
    cellNF: false,
    cellDates: false,
  });
  return cellsOf(book, formulas);
}

function cellsOf(book: WorkBook, formulas: NumberedFormulas): SheetCells {
  const rowsOf = (sheet: string): readonly (readonly (CellObject | undefined)[] | undefined)[] =>
    book.Sheets[sheet]?.['!data'] ?? [];
  const cellAt = (sheet: string, row: number, column: number): CellObject | undefined =>
    rowsOf(sheet)[row - 1]?.[column - 1];
  return {
    value: (sheet, row, column) => valueOf(cellAt(sheet, row, column)),
    formula: (sheet, row, column) => {
      const formula = cellAt(sheet, row, column)?.f;
      return formula === undefined || formula === '' ? null : formulas.asTyped(formula);
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
