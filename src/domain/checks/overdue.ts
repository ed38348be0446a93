import { daysBetween, longDate } from '../calendar/isoDate';
import { daysText, percentText } from '../status/figureText';
import { eachAction, named } from './actionFinding';
import type { Check } from './context';

/** An action whose current due date has gone by and that is not complete. */
export const overdue: Check = (context) =>
  eachAction(context, ({ action, due, overdue: late }) => {
    if (!late || due === null) return null;
    const progress = action.percentComplete === null ? '' : `, ${percentText(action.percentComplete)} complete`;
    return {
      rule: 'overdue',
      severity: 'warning',
      message: `${named(action)} was due ${longDate(due)}, ${daysText(daysBetween(due, context.asAt))} ago, and is not complete${progress}.`,
      remedy: 'Ask the lead for the position: mark it complete with its date, or ask the board for an extension.',
      columns: ['currentDue', 'status', 'timescale'],
    };
  });
