import type { Action } from '../plan/types';
import { cellOf } from '../plan/cellOf';
import { actionFinding, eachAction, named } from './actionFinding';
import type { Check } from './context';

/** Two actions under one Ref: updates, history and the report cannot tell them apart. One finding a Ref. */
export const duplicateRef: Check = (context) => {
  const byRef = new Map<string, Action[]>();
  for (const { action } of context.actions) {
    if (action.ref === '') continue;
    const key = action.ref.toLowerCase();
    const sharing = byRef.get(key);
    if (sharing === undefined) byRef.set(key, [action]);
    else sharing.push(action);
  }
  return [...byRef.values()].flatMap((sharing) => {
    const [, second] = sharing;
    if (second === undefined) return [];
    const rows = sharing.map((action) => String(action.row));
    const finding = actionFinding(context, second, {
      rule: 'duplicate-ref',
      severity: 'error',
      message: `Ref ${second.ref} stands on ${String(sharing.length)} actions, in rows ${rows.join(', ')}.`,
      remedy: 'Give each action a Ref of its own, such as 2.4a and 2.4b.',
      columns: [],
    });
    const [first, ...others] = sharing;
    const cells = [...others, ...(first === undefined ? [] : [first])];
    return [{ ...finding, where: cells.map((action) => cellOf(context.plan, 'Actions', action, 'ref')) }];
  });
};

/** An action without a Ref: it cannot be named in a minute, an update or a return. */
export const missingRef: Check = (context) =>
  eachAction(context, ({ action }) =>
    action.ref === ''
      ? {
          rule: 'missing-ref',
          severity: 'error',
          message: `${named(action)} has no Ref.`,
          remedy: 'Type a Ref that no other action has.',
          columns: ['ref', 'action'],
        }
      : null,
  );
