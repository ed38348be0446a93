import { eachAction, named } from './actionFinding';
import type { Check } from './context';

/** A timescale whose words give no date and are not one of the known ways of giving none. */
export const unreadableTimescale: Check = (context) =>
  eachAction(context, ({ action, reading }) => {
    const said = action.timescale.trim();
    if (said === '' || reading.kind !== 'unreadable' || reading.certainty === 'ambiguous') return null;
    const dated = action.currentDue !== null;
    return {
      rule: 'unreadable-timescale',
      severity: dated ? 'note' : 'error',
      message: `The timescale of ${lower(named(action))}, “${said}”, cannot be read as a date${dated ? '; its Current due stands' : ''}.`,
      remedy: 'Write it as a day, month, quarter or year, such as 30 June 2026 or Q2 2026/27.',
      columns: ['timescale', 'currentDue'],
    };
  });

function lower(name: string): string {
  return name.slice(0, 1).toLowerCase() + name.slice(1);
}
