import type { Pence } from '../domain/plan/types';
import type { Reconciliation } from '../domain/reconcile/types';
import type { CellValue, CellWrite, ChangeSet, RowAppend, TableSnapshot } from '../workbook/port';
import { columnsOf } from '../workbook/reading/columnsOf';
import { BUDGET_LINES } from '../workbook/schema/budgetLines';
import type { SheetModel } from '../workbook/sheetModel';
import { tableOf, textOf } from '../workbook/snapshot';
import type { OpenedPlan } from './openPlan';

/**
 * What accepting a reconciliation writes into the plan: the ledger's actuals and commitments in each matched line, and
 * the Reconciliation sheet, with the rows that keep what was said of it. No budget figure is ever changed.
 */
export function reconciliationChanges(
  opened: OpenedPlan,
  reconciliation: Reconciliation,
  sheet: SheetModel,
  appends: readonly RowAppend[] = [],
): ChangeSet {
  const table = tableOf(opened.snapshot, BUDGET_LINES.name);
  const cells = table === undefined ? [] : ledgerFigures(opened, table, reconciliation);
  return { title: 'Reconcile', cells, keys: [], appends, names: [], sheets: [sheet], mend: [] };
}

function ledgerFigures(opened: OpenedPlan, table: TableSnapshot, reconciliation: Reconciliation): readonly CellWrite[] {
  const places = columnsOf(BUDGET_LINES, table);
  const pounds = opened.plan.cover.moneyUnit.pounds;
  const writes: CellWrite[] = [];
  for (const line of reconciliation.lines) {
    if (line.planRow === null || line.rows.length === 0) continue;
    const cells = table.rows[line.planRow - table.headerRow - 1];
    const key = cells === undefined ? null : lineKey(table, places, cells);
    if (cells === undefined || key === null) continue;
    const put = (column: string, pence: Pence | null): void => {
      const place = places.get(column);
      const header = place === undefined ? undefined : table.headers[place];
      if (place === undefined || header === undefined || pence === null) return;
      const value = pence / 100 / pounds;
      const expected = cells[place] ?? null;
      if (expected !== value) writes.push({ table: table.name, ...key, header, expected, value });
    };
    put('actualToDate', line.actual);
    put('commitments', line.commitment);
  }
  return writes;
}

/** What finds a line's row again: its code, or its service where it has none; nothing where neither is its alone. */
export function lineKey(
  table: TableSnapshot,
  places: ReadonlyMap<string, number>,
  cells: readonly CellValue[],
): { readonly key: string; readonly keyColumn: string } | null {
  for (const column of ['code', 'service']) {
    const place = places.get(column);
    const keyColumn = place === undefined ? undefined : table.headers[place];
    if (place === undefined || keyColumn === undefined) continue;
    const key = textOf(cells[place]);
    if (key !== '' && table.rows.filter((row) => textOf(row[place]) === key).length === 1) return { key, keyColumn };
  }
  return null;
}
