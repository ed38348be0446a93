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
import type { BookModel } from '../sheetModel';
import { contentsSheet } from './contentsSheet';
import { LongTexts } from './longTexts';
import { sectionSheet } from './sectionSheet';

/**
 * One report over several plans: the plans side by side, all exceptions, budgets in pounds, and which rules rate which
 * plan. Extracts are read once, in their order; plans of one title are told apart by a number.
 */
export function rollUpBook(extracts: Iterable<PlanExtract>, options: ReportOptions): BookModel {
  const plans = namedPlans([...extracts], options);
  const longTexts = new LongTexts();
  const context = { linkOf: () => undefined, longTexts };
  const budgets = budgetsSection(plans);
  const sections = [
    plansSection(plans, options),
    allExceptionsSection(plans, options),
    ...(budgets === null ? [] : [budgets]),
    ruleSetsSection(plans),
  ];
  const sheets = sections.map((section) => sectionSheet(section, section.title, context));
  const long = longTexts.sheet();
  const body = long === null ? sheets : [...sheets, long];
  return {
    properties: {
      title: `Several plans: report as at ${longDate(options.asAt)}`,
      subject: 'Progress of several partnerships’ plans',
      author: '',
      keywords: 'action plans; roll-up report',
      created: options.asAt,
    },
    sheets: [contentsSheet(body), ...body],
    colours: allStatuses(plans.map(({ extract }) => extract)).map(({ word, fill, text }) => ({ word, fill, text })),
  };
}
