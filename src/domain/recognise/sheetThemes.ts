import type { PlanTableRow } from './planRow';

const GENERAL =
  /^(?:sheet|table|blad|plan|data|page)?\s*\d*$|\b(?:action|work|delivery|improvement) (?:plan|log|tracker)\b|^(?:actions|complete[d]?|closed|open|archive)/i;

/**
 * The rows of a workbook that keeps a sheet for each theme, with the sheet's name as the theme of rows that have none.
 * One sheet alone, or sheets with general names, say nothing.
 */
export function sheetThemes(rows: readonly PlanTableRow[]): readonly PlanTableRow[] {
  const sheets = new Set(rows.map(sheetOf));
  const named = Array.from(sheets).filter((sheet) => sheet !== null && !GENERAL.test(sheet));
  if (named.length < 2 || named.length < sheets.size) return rows;
  const themed = rows.some((row) => row.theme !== null || row.cells.theme !== undefined);
  return themed ? rows : rows.map((row) => ({ ...row, theme: sheetOf(row) }));
}

/** The sheet that a row came from, or `null` where its source has none. */
function sheetOf(row: PlanTableRow): string | null {
  return /, ([^,!]+)![A-Z]+\d+$/.exec(row.provenance)?.[1] ?? null;
}
