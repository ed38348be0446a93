import { longDate } from '../calendar/isoDate';
import { eachAction, named } from './actionFinding';
import { isComplete } from './closed';
import type { Check } from './context';

/** Marked Complete without the day: nobody can say whether it was in time. */
export const completedWithoutDate: Check = (context) =>
  eachAction(context, ({ action }) =>
    isComplete(action) && action.completedOn === null
      ? {
          rule: 'completed-without-date',
          severity: 'warning',
          message: `${named(action)} is marked Complete but has no completion date.`,
          remedy: 'Type the day it was finished under Completed on.',
          columns: ['completedOn', 'status'],
        }
      : null,
  );

/** Closed without anything that shows it was done. */
export const completedWithoutEvidence: Check = (context) =>
  eachAction(context, ({ action }) =>
    isComplete(action) && action.evidence.trim() === ''
      ? {
          rule: 'completed-without-evidence',
          severity: 'warning',
          message: `${named(action)} is complete but no evidence is given.`,
          remedy: 'Name what shows it was done under Evidence: a report, a minute, a policy.',
          columns: ['evidence', 'status'],
        }
      : null,
  );

/** A completion date that has not come yet. */
export const completedInFuture: Check = (context) =>
  eachAction(context, ({ action }) =>
    action.completedOn !== null && action.completedOn > context.asAt
      ? {
          rule: 'completed-in-future',
          severity: 'error',
          message: `${named(action)} has the completion date ${longDate(action.completedOn)}, after the report date ${longDate(context.asAt)}.`,
          remedy: 'Correct the date, or move a planned date to Current due and clear Completed on.',
          columns: ['completedOn', 'status'],
        }
      : null,
  );

/** A completion date beside a status that says it is not complete. */
export const completedButNotMarked: Check = (context) =>
  eachAction(context, ({ action }) =>
    action.completedOn !== null && action.status !== null && action.status !== 'Complete'
      ? {
          rule: 'completed-but-not-marked',
          severity: 'warning',
          message: `${named(action)} has the completion date ${longDate(action.completedOn)}, but its Status is “${action.status}”.`,
          remedy: 'Set Status to Complete, or clear Completed on.',
          columns: ['status', 'completedOn'],
        }
      : null,
  );

/** The timescale's own words say that it is done, and the Status column does not. */
export const timescaleSaysComplete: Check = (context) =>
  eachAction(context, ({ action, reading }) =>
    reading.status === 'complete' && !isComplete(action) && action.status !== 'Cancelled'
      ? {
          rule: 'timescale-says-complete',
          severity: 'warning',
          message: `The timescale “${action.timescale.trim()}” says that ${named(action)
            .replace(/^The/, 'the')
            .replace(
              /^Action/,
              'action',
            )} is done, but its Status is ${action.status === null ? 'blank' : `“${action.status}”`}.`,
          remedy: 'Set Status to Complete with its date and evidence, or correct the timescale.',
          columns: ['status', 'timescale'],
        }
      : null,
  );
