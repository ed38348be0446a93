import { type Argument } from '../wire/behaviour';
import { SimError } from '../wire/simError';
import { rectOf, splitAddress } from '../model/address';
import type { Rect } from '../model/rect';
import { SimRange } from '../model/simRange';
import type { SimSheet } from '../model/simSheet';
import type { SimWorkbook } from '../model/simWorkbook';

/** A range given as an object, or as an address with or without a sheet. */
export function rangeGiven(given: Argument, workbook: SimWorkbook, home: SimSheet): SimRange {
  if (given instanceof SimRange) return given;
  if (typeof given !== 'string') throw new SimError('InvalidArgument');
  const { sheet, local } = splitAddress(given.replace(/^=/, ''));
  const on = sheet === null ? home : workbook.sheetNamed(sheet);
  if (on === undefined) throw new SimError('InvalidArgument');
  return new SimRange(on, rectOf(local));
}

/** The values of a block, row by row. */
export function gridOf<T>(rect: Rect, at: (row: number, column: number) => T): T[][] {
  return Array.from({ length: rect.rows }, (_, row) =>
    Array.from({ length: rect.columns }, (__, column) => at(rect.row + row, rect.column + column)),
  );
}
