import { assessPlan } from '../../../domain/assess/assessPlan';
import type { CellValue } from '../../../workbook/port';
import { formulaResults } from '../../../workbook/formulaResults';
import { sameFormula } from '../../../workbook/formulas/sameFormula';
import { readPlan } from '../../../workbook/readPlan';
import { TABLES } from '../../../workbook/schema/tables';
import type { PartsPackage } from '../package/partsPackage';
import { snapshotOf } from '../read/snapshotOf';
import type { WorkbookLayout } from '../read/workbookLayout';
import { sheetWithResults } from './cellResults';
import { sameValue } from './sameValue';

/**
 * Writes what the plan's formulas come to beside them, for programs that show a file without calculating it. Only
 * cells that hold a formula and another result are touched. Nothing is done for a plan without a report date, on which
 * every status rests.
 */
export function settleResults(name: string, parts: PartsPackage, layout: WorkbookLayout): void {
  const plan = readPlan(snapshotOf(name, parts, layout));
  const asAt = plan.cover.reportDate;
  if (asAt === null) return;
  const bySheet = new Map<string, Map<number, Map<number, CellValue>>>();
  for (const { table, row, values } of formulaResults(plan, assessPlan(plan, asAt))) {
    const place = plan.layout[table];
    if (place === undefined) continue;
    const rows = bySheet.get(place.sheet) ?? new Map<number, Map<number, CellValue>>();
    bySheet.set(place.sheet, rows);
    for (const [key, value] of Object.entries(values)) {
      const column = place.columns[key];
      const formula = column === undefined ? null : layout.cells.formula(place.sheet, row, column);
      if (column === undefined || formula === null || isTheirs(table, key, formula)) continue;
      if (sameValue(layout.cells.value(place.sheet, row, column), value)) continue;
      rows.set(row, (rows.get(row) ?? new Map<number, CellValue>()).set(column, value));
    }
  }
  for (const [sheet, rows] of bySheet) {
    const part = layout.sheets.find((each) => each.name === sheet)?.part ?? null;
    const xml = part === null ? null : parts.text(part);
    if (part === null || xml === null || rows.size === 0) continue;
    const settled = sheetWithResults(xml, rows);
    if (settled !== xml) parts.set(part, settled);
  }
}

/** True for a formula of the user's own in a column whose formula the schema gives: what it comes to, only Excel knows. */
function isTheirs(table: string, key: string, formula: string): boolean {
  const column = TABLES.find(({ name }) => name === table)?.columns.find((each) => each.key === key);
  return column?.formula !== undefined && !sameFormula(formula, column.formula);
}
