import { previewRuleSet } from '../../domain/assess/previewRuleSet';
import { chooseRuleSet } from '../../domain/status/chooseRuleSet';
import { namesFor } from '../../domain/status/ruleRows';
import { sentenceText } from '../../domain/status/ruleSentence';
import type { RagStatus } from '../../domain/status/types';
import type { OpenedPlan } from '../openPlan';
import { ruleSetRefusals } from './ruleSetRefusals';
import { planUnder, type RuleSetWish } from './ruleSetWish';

/** A rule as a board member reads it, with the Cover's figures in it. */
export interface RuleInWords {
  readonly word: string;
  readonly sentence: string;
  /** The last rule, which takes whatever the others have left. */
  readonly otherwise: boolean;
}

/** What rating the actions in another way would come to; nothing has been written. */
export interface RulesPreview {
  readonly name: string;
  /** Why it cannot be done, a sentence each; none where it can. */
  readonly refused: readonly string[];
  readonly rules: readonly RuleInWords[];
  readonly statuses: readonly RagStatus[];
  /** Actions whose word would change, in the plan's order. A word that is blank is no status at all. */
  readonly moves: readonly { readonly ref: string; readonly from: string; readonly to: string }[];
}

/** The rules in words and the actions that would have another status, or why the rule set cannot be used. */
export function previewRules(opened: OpenedPlan, wish: RuleSetWish): RulesPreview {
  const { assessment } = opened;
  const refused = ruleSetRefusals(opened.plan, wish, assessment.asAt);
  const wished = planUnder(opened.plan, wish);
  const { ruleSet } = chooseRuleSet(wish.name, wished.ruleRows, wished.layout);
  const { thresholds, planStart } = wished.cover;
  const names = namesFor({ thresholds, planStart }, assessment.asAt);
  return {
    name: ruleSet.name,
    refused,
    statuses: ruleSet.statuses,
    rules: ruleSet.rules.map(({ word, sentence, when }) => ({
      word,
      sentence: sentenceText(sentence, names),
      otherwise: when.kind === 'otherwise',
    })),
    moves: refused.length > 0 ? [] : previewRuleSet(wished, assessment, wish.name).changes,
  };
}
