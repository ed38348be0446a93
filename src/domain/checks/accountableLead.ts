import { eachAction, named } from './actionFinding';
import { isComplete, isOpen } from './closed';
import type { Check } from './context';

/** An action that nobody answers for. Supporting officers do not count: nobody can be asked about it by name. */
export const noAccountableLead: Check = (context) =>
  eachAction(context, ({ action, accountable, supporting }) => {
    if (accountable.length > 0 || !(isOpen(action) || isComplete(action))) return null;
    const typed = action.accountableLead.trim();
    const others =
      supporting.length === 0
        ? ''
        : `; ${listed(supporting)} only ${supporting.length === 1 ? 'supports' : 'support'} it`;
    return {
      rule: 'no-accountable-lead',
      severity: isOpen(action) ? 'error' : 'note',
      message: `${named(action)} has no accountable lead${typed === '' ? '' : ` (“${typed}” names nobody)`}${others}.`,
      remedy: 'Agree one person or post who answers for it and type the name under Accountable lead.',
      columns: ['accountableLead', 'supportingOfficers'],
    };
  });

/** More than one accountable lead: each may think that another has it in hand. */
export const severalAccountableLeads: Check = (context) =>
  eachAction(context, ({ action, accountable }) =>
    accountable.length > 1 && isOpen(action)
      ? {
          rule: 'several-accountable-leads',
          severity: 'warning',
          message: `${named(action)} has ${String(accountable.length)} accountable leads: ${listed(accountable)}.`,
          remedy: 'Keep the one who answers for it and move the others to Supporting officers.',
          columns: ['accountableLead'],
        }
      : null,
  );

/** Names in a sentence: `A Reed, B Stone and C Wells`. */
export function listed(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names[names.length - 1] ?? ''}`;
}
