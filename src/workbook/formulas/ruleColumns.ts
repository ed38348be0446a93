import type { TextRow } from '../../domain/plan/types';
import { BUDGET_TWO_THRESHOLDS } from '../../domain/status/presets/budgetTwoThresholds';
import { BOARDLINE } from '../../domain/status/presets/boardline';
import type { RagStatus } from '../../domain/status/types';
import type { ColumnMend, RagColour } from '../port';
import { BUDGET_LINES } from '../schema/budgetLines';
import { MILESTONES } from '../schema/milestones';
import { formulaCells, ragFormula, reasonFormula, wordFormula, type HeaderIn } from './ruleFormulas';
import { usableRuleSet } from './usableRuleSet';

/** A rule set's words and how their cells look. */
export function ragColours(statuses: readonly RagStatus[]): readonly RagColour[] {
  return statuses.map(({ word, fill, text }) => ({ word, fill, text }));
}

/** Words to choose from; none where one has a comma in it, at which a list of choices would part it in two. */
function offered(words: readonly string[]): readonly string[] | null {
  return words.length === 0 || words.some((word) => word.includes(',')) ? null : words;
}

/**
 * The columns whose formulas and colours come from the rules: RAG and Reason of Actions, RAG of BudgetLines and of
 * Milestones, and the colours of Reported RAG and of History. The rule set is looked up by name in the workbook's own
 * rows first, then among the presets; one that cannot be used gives formulas that show no status. `headerIn` gives a
 * column's header where a user has renamed it. Formulas are en-US, in the long structured form.
 */
export function ruleColumns(
  ruleSetName: string,
  ruleRows: readonly TextRow[],
  headerIn: (table: string, header: string) => string = (_table, header) => header,
): readonly ColumnMend[] {
  const inTable =
    (table: string): HeaderIn =>
    (header) =>
      headerIn(table, header);
  const { ruleSet } = usableRuleSet('actions', ruleSetName, ruleRows, 'Actions', inTable('Actions'));
  const colours = ragColours(ruleSet.statuses);
  const words = ruleSet.statuses.map((status) => status.word);
  const cells = formulaCells('Actions', ruleSet, inTable('Actions'));
  const inBudget = inTable(BUDGET_LINES.name);
  const budget = usableRuleSet(
    'budgetLines',
    BUDGET_TWO_THRESHOLDS.name,
    ruleRows,
    BUDGET_LINES.name,
    inBudget,
  ).ruleSet;
  const budgetCells = formulaCells(BUDGET_LINES.name, budget, inBudget);
  const milestoneRag = MILESTONES.columns.find((column) => column.key === 'rag');
  const plain = { formula: null, choices: null };
  return [
    { ...plain, table: 'Actions', header: 'RAG', formula: ragFormula(ruleSet, cells), colours },
    { ...plain, table: 'Actions', header: 'Reason', formula: reasonFormula(ruleSet, cells), colours: [] },
    { ...plain, table: 'Actions', header: 'Reported RAG', colours, choices: offered(words) },
    {
      ...plain,
      table: BUDGET_LINES.name,
      header: 'RAG',
      formula: `=${wordFormula(budget, budgetCells)}`,
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
