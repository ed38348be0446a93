import { PRESETS } from './presets';
import type { RuleSetText } from './ruleSet';

/** A row of the RuleSets table by column key. */
export type RuleSetRow = Readonly<Record<string, string | number>>;

/** A rule set as rows of the RuleSets table, a row a rule, in the order in which the rules are tried. */
export function rowsOfRuleSet(ruleSet: RuleSetText): readonly RuleSetRow[] {
  return ruleSet.rules.map((rule, index) => {
    const status = ruleSet.statuses.find((each) => each.word === rule.word);
    return {
      ruleSet: ruleSet.name,
      order: index + 1,
      word: rule.word,
      letter: status?.letter ?? '',
      fill: status?.fill ?? '',
      text: status?.text ?? '',
      rank: status?.rank === undefined || status.rank === null ? '' : status.rank + 1,
      condition: rule.condition,
      sentence: rule.sentence,
    };
  });
}

/** Every preset as rows of the RuleSets table, the default first. */
export function presetRows(): readonly RuleSetRow[] {
  return PRESETS.flatMap(rowsOfRuleSet);
}
