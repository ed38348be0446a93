import type { SimSheet } from './simSheet';
import type { SimWorkbook } from './simWorkbook';

/**
 * Rewrites every cell formula of the workbook; the function gets the formula and the sheet it stands on. Formulas that are
 * the same text on the same sheet come out the same, so each is rewritten once.
 */
export function rewriteFormulas(workbook: SimWorkbook, rewrite: (formula: string, home: SimSheet) => string): void {
  for (const sheet of workbook.sheets) {
    const known = new Map<string, string>();
    sheet.grid.forFormulas((row, column, cell, formula) => {
      const after = known.get(formula) ?? rewrite(formula, sheet);
      known.set(formula, after);
      if (after !== formula) sheet.grid.put(row, column, { ...cell, formula: after });
    });
  }
}
