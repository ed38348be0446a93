import type { Assessment } from '../../domain/assess/types';
import { longDate } from '../../domain/calendar/isoDate';
import type { Plan } from '../../domain/plan/types';
import { publicEdition } from '../../domain/report/publicEdition';
import { nothingGathered } from '../../domain/report/nothingToReport';
import { reportSections } from '../../domain/report/reportSections';
import type { ReportOptions } from '../../domain/report/types';
import type { PaperModel } from '../paperModel';
import { readablePaper } from '../readablePaper';

/**
 * The board report of one plan, whatever its form. In a public report the author is the board, and no name stands in the
 * properties.
 *
 * Example: `reportPaper(plan, assessment, { asAt: '2026-06-30', audience: 'board', periodLabel: 'June 2026', nextDays: 31 })`.
 */
export function reportPaper(plan: Plan, assessment: Assessment, options: ReportOptions): PaperModel {
  const cover = options.audience === 'public' ? publicEdition(plan, assessment).plan.cover : plan.cover;
  const title = cover.planTitle === '' ? 'Action plan' : cover.planTitle;
  return readablePaper({
    title,
    sections: nothingGathered(reportSections(plan, assessment, options)),
    properties: {
      title: `${title}: report as at ${longDate(options.asAt)}`,
      subject: `Progress of the plan for ${cover.board === '' ? 'the board' : cover.board}`,
      author: options.audience === 'public' || cover.author === '' ? cover.board : cover.author,
      keywords: 'action plan; board report',
      created: options.asAt,
    },
    colours: assessment.ruleSet.statuses.map(({ word, fill, text }) => ({ word, fill, text })),
  });
}
