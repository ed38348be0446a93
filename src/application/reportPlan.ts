import { extractForRollUp, type PlanExtract } from '../domain/report/rollUp';
import type { Audience, ReportOptions } from '../domain/report/types';
import type { BookModel } from '../workbook/sheetModel';
import { reportBook } from '../workbook/sheets/reportBook';
import { rollUpBook } from '../workbook/sheets/rollUpBook';
import type { OpenedPlan } from './openPlan';

/** How far ahead "Due next" looks: to the end of the next monthly report. */
const NEXT_DAYS = 31;

export interface ReportChoices {
  readonly audience: Audience;
  /** Ids of sections in the order wanted; absent is every section for the audience. */
  readonly sections?: readonly string[] | undefined;
}

/** The board report of one plan, as a frozen, dated copy. */
export function reportPlan(opened: OpenedPlan, choices: ReportChoices): BookModel {
  return reportBook(opened.plan, opened.assessment, reportOptions(opened, choices));
}

/** The options that a plan's own Cover gives. */
export function reportOptions(opened: OpenedPlan, choices: ReportChoices): ReportOptions {
  return {
    asAt: opened.assessment.asAt,
    audience: choices.audience,
    periodLabel: opened.plan.cover.period,
    nextDays: NEXT_DAYS,
    ...(choices.sections === undefined ? {} : { sections: choices.sections }),
  };
}

/** What one plan of several adds to a roll-up; small, so that thousands can be held at once. */
export function planExtract(opened: OpenedPlan): PlanExtract {
  return extractForRollUp(opened.plan, opened.assessment);
}

/** One report over several plans, each kept apart. */
export function reportSeveral(extracts: readonly PlanExtract[], choices: ReportChoices, asAt: string): BookModel {
  return rollUpBook(extracts, { asAt, audience: choices.audience, periodLabel: '', nextDays: NEXT_DAYS });
}
