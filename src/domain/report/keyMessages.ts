import { budgetSentence } from './budget';
import { completedSentence } from './completed';
import { exceptionsSentence } from './exceptions';
import { extensionsSentence } from './extensions';
import { isOpen } from './actionState';
import { indicatorsSentence } from './indicators';
import { milestonesSentence } from './milestones';
import { splitSentence, statusCounts, travelSentence } from './summary';
import type { ReportContext } from './types';
import { countOf, sentence } from './words';

/** Open actions that no day can make late, since a board that sees no red may think that all is well. */
function undatedSentence({ assessment }: ReportContext): readonly string[] {
  const open = assessment.actions.filter(({ action }) => isOpen(action));
  const undated = open.filter(({ due, action }) => due === null && action.reviewDate === null).length;
  if (undated === 0) return [];
  if (undated === open.length) return ['No open action has a due date, so none can be said to be late.'];
  const [have, are] = undated === 1 ? ['has', 'it cannot'] : ['have', 'they cannot'];
  return [
    `${countOf(undated, 'open action')} of ${String(open.length)} ${have} no due date, so ${are} be said to be late.`,
  ];
}

/**
 * What a reader of the front sheet alone should know: the split, the movement, exceptions, deliveries, requests, what
 * cannot be judged, milestones, indicators, money.
 */
export function keyMessages(context: ReportContext): readonly string[] {
  const { plan, assessment, options } = context;
  const ofActions =
    assessment.actions.length === 0
      ? []
      : [
          ...(assessment.previous === null ? [] : [travelSentence(context)]),
          exceptionsSentence(assessment, options.audience),
          ...undatedSentence(context),
          completedSentence(context),
          extensionsSentence(context),
        ];
  return [
    splitSentence(statusCounts(context), assessment.actions.length),
    ...ofActions,
    ...(plan.milestones.length === 0 ? [] : [milestonesSentence(context)]),
    ...(plan.indicators.length === 0 ? [] : [indicatorsSentence(context)]),
    ...(plan.budgetLines.length === 0 ? [] : [budgetSentence(assessment.budget.totals, options.audience)]),
  ].map(sentence);
}
