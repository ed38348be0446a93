import { longDate } from '../../domain/calendar/isoDate';
import type { PlanExtract } from '../../domain/report/rollUp';
import {
  allExceptionsSection,
  allStatuses,
  budgetsSection,
  namedPlans,
  plansSection,
  ruleSetsSection,
} from '../../domain/report/rollUpSections';
import type { ReportOptions } from '../../domain/report/types';
import type { PaperModel } from '../paperModel';

/**
 * One report over several plans: the plans side by side, all exceptions, budgets in pounds, and which rules rate which
 * plan. Extracts are read once, in their order; plans of one title are told apart by a number.
 */
export function rollUpPaper(extracts: Iterable<PlanExtract>, options: ReportOptions): PaperModel {
  const plans = namedPlans([...extracts]);
  const budgets = budgetsSection(plans);
  return {
    title: 'Several plans',
    sections: [
      plansSection(plans, options),
      allExceptionsSection(plans, options),
      ...(budgets === null ? [] : [budgets]),
      ruleSetsSection(plans),
    ],
    properties: {
      title: `Several plans: report as at ${longDate(options.asAt)}`,
      subject: 'Progress of several partnerships’ plans',
      author: '',
      keywords: 'action plans; roll-up report',
      created: options.asAt,
    },
    colours: allStatuses(plans.map(({ extract }) => extract)).map(({ word, fill, text }) => ({ word, fill, text })),
  };
}
