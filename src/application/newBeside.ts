import type { Plan } from '../domain/plan/types';
import { BUDGET_LINES } from '../workbook/schema/budgetLines';
import { INDICATOR_VALUES } from '../workbook/schema/indicatorValues';
import { INDICATORS } from '../workbook/schema/indicators';
import { LEADS } from '../workbook/schema/leads';
import { MILESTONES } from '../workbook/schema/milestones';
import type { TableSchema } from '../workbook/schema/types';
import { wordsOf, type ContentRows } from './contentRows';

/** The tables that an import adds to beside Actions. */
export const TABLES_BESIDE: readonly TableSchema[] = [MILESTONES, LEADS, BUDGET_LINES, INDICATORS, INDICATOR_VALUES];

/** What a row of each is called in an account. */
export const BESIDE_WORDS: Readonly<Record<string, string>> = {
  Milestones: 'milestone',
  Leads: 'lead',
  BudgetLines: 'budget line',
  Indicators: 'indicator',
};

/** Columns that tell a row of a table from the others. */
const KEYS: Readonly<Record<string, readonly string[]>> = {
  Milestones: ['actionRef', 'milestone'],
  Leads: ['name'],
  BudgetLines: ['code', 'service'],
  Indicators: ['indicator'],
};

/** The rows of an import that the plan has not yet, by table; rows that it has stay as they are. */
export function newBeside(
  plan: Plan,
  rows: Readonly<Record<string, ContentRows>>,
): Readonly<Record<string, ContentRows>> {
  const known: Readonly<Record<string, readonly (readonly string[])[]>> = {
    Milestones: plan.milestones.map((row) => [row.actionRef, row.milestone]),
    Leads: plan.leads.map((row) => [row.name]),
    BudgetLines: plan.budgetLines.map((row) => [row.code, row.service]),
    Indicators: plan.indicators.map((row) => [row.indicator]),
  };
  const fresh: Record<string, ContentRows> = Object.fromEntries(
    Object.entries(KEYS).map(([table, keys]) => {
      const have = new Set((known[table] ?? []).map(printOf));
      return [table, (rows[table] ?? []).filter((row) => !have.has(printOf(keys.map((key) => wordsOf(row[key])))))];
    }),
  );
  const refs = new Set((fresh.Indicators ?? []).map((row) => wordsOf(row.ref)));
  for (const { ref } of plan.indicators) refs.delete(ref);
  return { ...fresh, IndicatorValues: (rows.IndicatorValues ?? []).filter((row) => refs.has(wordsOf(row.ref))) };
}

function printOf(words: readonly string[]): string {
  return words.map((word) => word.replace(/\s+/g, ' ').trim().toLowerCase()).join('|');
}
