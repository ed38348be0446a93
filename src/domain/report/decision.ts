import { exceptionsOf } from './exceptions';
import { extensionRequests } from './extensionRequests';
import type { ReportContext } from './types';
import { countOf, listed } from './words';

/**
 * What the board is asked to decide: the Cover's words; where it has none, that it says nothing, and what the figures
 * themselves put before the board, because a paper that asks for nothing is only noted.
 *
 * Example: "Not stated on the plan’s Cover. The figures ask the board to decide 1 request for more time and to consider
 * 7 exceptions."
 */
export function decisionWords({ plan, assessment }: Pick<ReportContext, 'plan' | 'assessment'>): string {
  if (plan.cover.decisionAsked !== '') return plan.cover.decisionAsked;
  const requests = extensionRequests(plan, assessment, assessment.asAt).length;
  const exceptions = exceptionsOf(assessment).length;
  const over = (assessment.budget.totals.variance ?? 0) > 0;
  const asks = [
    ...(requests === 0 ? [] : [`to decide ${countOf(requests, 'request for more time', 'requests for more time')}`]),
    ...(exceptions === 0 ? [] : [`to consider ${countOf(exceptions, 'exception')}`]),
    ...(over ? ['to consider a forecast over budget'] : []),
  ];
  const said = 'Not stated on the plan’s Cover.';
  return asks.length === 0 ? said : `${said} The figures ask the board ${listed(asks)}.`;
}
