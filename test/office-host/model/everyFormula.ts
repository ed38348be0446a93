import type { SimWorkbook } from './simWorkbook';
import type { SimSheet } from './simSheet';

/** Rewrites every cell formula of the workbook; the function gets the formula and the sheet it stands on. */
export function rewriteFormulas(workbook: SimWorkbook, rewrite: (formula: string, home: SimSheet) => string): void {
  for (const sheet of workbook.sheets) {
    for (const { row, column, cell } of sheet.grid.filled()) {
      if (cell.formula === null) continue;
      const after = rewrite(cell.formula, sheet);
      if (after !== cell.formula) sheet.grid.put(row, column, { ...cell, formula: after });
    }
  }
}
