import type { Expression } from './expression';
import { partsOf } from './conditionParts';
import { RULE_FIELDS, type RuleSubject } from './ruleFields';

/**
 * What a rule set rates, by the fields that its rules look at: the first subject that has them all. Rules whose every
 * field is one of the set's own words rate a group by the number of its members with each status. Rules with an
 * unknown field are taken to rate actions, and the unknown field is then said to be one.
 */
export function subjectOf(conditions: readonly Expression[], words: readonly string[]): RuleSubject {
  const fields = conditions.flatMap((condition) =>
    partsOf(condition).flatMap((part) => (part.kind === 'field' ? [part.field.toLowerCase()] : [])),
  );
  const has = (names: readonly string[]): boolean => {
    const known = new Set(names.map((name) => name.toLowerCase()));
    return fields.every((field) => known.has(field));
  };
  for (const subject of ['actions', 'budgetLines', 'indicators'] as const) {
    if (has(RULE_FIELDS[subject].map((field) => field.name))) return subject;
  }
  return has(words) ? 'group' : 'actions';
}
