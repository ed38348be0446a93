import type { OpenedPlan } from '../../application/openPlan';
import { recipesFor } from '../../domain/report/reportSections';
import type { Audience } from '../../domain/report/types';
import type { ReportState } from './state';

function sectionsFor(audience: Audience): readonly string[] {
  return recipesFor({ asAt: '', audience, periodLabel: '', nextDays: 0 }).map((recipe) => recipe.id);
}

/** The report form for a plan just read: the user's choices stay, what was said of the plan as it was does not. */
export function reopenedReport(
  report: ReportState | null,
  { plan, assessment }: OpenedPlan,
  audience: Audience = 'board',
): ReportState {
  const { asAt } = assessment;
  if (report !== null) return { ...report, asAt, errorsAccepted: false };
  const sections = sectionsFor(audience);
  return {
    asAt,
    audience,
    sections,
    order: sections,
    period: plan.cover.period,
    format: 'xlsx',
    errorsAccepted: false,
    others: [],
  };
}

/** The form after a change; another audience sees other sections, and begins again with all of its own. */
export function changedReport(report: ReportState | null, change: Partial<ReportState>): ReportState | null {
  if (report === null) return null;
  const changed = { ...report, ...change };
  if (changed.audience !== report.audience) {
    const sections = sectionsFor(changed.audience);
    return { ...changed, sections, order: sections };
  }
  return { ...changed, sections: changed.order.filter((id) => changed.sections.includes(id)) };
}

/** The sections' order with one moved a place earlier or later. */
export function movedSection(order: readonly string[], id: string, by: -1 | 1): readonly string[] {
  const at = order.indexOf(id);
  const other = order[at + by];
  if (at < 0 || other === undefined) return order;
  return order.map((each, place) => (place === at ? other : place === at + by ? id : each));
}
