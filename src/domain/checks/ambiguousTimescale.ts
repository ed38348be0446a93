import { longDate } from '../calendar/isoDate';
import { eachAction, named } from './actionFinding';
import type { Check } from './context';

/** A timescale that may mean one of several dates; Boardline asks and never guesses. */
export const ambiguousTimescale: Check = (context) =>
  eachAction(context, ({ action, reading }) => {
    if (reading.certainty !== 'ambiguous') return null;
    const settled = action.currentDue !== null;
    const dates = reading.readings.map(longDate).join(' or ');
    return {
      rule: 'ambiguous-timescale',
      severity: settled ? 'note' : 'error',
      message: `${named(action)} says “${action.timescale.trim()}”, which may mean ${dates === '' ? 'several dates' : dates}${settled ? '; its Current due stands' : ''}.`,
      remedy: 'Ask the lead which date is meant and type it under Current due.',
      columns: ['timescale', 'currentDue'],
    };
  });
