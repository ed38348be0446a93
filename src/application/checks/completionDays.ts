import { longDate, type IsoDate } from '../../domain/calendar/isoDate';
import { toSerial } from '../../domain/calendar/serial';
import type { Finding } from '../../domain/findings/types';
import { actionCells } from '../actions/actionCells';
import type { Author } from '../actions/actionChange';
import { logRows } from '../actions/updateLog';
import { NO_CHANGES } from '../noChanges';
import type { OpenedPlan } from '../openPlan';
import { actionsOf } from './actionsOf';
import type { Mend } from './mend';

/**
 * Fills Completed on with the day on which the log says that Status became Complete, and logs that. Actions whose log
 * does not say it are left alone: a day is never guessed.
 */
export function completionDays(opened: OpenedPlan, findings: readonly Finding[], author: Author): Mend | null {
  const cells = actionCells(opened);
  const days = dayMarked(opened);
  const mended = actionsOf(opened, findings, 'completedOn').flatMap((action) => {
    const day = days.get(action.ref);
    if (day === undefined || action.ref === '') return [];
    const writes = cells.write(action, 'completedOn', toSerial(day, opened.snapshot.date1904));
    const entry = { by: author.by, ref: action.ref, field: 'Completed on', from: '', to: day, source: 'Checks' };
    return writes.length === 0 ? [] : [{ action, day, writes, entry }];
  });
  if (mended.length === 0) return null;
  return {
    kind: 'fillCompletedOn',
    rows: mended.map(({ action, day }) => `${action.ref}: ${longDate(day)}`),
    changes: {
      ...NO_CHANGES,
      title: 'Fill in Completed on',
      cells: mended.flatMap(({ writes }) => writes),
      appends: logRows(
        opened,
        mended.map(({ entry }) => entry),
        author.at,
      ),
    },
  };
}

/** Ref to the latest day on which the log has Status changed to Complete. */
function dayMarked(opened: OpenedPlan): ReadonlyMap<string, IsoDate> {
  const days = new Map<string, IsoDate>();
  for (const { ref, field, to, at } of opened.plan.updates) {
    if (at === null || field.trim().toLowerCase() !== 'status' || to.trim().toLowerCase() !== 'complete') continue;
    const before = days.get(ref);
    if (before === undefined || at > before) days.set(ref, at);
  }
  return days;
}
