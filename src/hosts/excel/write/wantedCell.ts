import type { CellValue, CellWrite, ChangeSet, KeyFill } from '../../../workbook/port';
import { type CellContent, type ExcelValue, holds, isFormula, sameValue, toCellValue } from '../read/cellContent';
import { excelInput } from './excelInput';

/** How a cell's row is found again at the moment of writing. */
export type RowMark =
  | { readonly kind: 'key'; readonly header: string; readonly key: string }
  | { readonly kind: 'place'; readonly bodyRow: number; readonly header: string; readonly value: CellValue };

/** One cell that is to hold something, and what must be there for it to be written. */
export interface WantedCell {
  readonly table: string;
  readonly row: RowMark;
  readonly header: string;
  /** What will be there, for the check that it came to be. */
  readonly ours: CellContent | null;
  readonly mayWrite: (found: CellContent) => boolean;
  readonly isThere: (found: CellContent) => boolean;
  readonly input: (numberFormat: string) => ExcelValue;
  readonly source: CellWrite | KeyFill;
}

function fromWrite(write: CellWrite): WantedCell {
  const { table, header, expected, value } = write;
  return {
    table,
    header,
    row: { kind: 'key', header: write.keyColumn, key: write.key },
    ours: null,
    mayWrite: (found) =>
      sameValue(toCellValue(found.value), expected) && (!isFormula(found) || typeof value === 'object'),
    isThere: (found) => holds(found, value),
    input: (numberFormat) => excelInput(value, numberFormat),
    source: write,
  };
}

function fromKey(fill: KeyFill): WantedCell {
  const { table, header, value, bodyRow, witness } = fill;
  return {
    table,
    header,
    row: { kind: 'place', bodyRow, header: witness.header, value: witness.value },
    ours: null,
    mayWrite: () => true,
    isThere: (found) => holds(found, value),
    input: (numberFormat) => excelInput(value, numberFormat),
    source: fill,
  };
}

/** Every cell that a change set writes into tables. */
export function wantedCells(changes: Pick<ChangeSet, 'cells' | 'keys'>): readonly WantedCell[] {
  return [...changes.cells.map(fromWrite), ...changes.keys.map(fromKey)];
}
