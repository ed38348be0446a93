import type { TimescaleKind } from '../timescale/types';
import { eachAction, named } from './actionFinding';
import { isOpen } from './closed';
import type { Check } from './context';

const WHY: Readonly<Partial<Record<TimescaleKind, string>>> = {
  recurring: 'recurs without an end',
  ongoing: 'has no end',
  immediate: 'gives no day',
  relative: 'counts from a start that is not stated',
  toBeAgreed: 'is still to be agreed',
  from: 'gives a start but no end',
};

/** An open action that nobody can say is late: neither a due date nor a review date. */
export const noDueDate: Check = (context) =>
  eachAction(context, ({ action, reading, due }) => {
    if (!isOpen(action) || due !== null || action.reviewDate !== null) return null;
    if (reading.certainty === 'ambiguous') return null;
    const said = action.timescale.trim();
    if (said !== '' && reading.kind === 'unreadable') return null;
    return {
      rule: 'no-due-date',
      severity: said === '' || reading.kind === 'toBeAgreed' ? 'error' : 'warning',
      message:
        said === ''
          ? `${named(action)} has no due date: its Timescale and Current due are blank.`
          : `${named(action)} has no due date: its timescale “${said}” ${WHY[reading.kind] ?? 'gives no day'}, and there is no review date.`,
      remedy: 'Agree a date with the lead and type it under Timescale or Current due, or give a Review date.',
      columns: ['currentDue', 'timescale'],
    };
  });
