import { addDays, daysBetween, longDate } from '../calendar/isoDate';
import { cellOf } from '../plan/cellOf';
import { daysText } from '../status/figureText';
import { eachAction, named } from './actionFinding';
import { isOpen } from './closed';
import type { Check } from './context';

/** An open action with no update within the reporting interval. A plan that has none at all gets one finding. */
export const staleUpdate: Check = (context) => {
  const open = context.actions.filter(({ action }) => isOpen(action) && action.status !== 'Deferred');
  if (open.length > 1 && open.every(({ action }) => action.lastUpdate === null)) {
    return [
      {
        rule: 'stale-update',
        severity: 'warning',
        message: `None of the ${String(open.length)} open actions has a Last update.`,
        remedy: 'Ask the leads for their updates (Send out returns), or type the day of each last update.',
        where: open.map(({ action }) => cellOf(context.plan, 'Actions', action, 'lastUpdate')),
        subject: null,
      },
    ];
  }
  const interval = context.plan.cover.thresholds.reportingIntervalDays;
  const oldest = addDays(context.asAt, -interval);
  return eachAction(context, ({ action }) => {
    if (!isOpen(action) || action.status === 'Deferred') return null;
    const { lastUpdate } = action;
    if (lastUpdate !== null && lastUpdate >= oldest) return null;
    return {
      rule: 'stale-update',
      severity: 'warning',
      message:
        lastUpdate === null
          ? `${named(action)} has never been updated.`
          : `${named(action)} was last updated on ${longDate(lastUpdate)}, ${daysText(daysBetween(lastUpdate, context.asAt))} ago; the reporting interval is ${daysText(interval)}.`,
      remedy: 'Ask the lead for an update and type its day under Last update.',
      columns: ['lastUpdate', 'progress'],
    };
  });
};
