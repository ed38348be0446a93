import type { Finding } from '../../domain/findings/types';
import { actionCells } from '../actions/actionCells';
import type { Author } from '../actions/actionChange';
import { logRows } from '../actions/updateLog';
import { NO_CHANGES } from '../noChanges';
import type { OpenedPlan } from '../openPlan';
import { actionsOf } from './actionsOf';
import type { Mend } from './mend';

/** Sets Status to Complete where a completion date says so already, and logs it. */
export function markedComplete(opened: OpenedPlan, findings: readonly Finding[], author: Author): Mend | null {
  const cells = actionCells(opened);
  const mended = actionsOf(opened, findings, 'status').flatMap((action) => {
    const writes = cells.write(action, 'status', 'Complete');
    const entry = {
      by: author.by,
      ref: action.ref,
      field: 'Status',
      from: action.status ?? '',
      to: 'Complete',
      source: 'Checks',
    };
    return writes.length === 0 ? [] : [{ action, writes, entry }];
  });
  if (mended.length === 0) return null;
  return {
    kind: 'markComplete',
    rows: mended.map(({ action }) => `${action.ref}: ${action.status ?? ''}`),
    changes: {
      ...NO_CHANGES,
      title: 'Set Status to Complete',
      cells: mended.flatMap(({ writes }) => writes),
      appends: logRows(
        opened,
        mended.map(({ entry }) => entry),
        author.at,
      ),
    },
  };
}
