import type { ColumnMend, TableSnapshot } from '../../workbook/port';
import { ruleColumns } from '../../workbook/formulas/ruleColumns';
import { columnsOf } from '../../workbook/reading/columnsOf';
import { TABLES } from '../../workbook/schema/tables';
import { tableOf } from '../../workbook/snapshot';
import type { OpenedPlan } from '../openPlan';

/** Formula columns whose formula is missing or is another one in some row, with the colours that belong to them. */
export function columnMends(opened: OpenedPlan): readonly ColumnMend[] {
  const fromRules = ruleColumns(opened.plan.cover.ruleSet, opened.plan.ruleRows);
  const mends: ColumnMend[] = [];
  for (const schema of TABLES) {
    const table = tableOf(opened.snapshot, schema.name);
    if (table?.formulas === undefined || table.rows.length === 0) continue;
    const places = columnsOf(schema, table);
    for (const column of schema.columns) {
      const place = places.get(column.key);
      const header = place === undefined ? undefined : table.headers[place];
      if (column.ownership !== 'formula' || place === undefined || header === undefined) continue;
      const ruled = fromRules.find((mend) => mend.table === schema.name && mend.header === column.header);
      const formula = ruled?.formula ?? column.formula ?? null;
      if (formula === null || !namesOnly(formula, table)) continue;
      const damaged = table.formulas.some((row) => !sameFormula(row[place] ?? null, formula));
      if (!damaged || keepsTypedTotals(schema.name, column.key)) continue;
      mends.push({ table: table.name, header, formula, colours: ruled?.colours ?? [], choices: null });
    }
  }
  return mends;
}

/** A formula that names a column which the table has not would damage the workbook: it is not written. */
function namesOnly(formula: string, table: TableSnapshot): boolean {
  const headers = new Set(table.headers.map((header) => header.trim().toLowerCase()));
  const own = new RegExp(`${table.name}\\[\\[#This Row\\],\\[([^\\]]*)\\](?::\\[([^\\]]*)\\])?\\]`, 'giu');
  return [...formula.matchAll(own)].every((found) =>
    [found[1], found[2]].every((header) => header === undefined || headers.has(header.toLowerCase())),
  );
}

/** Typed totals of a budget stay as typed until somebody asks to have them turned into formulas. */
function keepsTypedTotals(table: string, key: string): boolean {
  return table === 'BudgetLines' && (key === 'gross' || key === 'net');
}

/** The same formula but for spaces, case, and the ways in which hosts spell "this row". */
function sameFormula(found: string | null, wanted: string): boolean {
  return found !== null && plain(found) === plain(wanted);
}

function plain(formula: string): string {
  return formula
    .replace(/^=/, '')
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace(/(\w+)\[\[#thisrow\],(\[[^\]]*\](?::\[[^\]]*\])?)\]/g, '[@$2]')
    .replace(/\w*\[@(?=[^[])([^\]]*)\]/g, '[@[$1]]')
    .replace(/\w+(?=\[@)/g, '');
}
