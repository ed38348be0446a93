import type { IsoDate } from '../calendar/isoDate';
import type { Milestone } from '../plan/types';
import { tableOf } from './table';
import type { ReportContext, Section } from './types';
import { countOf } from './words';

export type MilestoneState = 'Met' | 'Missed' | 'To come' | 'No date';

/** How a milestone stands on a day. */
export function milestoneState(milestone: Milestone, asAt: IsoDate): MilestoneState {
  if (milestone.completedOn !== null) return 'Met';
  if (milestone.due === null) return 'No date';
  return milestone.due < asAt ? 'Missed' : 'To come';
}

/** How many milestones are met, missed and to come, in a sentence. */
export function milestonesSentence({ plan, assessment }: ReportContext): string {
  const number = (wanted: MilestoneState): number =>
    plan.milestones.filter((each) => milestoneState(each, assessment.asAt) === wanted).length;
  const none = (count: number): string => (count === 0 ? 'none' : String(count));
  const undated = number('No date');
  return `Of ${countOf(plan.milestones.length, 'milestone')}, ${none(number('Met'))} met, ${none(number('Missed'))} missed, ${none(number('To come'))} to come${undated > 0 ? `, ${String(undated)} without a date` : ''}.`;
}

/** Every milestone with how it stands; `null` where the plan has none. */
export function milestones(context: ReportContext): Section | null {
  const { plan, assessment } = context;
  if (plan.milestones.length === 0) return null;
  const state = (milestone: Milestone): MilestoneState => milestoneState(milestone, assessment.asAt);
  const headline = milestonesSentence(context);
  const table = tableOf<Milestone>({
    name: 'MilestoneDates',
    heading: null,
    columns: [
      { header: 'Action', kind: 'ref', width: 9, of: (each) => each.actionRef },
      { header: 'Milestone', kind: 'longText', width: 60, of: (each) => each.milestone },
      { header: 'Timescale', kind: 'text', width: 20, of: (each) => each.timescale },
      { header: 'Due', kind: 'date', width: 13, of: (each) => each.due },
      { header: 'Completed on', kind: 'date', width: 13, of: (each) => each.completedOn, optional: true },
      { header: 'State', kind: 'text', width: 12, of: state },
    ],
    rows: plan.milestones,
    whenEmpty: 'The plan has no milestones.',
  });
  return { id: 'milestones', title: 'Milestones', headline, blocks: [table] };
}
