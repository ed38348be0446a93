import type { Plan } from '../domain/plan/types';
import { figuresOf } from '../domain/status/figuresOf';
import { planRuleSet } from '../domain/status/planRuleSet';
import { sentenceText } from '../domain/status/ruleSentence';
import { namesFor } from '../domain/status/ruleRows';
import { marksOf } from './formulas/marks';
import type { RowResults } from './port';

/** What the formulas of the Rules sheet come to: the numbers of the plan's own rules, and what they say. */
export function ruleResults(plan: Plan): readonly RowResults[] {
  const { ruleSet } = planRuleSet(plan);
  const { thresholds, planStart } = plan.cover;
  const names = namesFor({ thresholds, planStart }, plan.cover.reportDate ?? '1900-01-01');
  const own = ruleSet.name.toLowerCase();
  return plan.ruleRows.map(({ row, cells }) => {
    const isOwn = ruleSet.listed && (cells.ruleSet ?? '').toLowerCase() === own;
    const rule = isOwn ? ruleSet.rules.find(({ number }) => String(number) === cells.order) : undefined;
    if (rule === undefined) return { table: 'RuleSets', row, values: { number: 0, said: '' } };
    const said = sentenceText(rule.sentence, names) + marksOf(figuresOf(rule.when));
    return { table: 'RuleSets', row, values: { number: rule.number, said } };
  });
}
