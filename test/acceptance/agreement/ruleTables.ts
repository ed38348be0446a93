import type { TextRow } from '../../../src/domain/plan/types';
import { chooseRuleSet } from '../../../src/domain/status/chooseRuleSet';
import { rowsOfRuleSet } from '../../../src/domain/status/presetRows';
import type { RuleSet } from '../../../src/domain/status/ruleSet';
import { ragFormula, reasonFormula } from '../../../src/workbook/formulas/actionFormulas';
import { NEW_BOOK, type BookColumns } from '../../../src/workbook/formulas/bookColumns';
import { partColumns } from '../../../src/workbook/formulas/partColumns';
import { actionCells, ruleNumberFormula } from '../../../src/workbook/formulas/ruleFormulas';
import { lookUpColumns } from '../../../src/workbook/formulas/rulesLookUp';
import { TABLES } from '../../../src/workbook/schema/tables';
import type { FormulaTable } from './rulesWorkbook';

/** `new` has every column; `old` those that an earlier version made; `own` as `new`, but the Rules sheet holds no such set. */
export type Layout = 'new' | 'old' | 'own';

/** Columns whose formulas are another for every rule set: many sets stand beside each other in one workbook. */
const BY_SET: Readonly<Record<string, readonly string[]>> = {
  Actions: ['RAG', 'Reason', 'Rule', 'No errors', 'Reported in words'],
  RuleSets: ['Number', 'In full'],
};

const RULE_HEADERS = ['Rule set', 'Order', 'Word', 'Condition', 'In words'];

/** The Actions table with the formulas of some rule sets, and the Rules sheet that they are looked up in. */
export function bookOf(ruleSets: readonly RuleSet[], layout: Layout, actions: FormulaTable): readonly FormulaTable[] {
  const formulas: Record<string, string> = {};
  const lookUps: Record<string, string> = {};
  const ruleRows = ruleSets.flatMap((ruleSet) => rowsOfRuleSet({ ...ruleSet, source: '' }));
  const read = ruleRows.map((row): TextRow => {
    return { row: 0, cells: Object.fromEntries(Object.entries(row).map(([key, value]) => [key, String(value)])) };
  });
  for (const { name, ...unlisted } of ruleSets) {
    const book: BookColumns = {
      headerIn: (table, header) => (BY_SET[table]?.includes(header) === true ? `${header} by ${name}` : header),
      has: layout === 'old' ? isOld : NEW_BOOK.has,
    };
    const ruleSet = layout === 'own' ? { name, ...unlisted } : chooseRuleSet(name, read).ruleSet;
    const cells = actionCells(ruleSet, book);
    const parts = { Rule: ruleNumberFormula(ruleSet, cells), ...partColumns(ruleSet, cells, book) };
    for (const [header, formula] of Object.entries(parts)) {
      if (!actions.headers.includes(header) && book.has('Actions', header)) {
        formulas[book.headerIn('Actions', header)] = formula;
      }
    }
    formulas[`RAG by ${name}`] = ragFormula(ruleSet, cells);
    formulas[`Reason by ${name}`] = reasonFormula(ruleSet, cells);
    if (cells.rules === null) continue;
    for (const [header, formula] of Object.entries(lookUpColumns(ruleSet, book))) {
      lookUps[book.headerIn('RuleSets', header)] = formula;
    }
  }
  const rules = ruleRows.map((row) => ({
    'Rule set': row.ruleSet ?? '',
    Order: row.order ?? '',
    Word: row.word ?? '',
    Condition: row.condition ?? '',
    'In words': row.sentence ?? '',
  }));
  return [
    { ...actions, formulas },
    { name: 'RuleSets', headers: RULE_HEADERS, rows: rules, formulas: lookUps },
  ];
}

function isOld(table: string, header: string): boolean {
  const column = TABLES.find((each) => each.name === table)?.columns.find((each) => each.header === header);
  return column !== undefined && column.later !== true;
}
