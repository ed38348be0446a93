import { compileCondition, type RuleRow } from './compileCondition';
import { namesIn } from './conditionParts';
import { figuresOf } from './figuresOf';
import { figureText } from './figureText';
import { otherFigures } from './otherFigures';
import type { RuleLimits } from './ruleNames';
import { RULE_NAMES } from './ruleNames';
import { actionRow, namesFor, rememberedDays } from './ruleRows';
import type { Rule, RuleSet, RuleText } from './ruleSet';
import { sentenceParts, sentenceText } from './ruleSentence';
import type { DerivedStatus, RagFacts } from './types';

/** What stands in place of a reason where no rule holds. */
export const NO_RULE_HOLDS = 'No rule holds';

/** What stands in place of a reason where the Cover lacks a figure that a rule needs. */
export const LIMITS_MISSING = 'No status: the report date or a threshold on the Cover is blank or below nought';

/** What stands in place of a reason under a rule set that cannot be used. */
export const RULE_SET_REFUSED = 'No status: the rule set cannot be used; see Checks';

/** What stands in place of a reason where a cell that the rules look at holds an error such as #REF!. */
export const ERROR_IN_ROW = 'No status: a cell of this row holds an error';

/** Thresholds that a rule set cannot do without, in its conditions or its sentences, besides the report date. */
export function limitsOf(rules: readonly (RuleText & Pick<Rule, 'when'>)[]): readonly string[] {
  const used = new Set(
    rules.flatMap((rule) => [
      ...namesIn(rule.when),
      ...sentenceParts(rule.sentence).flatMap((part) => ('name' in part ? [part.name] : [])),
    ]),
  );
  return RULE_NAMES.filter((name) => name.threshold !== null && used.has(name.name)).map((name) => name.name);
}

/**
 * A rule set as a function of a row: the first rule that holds gives the word, and its sentence with the row's own
 * figures is the reason. Where a threshold that the set uses is missing or below nought, no row has a status.
 */
export function compileRuleSet(ruleSet: RuleSet): (row: RuleRow) => DerivedStatus {
  const limits = limitsOf(ruleSet.rules);
  const rules = ruleSet.rules.map((rule) => ({
    rule,
    holds: compileCondition(rule.when),
    figures: ruleSet.subject === 'actions' ? figuresOf(rule.when) : [],
  }));
  const sentenceOf = rememberedSentences();
  return (row) => {
    if (ruleSet.refused !== null) return { word: '', reason: RULE_SET_REFUSED, rule: '' };
    if (limits.some((name) => Number.isNaN(row.names[name] ?? Number.NaN))) {
      return { word: '', reason: LIMITS_MISSING, rule: '' };
    }
    for (const { rule, holds, figures } of rules) {
      if (!holds(row)) continue;
      const shown =
        ruleSet.subject === 'actions'
          ? figures.map((figure) => figureText(figure, row)).filter((text) => text !== '')
          : [otherFigures(ruleSet.subject, row)].filter((text) => text !== '');
      const sentence = sentenceOf(rule, row.names);
      const reason = shown.length === 0 ? sentence : `${sentence}: ${shown.join('; ')}`;
      return { word: rule.word, reason, rule: rule.id };
    }
    return { word: '', reason: NO_RULE_HOLDS, rule: '' };
  };
}

/** Sentences with the Cover's figures in them, worked out once for each rule and Cover. */
function rememberedSentences(): (rule: Rule, names: RuleRow['names']) => string {
  let of: RuleRow['names'] | null = null;
  const texts = new Map<string, string>();
  return (rule, names) => {
    if (of !== names) texts.clear();
    of = names;
    const known = texts.get(rule.id);
    if (known !== undefined) return known;
    const text = sentenceText(rule.sentence, names);
    texts.set(rule.id, text);
    return text;
  };
}

/** A rule set for actions as a function of an action's facts and the Cover's limits. */
export function compileActionRules(ruleSet: RuleSet): (facts: RagFacts, limits: RuleLimits) => DerivedStatus {
  const derive = compileRuleSet(ruleSet);
  const dayOf = rememberedDays();
  let last: { readonly limits: RuleLimits; readonly asAt: string; readonly names: RuleRow['names'] } | null = null;
  return (facts, limits) => {
    if (last?.limits !== limits || last.asAt !== facts.asAt) {
      last = { limits, asAt: facts.asAt, names: namesFor(limits, facts.asAt) };
    }
    return derive(actionRow(facts, last.names, dayOf));
  };
}
