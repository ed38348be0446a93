import { fieldsIn, usesTimeGone } from './conditionParts';
import type { RuleSet } from './ruleSet';

/** Fields that a rule set's conditions look at, or that its reasons show. An error in one of them leaves a row unrated. */
export function fieldsShown(ruleSet: RuleSet): readonly string[] {
  const fields = new Set(ruleSet.rules.flatMap((rule) => fieldsIn(rule.when)));
  if (ruleSet.subject === 'actions') {
    for (const field of ['Current due', '% complete']) fields.add(field);
    if (ruleSet.rules.some((rule) => usesTimeGone(rule.when))) fields.add('Start');
  }
  return [...fields];
}
