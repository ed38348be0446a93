import type { CellRef } from '../../domain/findings/types';
import { columnNumber } from '../../domain/plan/cellOf';

/** A cell taken apart: `'By lead'!C7` is sheet `By lead`, row 7, column 3; a sheet alone is its first cell. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

export function cellPlace(cell: CellRef): CellPlace {
  const parts = /^(.*)!\$?([A-Z]+)\$?(\d+)(?::.*)?$/i.exec(cell);
  const sheet = (parts?.[1] ?? cell).replace(/^'(.*)'$/, '$1').replaceAll("''", "'");
  return { sheet, row: Number(parts?.[3] ?? 1), column: columnNumber(parts?.[2] ?? 'A') };
}
