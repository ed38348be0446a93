import { assessPlan } from '../domain/assess/assessPlan';
import type { IsoDate } from '../domain/calendar/isoDate';
import { reportSections } from '../domain/report/reportSections';
import { extractForRollUp, type PlanExtract } from '../domain/report/rollUp';
import type { Audience, ReportOptions } from '../domain/report/types';
import type { PaperModel } from '../workbook/paperModel';
import { reportPaper } from '../workbook/sheets/reportPaper';
import { rollUpPaper } from '../workbook/sheets/rollUpPaper';
import type { OpenedPlan } from './openPlan';

/** How far ahead "Due next" looks: to the end of the next monthly report. */
const NEXT_DAYS = 31;

export interface ReportChoices {
  readonly audience: Audience;
  /** Ids of sections in the order wanted; absent is every section for the audience. */
  readonly sections?: readonly string[] | undefined;
  /** `June 2026`; absent is the period on the plan's Cover. */
  readonly period?: string | undefined;
}

/** The board report of one plan, frozen as at its date: a workbook, a Word paper and CSV tables are made from it. */
export function reportPlan(opened: OpenedPlan, choices: ReportChoices): PaperModel {
  return reportPaper(opened.plan, opened.assessment, reportOptions(opened, choices));
}

/** Each section's message as at a day, by its id, for a preview; a section that the plan has nothing for is not there. */
export function reportHeadlines(
  { plan, assessment }: OpenedPlan,
  choices: ReportChoices,
  asAt: IsoDate,
): ReadonlyMap<string, string> {
  const asked = asAt === assessment.asAt ? assessment : assessPlan(plan, asAt);
  const options = { ...reportOptions({ plan, assessment: asked }, choices), asAt };
  return new Map(reportSections(plan, asked, options).map(({ id, headline }) => [id, headline]));
}

/** The options that a plan's own Cover gives. */
function reportOptions(opened: Pick<OpenedPlan, 'plan' | 'assessment'>, choices: ReportChoices): ReportOptions {
  return {
    asAt: opened.assessment.asAt,
    audience: choices.audience,
    periodLabel: choices.period ?? opened.plan.cover.period,
    nextDays: NEXT_DAYS,
    ...(choices.sections === undefined ? {} : { sections: choices.sections }),
  };
}

/** What one plan of several adds to a roll-up; small, so that thousands can be held at once. */
export function planExtract(opened: Pick<OpenedPlan, 'plan' | 'assessment'>, audience: Audience): PlanExtract {
  return extractForRollUp(opened.plan, opened.assessment, audience);
}

/** One report over several plans, each kept apart. Extracts must be for the same audience. */
export function reportSeveral(extracts: Iterable<PlanExtract>, audience: Audience, asAt: IsoDate): PaperModel {
  return rollUpPaper(extracts, { asAt, audience, periodLabel: '', nextDays: NEXT_DAYS });
}
