import type { TextRow } from '../../domain/plan/types';
import { BUDGET_TWO_THRESHOLDS } from '../../domain/status/presets/budgetTwoThresholds';
import { BOARDLINE } from '../../domain/status/presets/boardline';
import type { RagStatus } from '../../domain/status/types';
import type { ColumnMend, RagColour } from '../port';
import { BUDGET_LINES } from '../schema/budgetLines';
import { MILESTONES } from '../schema/milestones';
import { RULE_SETS } from '../schema/rules';
import { ragFormula, reasonFormula } from './actionFormulas';
import { NEW_BOOK, type BookColumns } from './bookColumns';
import { partColumns } from './partColumns';
import { actionCells, formulaCells, ruleNumberFormula, wordFormula } from './ruleFormulas';
import { lookUpColumns } from './rulesLookUp';
import { usableActionRules, usableRuleSet } from './usableRuleSet';

/** A rule set's words and how their cells look. */
export function ragColours(statuses: readonly RagStatus[]): readonly RagColour[] {
  return statuses.map(({ word, fill, text }) => ({ word, fill, text }));
}

/** Words to choose from; none where one has a comma in it, at which a list of choices would part it in two. */
function offered(words: readonly string[]): readonly string[] | null {
  return words.length === 0 || words.some((word) => word.includes(',')) ? null : words;
}

/**
 * The columns whose formulas and colours come from the rules: Rule, RAG, Reason and their parts in Actions, what they are
 * looked up by in RuleSets, RAG of BudgetLines and of Milestones, and the colours of Reported RAG and of History. The rule
 * set is looked up by name in the workbook's own rows first, then among the presets; one that cannot be used gives
 * formulas that show no status. Columns that the workbook has not are left out. Formulas are en-US, in the long
 * structured form.
 */
export function ruleColumns(
  ruleSetName: string,
  ruleRows: readonly TextRow[],
  book: BookColumns = NEW_BOOK,
): readonly ColumnMend[] {
  const { ruleSet } = usableActionRules(ruleSetName, ruleRows, book);
  const cells = actionCells(ruleSet, book);
  const words = ruleSet.statuses.map((status) => status.word);
  const colours = ragColours(ruleSet.statuses);
  const plain = { formula: null, choices: null, colours: [] };
  const formulasOf = (table: string, formulas: Readonly<Record<string, string>>): readonly ColumnMend[] =>
    Object.entries(formulas)
      .filter(([header]) => book.has(table, header))
      .map(([header, formula]) => ({ ...plain, table, header, formula }));
  const inBudget = (header: string): string => book.headerIn(BUDGET_LINES.name, header);
  const budget = usableRuleSet(
    'budgetLines',
    BUDGET_TWO_THRESHOLDS.name,
    ruleRows,
    BUDGET_LINES.name,
    inBudget,
  ).ruleSet;
  const budgetWord = wordFormula(budget, formulaCells(BUDGET_LINES.name, budget, inBudget));
  const milestoneRag = MILESTONES.columns.find((column) => column.key === 'rag');
  return [
    { ...plain, table: 'Actions', header: 'RAG', formula: ragFormula(ruleSet, cells), colours },
    { ...plain, table: 'Actions', header: 'Reason', formula: reasonFormula(ruleSet, cells) },
    ...formulasOf('Actions', { Rule: ruleNumberFormula(ruleSet, cells), ...partColumns(ruleSet, cells, book) }),
    ...formulasOf(RULE_SETS.name, lookUpColumns(ruleSet, book)),
    { ...plain, table: 'Actions', header: 'Reported RAG', colours, choices: offered(words) },
    {
      ...plain,
      table: BUDGET_LINES.name,
      header: 'RAG',
      formula: `=${budgetWord}`,
      colours: ragColours(budget.statuses),
    },
    {
      ...plain,
      table: MILESTONES.name,
      header: 'RAG',
      formula: milestoneRag?.formula ?? null,
      colours: ragColours(BOARDLINE.statuses),
    },
    { ...plain, table: 'History', header: 'RAG', colours },
  ];
}
