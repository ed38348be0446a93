import { ACTIONS } from './actions';
import { BUDGET_LINES } from './budgetLines';
import { CONTRIBUTIONS } from './contributions';
import { HISTORY } from './history';
import { INDICATORS } from './indicators';
import { INDICATOR_VALUES } from './indicatorValues';
import { LEADS } from './leads';
import { MAPPINGS } from './mappings';
import { MILESTONES } from './milestones';
import { RULE_SETS } from './rules';
import type { ColumnSchema, TableSchema } from './types';
import { UPDATES } from './updates';
import { VIREMENTS } from './virements';

/** Every table of the plan workbook, in the order of its sheets (after the Cover). */
export const TABLES: readonly TableSchema[] = [
  ACTIONS,
  MILESTONES,
  LEADS,
  BUDGET_LINES,
  VIREMENTS,
  CONTRIBUTIONS,
  INDICATORS,
  INDICATOR_VALUES,
  UPDATES,
  HISTORY,
  RULE_SETS,
  MAPPINGS,
];

/** The column of a table that holds a header, by its header or one of its synonyms, whatever the case. */
export function columnFor(table: TableSchema, header: string): ColumnSchema | undefined {
  const wanted = header.trim().toLowerCase();
  return (
    table.columns.find((column) => column.header.toLowerCase() === wanted) ??
    table.columns.find((column) => column.synonyms.includes(wanted))
  );
}
