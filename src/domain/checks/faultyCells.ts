import { percentText } from '../status/figureText';
import { actionFinding, named } from './actionFinding';
import type { Check } from './context';

const RULE = 'percent-out-of-range';

/** Cells that hold the wrong kind of thing, as they were met while the plan was read. */
export const faultyCells: Check = (context) =>
  context.plan.faults.map((fault) => ({
    rule: fault.rule,
    severity: fault.severity ?? 'error',
    message: fault.message,
    remedy: fault.remedy,
    where: [fault.where],
    subject: fault.subject,
  }));

/** A % complete outside 0 to 100 that was not already met as a fault; the rules take it as absent. */
export const percentOutOfRange: Check = (context) => {
  const known = new Set(context.plan.faults.filter((fault) => fault.rule === RULE).map((fault) => fault.subject));
  return context.actions.flatMap(({ action }) => {
    const share = action.percentComplete;
    if (share === null || (share >= 0 && share <= 1) || known.has(action.ref)) return [];
    return [
      actionFinding(context, action, {
        rule: RULE,
        severity: 'error',
        message: `${named(action)} is ${percentText(share)} complete.`,
        remedy: 'Type a percentage from 0 % to 100 %.',
        columns: ['percentComplete'],
      }),
    ];
  });
};
