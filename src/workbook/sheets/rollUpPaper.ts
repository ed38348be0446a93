import { longDate } from '../../domain/calendar/isoDate';
import { allStatuses, figureDays, namedPlans } from '../../domain/report/namedPlans';
import { inPlainWords } from '../../domain/report/plainWords';
import type { PlanExtract } from '../../domain/report/rollUp';
import { budgetsSection } from '../../domain/report/rollUpBudgets';
import { allExceptionsSection } from '../../domain/report/rollUpExceptions';
import { decisionsSection, rollUpFront } from '../../domain/report/rollUpFront';
import { plansSection } from '../../domain/report/rollUpPlans';
import { ruleSetsSection } from '../../domain/report/rollUpRules';
import type { ReportOptions } from '../../domain/report/types';
import { countOf } from '../../domain/report/words';
import type { PaperModel } from '../paperModel';
import { readablePaper } from '../readablePaper';

/**
 * One report over several plans: a front sheet, the plans side by side, what each board is asked, all exceptions, budgets
 * in pounds, and which rules rate which plan. Extracts are read once, in their order; plans of one title are told apart
 * by a number. Its date is that of the newest figures; older ones are named.
 */
export function rollUpPaper(extracts: Iterable<PlanExtract>, options: ReportOptions): PaperModel {
  const plans = namedPlans([...extracts]);
  const budgets = budgetsSection(plans);
  const days = figureDays(plans);
  const asAt = days[days.length - 1] ?? options.asAt;
  const title = `Report over ${countOf(plans.length, 'plan')}`;
  const sections = [
    rollUpFront(plans, options),
    plansSection(plans, options),
    decisionsSection(plans, options),
    allExceptionsSection(plans, options),
    ...(budgets === null ? [] : [budgets]),
    ruleSetsSection(plans),
  ];
  return readablePaper({
    title,
    sections: options.audience === 'public' ? sections.map(inPlainWords) : sections,
    properties: {
      title: `${title} as at ${longDate(asAt)}`,
      subject: 'Progress of several partnerships’ plans',
      author: '',
      keywords: 'action plans; roll-up report',
      created: asAt,
    },
    colours: allStatuses(plans.map(({ extract }) => extract)).map(({ word, fill, text }) => ({ word, fill, text })),
  });
}
