import type { Plan, TextRow } from '../../domain/plan/types';
import { chooseRulesFor, refusedFor, type ChosenRuleSet } from '../../domain/status/chooseRuleSet';
import type { RuleSubject } from '../../domain/status/ruleFields';
import type { RuleSet } from '../../domain/status/ruleSet';
import { excelRefusal } from './excelLimits';
import { formulaCells, ragFormula, reasonFormula, wordFormula, type HeaderIn } from './ruleFormulas';

/** Why Excel cannot hold the formulas of a rule set, in a sentence without its full stop; `null` where it can. */
export function formulaRefusal(ruleSet: RuleSet, table: string, headerIn?: HeaderIn): string | null {
  if (ruleSet.refused !== null) return null;
  const cells = formulaCells(table, ruleSet, headerIn);
  const formulas: readonly (readonly [column: string, formula: string])[] =
    ruleSet.subject === 'actions'
      ? [
          ['RAG', ragFormula(ruleSet, cells)],
          ['Reason', reasonFormula(ruleSet, cells)],
        ]
      : [['RAG', `=${wordFormula(ruleSet, cells)}`]];
  for (const [column, formula] of formulas) {
    const refusal = excelRefusal(formula);
    if (refusal !== null) {
      return `Rule set ${ruleSet.name} is too much for Excel: its ${column} formula ${refusal}; shorten its conditions or words, or leave a rule out`;
    }
  }
  return null;
}

/** The rule set of that name as a table's formulas can have it: one that is too much for Excel is refused. */
export function usableRuleSet(
  subject: RuleSubject,
  name: string,
  rows: readonly TextRow[],
  table: string,
  headerIn?: HeaderIn,
  layout: Plan['layout'] = {},
): ChosenRuleSet {
  const chosen = chooseRulesFor(subject, name, rows, layout);
  const refusal = formulaRefusal(chosen.ruleSet, table, headerIn);
  return refusal === null ? chosen : refusedFor(chosen, refusal);
}
