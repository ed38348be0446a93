import type { Plan } from '../plan/types';
import { chooseRulesFor } from '../status/chooseRuleSet';
import { compileRuleSet } from '../status/compileRuleSet';
import { otherFigures } from '../status/otherFigures';
import { BUDGET_TWO_THRESHOLDS } from '../status/presets/budgetTwoThresholds';
import type { RuleProblem } from '../status/readRuleSet';
import { namesFor } from '../status/ruleRows';
import { sentenceParts, sentenceText } from '../status/ruleSentence';
import type { RuleSet } from '../status/ruleSet';
import { pounds, poundsInWords } from './moneyWords';
import type { BudgetFigures, BudgetLegend } from './types';

/** A budget status with its reason; no status where there is no forecast to judge. */
export interface BudgetStanding {
  readonly rag: string | null;
  readonly reason: string;
}

/** The rules that give budget lines, sections and the whole their status, ready to be asked. */
export interface BudgetRules extends BudgetLegend {
  readonly problems: readonly RuleProblem[];
  readonly standing: (figures: BudgetFigures) => BudgetStanding;
  /** True for the poorest status: a variance that must be explained. */
  readonly isMaterial: (rag: string | null) => boolean;
}

/**
 * The plan's budget rules: the rule set "Budget, two thresholds" as the Rules sheet has it, else as Brighton & Hove
 * published it (red at or above 5 % or £100,000, whichever is lower). A set that cannot be read gives no status.
 */
export function budgetRules(plan: Pick<Plan, 'cover' | 'ruleRows' | 'layout'>): BudgetRules {
  const { ruleSet, problems } = chooseRulesFor('budgetLines', BUDGET_TWO_THRESHOLDS.name, plan.ruleRows, plan.layout);
  const { thresholds, planStart, reportDate } = plan.cover;
  const names = namesFor({ thresholds, planStart }, reportDate ?? '');
  const derive = compileRuleSet(ruleSet);
  const sentences = new Map(ruleSet.rules.map((rule) => [rule.id, sentenceWith(rule.sentence, names)]));
  const ranks = ruleSet.statuses.flatMap((status) => status.rank ?? []);
  return {
    name: ruleSet.name,
    statuses: ruleSet.statuses,
    sentences: ruleSet.rules.map((rule) => `${rule.word}: ${sentences.get(rule.id) ?? ''}`),
    problems,
    standing: (figures) => {
      if (figures.variance === null) return { rag: null, reason: 'No forecast, so it cannot be judged' };
      const row = { numbers: numbersOf(figures), texts: {}, names };
      const { word, reason, rule } = derive(row);
      const sentence = sentences.get(rule);
      if (word === '' || sentence === undefined) return { rag: null, reason };
      return { rag: word, reason: `${sentence}: ${otherFigures(ruleSet.subject, row)}` };
    },
    isMaterial: (rag) => isPoorest(ruleSet, ranks, rag),
  };
}

function isPoorest(ruleSet: RuleSet, ranks: readonly number[], rag: string | null): boolean {
  const rank = ruleSet.statuses.find((status) => status.word === rag)?.rank ?? null;
  return rank !== null && rank === Math.min(...ranks);
}

function numbersOf(figures: BudgetFigures): Readonly<Record<string, number>> {
  const number = (pence: number | null): number => pounds(pence) ?? Number.NaN;
  return {
    'Revised net': number(figures.revisedNet),
    'Forecast outturn': number(figures.forecastOutturn),
    Variance: number(figures.variance),
    'Actual to date': number(figures.actualToDate),
    Commitments: number(figures.commitments),
  };
}

/** A rule's sentence with the Cover's figures, sums with their thousands parted: `5 % or £100,000`. */
function sentenceWith(sentence: string, names: Readonly<Record<string, number>>): string {
  const parts = sentenceParts(sentence).map((part) => {
    if ('words' in part) return part.words;
    const value = names[part.name] ?? Number.NaN;
    const isMoney = part.name === 'OverspendPounds' && Number.isFinite(value);
    return isMoney ? poundsInWords(Math.round(value * 100)).replace('£', '') : sentenceText(`{${part.name}}`, names);
  });
  return parts.join('');
}
