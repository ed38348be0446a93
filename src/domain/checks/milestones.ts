import { daysBetween, longDate } from '../calendar/isoDate';
import { cellOf } from '../plan/cellOf';
import { daysText } from '../status/figureText';
import type { Check } from './context';

/** A milestone whose day has gone by without being met. */
export const milestoneOverdue: Check = (context) =>
  context.plan.milestones.flatMap((milestone) => {
    if (milestone.completedOn !== null || milestone.due === null || milestone.due >= context.asAt) return [];
    return [
      {
        rule: 'milestone-overdue',
        severity: 'warning' as const,
        message: `Milestone “${milestone.milestone}” of action ${milestone.actionRef} was due ${longDate(milestone.due)}, ${daysText(daysBetween(milestone.due, context.asAt))} ago.`,
        remedy: 'Type the day it was met, or agree a new one with the lead.',
        where: [cellOf(context.plan, 'Milestones', milestone, 'due')],
        subject: milestone.actionRef === '' ? null : milestone.actionRef,
      },
    ];
  });

/** A milestone that belongs to no action of the plan. */
export const milestoneWithoutAction: Check = (context) => {
  if (context.plan.milestones.length === 0) return [];
  const refs = new Set(context.plan.actions.map((action) => action.ref.toLowerCase()));
  return context.plan.milestones
    .filter((milestone) => !refs.has(milestone.actionRef.toLowerCase()) || milestone.actionRef === '')
    .map((milestone) => ({
      rule: 'milestone-without-action',
      severity: 'warning' as const,
      message:
        milestone.actionRef === ''
          ? `Milestone “${milestone.milestone}” names no action.`
          : `Milestone “${milestone.milestone}” belongs to action ${milestone.actionRef}, which the plan does not have.`,
      remedy: 'Correct its Action ref, or remove it.',
      where: [cellOf(context.plan, 'Milestones', milestone, 'actionRef')],
      subject: milestone.actionRef === '' ? null : milestone.actionRef,
    }));
};
