import { isBlank } from './cell';
import { type Rect, intersection } from './rect';
import type { SimSheet } from './simSheet';
import type { SimTable } from './simTable';

/** A column of a table's body before something is written into it. */
interface Before {
  readonly table: SimTable;
  readonly column: number;
  /** The one formula of all its cells; `''` where all are blank. */
  readonly shared: string;
}

/** The one formula of a body column, `''` where all its cells are blank, `null` where cells differ. */
function sharedFormula({ sheet, body }: SimTable, column: number): string | null {
  const first = sheet.grid.at(body.row, column);
  if (first.formula === null && !isBlank(first)) return null;
  const shared = first.formula ?? '';
  for (let row = body.row + 1; row < body.row + body.rows; row += 1) {
    const cell = sheet.grid.at(row, column);
    if ((cell.formula ?? '') !== shared || (cell.formula === null && !isBlank(cell))) return null;
  }
  return shared;
}

function columnsBefore(sheet: SimSheet, rect: Rect): readonly Before[] {
  return sheet.tables.flatMap((table) => {
    const written = intersection(table.body, rect);
    if (written === null) return [];
    return Array.from({ length: written.columns }, (_, at) => written.column + at).flatMap((column) => {
      const shared = sharedFormula(table, column);
      return shared === null ? [] : [{ table, column, shared }];
    });
  });
}

/**
 * A formula put into a column that is blank, or that has one formula throughout, becomes the formula of the whole column;
 * of several the last (office-js issues 2093, 5909, 6745). A column in which any cell differs is left alone. Called before
 * a write; what it gives is called after it.
 */
export function calculatedColumns(sheet: SimSheet, rect: Rect): () => void {
  if (!sheet.workbook.variant.fillsColumns) return () => undefined;
  const before = columnsBefore(sheet, rect);
  return () => {
    for (const { table, column, shared } of before) {
      const written = intersection(table.body, rect);
      if (written === null) continue;
      let last: string | null = null;
      for (let row = written.row; row < written.row + written.rows; row += 1) {
        const { formula } = sheet.grid.at(row, column);
        if (formula !== null && formula !== shared) last = formula;
      }
      if (last !== null) fillColumn(table, column, last);
    }
  };
}

function fillColumn({ sheet, body }: SimTable, column: number, formula: string): void {
  for (let row = body.row; row < body.row + body.rows; row += 1) {
    const cell = sheet.grid.at(row, column);
    if (cell.formula !== formula)
      sheet.grid.put(row, column, { ...cell, formula, value: '', textMark: false, error: false });
  }
}
