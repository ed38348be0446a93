import { budgetSentence } from './budget';
import { completedSentence } from './completed';
import { exceptionsSentence } from './exceptions';
import { extensionsSentence } from './extensions';
import { splitSentence, statusCounts, travelSentence } from './summary';
import type { ReportContext } from './types';
import { sentence } from './words';

/** What a reader of the front sheet alone should know: the split, the movement, exceptions, deliveries, requests, money. */
export function keyMessages(context: ReportContext): readonly string[] {
  const { plan, assessment } = context;
  return [
    splitSentence(statusCounts(context), assessment.actions.length),
    ...(assessment.previous === null ? [] : [travelSentence(context)]),
    exceptionsSentence(assessment),
    completedSentence(context),
    extensionsSentence(context),
    ...(plan.budgetLines.length === 0 ? [] : [budgetSentence(assessment.budget.totals)]),
  ].map(sentence);
}
