import { longDate } from '../calendar/isoDate';
import { eachAction, named } from './actionFinding';
import { isOpen } from './closed';
import type { Check } from './context';

/** A due date that has been moved more often than the board allows. */
export const revisionCap: Check = (context) => {
  const cap = context.plan.cover.thresholds.revisionCap;
  return eachAction(context, ({ action }) =>
    action.timesRevised > cap
      ? {
          rule: 'revision-cap',
          severity: 'warning',
          message: `The due date of ${named(action).replace(/^T/, 't').replace(/^A/, 'a')} has been moved ${String(action.timesRevised)} times; the most allowed is ${String(cap)}.`,
          remedy: 'Take it to the board as an exception instead of moving it again.',
          columns: ['timesRevised', 'currentDue', 'baselineDue'],
        }
      : null,
  );
};

/** A due date that differs from the first one although the log knows of no change. */
export const movedWithoutReason: Check = (context) =>
  eachAction(context, ({ action }) => {
    const { baselineDue, currentDue } = action;
    if (baselineDue === null || currentDue === null || baselineDue === currentDue || action.timesRevised > 0)
      return null;
    if (!isOpen(action)) return null;
    return {
      rule: 'moved-without-reason',
      severity: 'note',
      message: `${named(action)} was first due ${longDate(baselineDue)} and is now due ${longDate(currentDue)}, but Updates holds no reason.`,
      remedy: 'Log the change in Updates with who agreed it and why.',
      columns: ['currentDue', 'baselineDue'],
    };
  });
