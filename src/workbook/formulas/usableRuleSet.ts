import type { Plan, TextRow } from '../../domain/plan/types';
import { chooseRulesFor, refusedFor, type ChosenRuleSet } from '../../domain/status/chooseRuleSet';
import type { RuleSubject } from '../../domain/status/ruleFields';
import type { RuleSet } from '../../domain/status/ruleSet';
import { ragFormula, reasonFormula } from './actionFormulas';
import type { BookColumns } from './bookColumns';
import { excelRefusal } from './excelLimits';
import { actionCells, formulaCells, ruleNumberFormula, wordFormula, type HeaderIn } from './ruleFormulas';
import { lookUpColumns } from './rulesLookUp';

/** Why Excel cannot hold the formulas of a rule set for actions, without its full stop; `null` where it can. */
export function actionRulesRefusal(ruleSet: RuleSet, book: BookColumns): string | null {
  if (ruleSet.refused !== null || ruleSet.subject !== 'actions') return null;
  const cells = actionCells(ruleSet, book);
  return refusalOf(ruleSet, {
    ...(cells.part('Rule') === null ? {} : { Rule: ruleNumberFormula(ruleSet, cells) }),
    ...(cells.rules === null ? {} : lookUpColumns(ruleSet, book)),
    RAG: ragFormula(ruleSet, cells),
    Reason: reasonFormula(ruleSet, cells),
  });
}

function refusalOf(ruleSet: RuleSet, formulas: Readonly<Record<string, string>>): string | null {
  for (const [column, formula] of Object.entries(formulas)) {
    const refusal = excelRefusal(formula);
    if (refusal !== null) {
      return `Rule set ${ruleSet.name} is too much for Excel: its ${column} formula ${refusal}; shorten its conditions or words, or leave a rule out`;
    }
  }
  return null;
}

/** The rule set of that name as the formulas of Actions can have it: one that is too much for Excel is refused. */
export function usableActionRules(name: string, rows: readonly TextRow[], book: BookColumns): ChosenRuleSet {
  const chosen = chooseRulesFor('actions', name, rows);
  const refusal = actionRulesRefusal(chosen.ruleSet, book);
  return refusal === null ? chosen : refusedFor(chosen, refusal);
}

/** The rule set of that name as the formulas of another table can have it. */
export function usableRuleSet(
  subject: Exclude<RuleSubject, 'actions'>,
  name: string,
  rows: readonly TextRow[],
  table: string,
  headerIn?: HeaderIn,
  layout: Plan['layout'] = {},
): ChosenRuleSet {
  const chosen = chooseRulesFor(subject, name, rows, layout);
  if (chosen.ruleSet.refused !== null) return chosen;
  const word = wordFormula(chosen.ruleSet, formulaCells(table, chosen.ruleSet, headerIn));
  const refusal = refusalOf(chosen.ruleSet, { RAG: `=${word}` });
  return refusal === null ? chosen : refusedFor(chosen, refusal);
}
