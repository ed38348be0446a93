import { longDate } from '../calendar/isoDate';
import { eachAction, named } from './actionFinding';
import { isOpen } from './closed';
import type { Check } from './context';

/** An open action due before the plan, or the action itself, began: a mistyped year, or something already done. */
export const dueBeforePlanBegan: Check = (context) => {
  const { planStart } = context.plan.cover;
  return eachAction(context, ({ action, due }) => {
    if (due === null || !isOpen(action)) return null;
    const before = action.start !== null && due < action.start ? action.start : null;
    const began = before ?? (planStart !== null && due < planStart ? planStart : null);
    if (began === null) return null;
    return {
      rule: before === null ? 'due-before-plan-began' : 'due-before-start',
      severity: before === null ? 'warning' : 'error',
      message: `${named(action)} is due ${longDate(due)}, before ${before === null ? 'the plan began' : 'its own start'} on ${longDate(began)}.`,
      remedy: 'Correct the year, or mark it complete with its date and evidence.',
      columns: before === null ? ['currentDue', 'timescale'] : ['currentDue', 'start'],
    };
  });
};
