import type { Assessment } from '../../domain/assess/types';
import { monthsGone } from '../../domain/budget/monthsGone';
import type { Plan } from '../../domain/plan/types';

/** The rules behind the budget's colours, and how its budget to date is come by, in words. */
export function budgetLegend(plan: Plan, assessment: Assessment): readonly { readonly text: string }[] {
  const { rules, sections } = assessment.budget;
  const months = monthsGone({ ...plan.cover, reportDate: assessment.asAt });
  const profiles = new Set(sections.flatMap((section) => section.lines.map((line) => line.profile)));
  const gone = `${String(months)} ${months === 1 ? 'month' : 'months'} of twelve`;
  return [
    {
      text: `Budget to date is what should have been spent after ${gone}, as at the last re-check. Spread by: ${[...profiles].join(', ')}.`,
    },
    {
      text: `RAG is by the rule set “${rules.name}”; the first rule that holds decides. ${rules.sentences.join('. ')}.`,
    },
  ];
}
