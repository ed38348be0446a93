import { compileCondition, type RuleRow } from './compileCondition';
import { namesIn } from './conditionParts';
import { figuresOf } from './figuresOf';
import { figureWriter, type FigureWriter } from './figureText';
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
  if (ruleSet.refused !== null) return () => REFUSED;
  const rules = ruleSet.rules.map((rule) => ({
    word: rule.word,
    id: rule.id,
    number: rule.number,
    holds: compileCondition(rule.when),
    figures: figuresIn(ruleSet, rule),
  }));
  const ofCover = rememberedCover(ruleSet);
  return (row) => {
    const sentences = ofCover(row.names);
    if (sentences === null) return UNLIMITED;
    for (let place = 0; place < rules.length; place += 1) {
      const rule = rules[place];
      if (rule?.holds(row) !== true) continue;
      return {
        word: rule.word,
        reason: withFigures(sentences[place] ?? '', rule.figures, row),
        rule: rule.id,
        number: rule.number,
      };
    }
    return UNRULED;
  };
}

const REFUSED: DerivedStatus = { word: '', reason: RULE_SET_REFUSED, rule: '', number: null };
const UNLIMITED: DerivedStatus = { word: '', reason: LIMITS_MISSING, rule: '', number: null };
const UNRULED: DerivedStatus = { word: '', reason: NO_RULE_HOLDS, rule: '', number: 0 };

/** The figures that a rule's reason shows, in their order. */
function figuresIn(ruleSet: RuleSet, rule: Rule): readonly FigureWriter[] {
  const { subject } = ruleSet;
  return subject === 'actions' ? figuresOf(rule.when).map(figureWriter) : [(row) => otherFigures(subject, row)];
}

/** `Overdue: due 15 Jun 2026, 15 days ago; 40 % complete`. */
function withFigures(sentence: string, figures: readonly FigureWriter[], row: RuleRow): string {
  let reason = sentence;
  let between = ': ';
  for (const write of figures) {
    const text = write(row);
    if (text === '') continue;
    reason += between + text;
    between = '; ';
  }
  return reason;
}

/**
 * The rules' sentences with a Cover's figures in them, worked out once for each Cover; `null` where a limit that the
 * set needs is missing.
 */
function rememberedCover(ruleSet: RuleSet): (names: RuleRow['names']) => readonly string[] | null {
  const limits = limitsOf(ruleSet.rules);
  let of: RuleRow['names'] | null = null;
  let sentences: readonly string[] | null = null;
  return (names) => {
    if (of === names) return sentences;
    of = names;
    const missing = limits.some((name) => Number.isNaN(names[name] ?? Number.NaN));
    sentences = missing ? null : ruleSet.rules.map((rule) => sentenceText(rule.sentence, names));
    return sentences;
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
