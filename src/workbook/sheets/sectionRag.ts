import type { Plan } from '../../domain/plan/types';
import { fieldsShown } from '../../domain/status/fieldsShown';
import { BUDGET_TWO_THRESHOLDS } from '../../domain/status/presets/budgetTwoThresholds';
import { formulaCells, wordFormula } from '../formulas/ruleFormulas';
import { usableRuleSet } from '../formulas/usableRuleSet';
import type { ModelCell } from '../sheetModel';
import { thisRow } from './columnRef';
import { NOT_STATED } from './sectionCell';

/** Columns of the section table by the columns of Budget that the rules name. */
const HEADERS: Readonly<Record<string, string>> = {
  'Revised net': 'Revised net',
  'Forecast outturn': 'Forecast',
  Variance: 'Variance',
  'Actual to date': 'Actual to date',
};

/** A section's status by the plan's own budget rules; a formula where the rules look at nothing that the table has not. */
export function sectionRag(plan: Plan, table: string, rag: string): ModelCell {
  const headerIn = (header: string): string => HEADERS[header] ?? header;
  const { ruleSet } = usableRuleSet('budgetLines', BUDGET_TWO_THRESHOLDS.name, plan.ruleRows, table, headerIn);
  if (ruleSet.refused !== null || fieldsShown(ruleSet).some((field) => HEADERS[field] === undefined)) {
    return { value: rag, look: 'rag' };
  }
  const word = wordFormula(ruleSet, formulaCells(table, ruleSet, headerIn));
  return {
    value: rag,
    look: 'rag',
    formula: `=IF(ISNUMBER(${thisRow(table, 'Variance')}),${word},"${NOT_STATED}")`,
  };
}
