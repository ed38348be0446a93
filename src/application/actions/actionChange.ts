import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Action } from '../../domain/plan/types';
import type { CellInput, ChangeSet } from '../../workbook/port';
import { UPDATES } from '../../workbook/schema/updates';
import { tableOf } from '../../workbook/snapshot';
import { NO_CHANGES } from '../noChanges';
import type { OpenedPlan } from '../openPlan';
import { actionCells } from './actionCells';
import { logRows, type LogEntry } from './updateLog';

/** Who changes an action, and on which day. */
export interface Author {
  readonly by: string;
  readonly at: IsoDate;
}

/** What a command would change of one action, before it is done; or why it is refused, in a sentence. */
export type ActionChange =
  | {
      readonly refused: null;
      readonly changes: ChangeSet;
      /** What changes, as the log will say it. */
      readonly entries: readonly LogEntry[];
      /** Said beside the preview; the change can be made all the same. */
      readonly warnings: readonly string[];
    }
  | { readonly refused: string };

/** A cell of the action by its column's key, and what it is to hold. */
export type WantedCell = readonly [key: string, value: CellInput];

/**
 * The change set of some cells of one action and the rows of Updates that say so. Refused where the row or one of the
 * columns cannot be found again, and where there is no log: a change that nobody can trace is not made.
 */
export function actionChange(
  opened: OpenedPlan,
  action: Action,
  title: string,
  wanted: readonly WantedCell[],
  entries: readonly LogEntry[],
  at: IsoDate,
  warnings: readonly string[] = [],
): ActionChange {
  const cells = actionCells(opened);
  if (action.id === '') return { refused: 'The row has no Id yet, by which it could be found again. Re-check first.' };
  if (tableOf(opened.snapshot, UPDATES.name) === undefined) {
    return { refused: `The workbook has no table named ${UPDATES.name}, so the change could not be logged.` };
  }
  const missing = wanted.find(([key, value]) => cells.header(key) === null && value !== null);
  if (missing !== undefined) {
    return { refused: `The Actions table has no column for ${missing[0]}. Put it back, then try again.` };
  }
  const changes: ChangeSet = {
    ...NO_CHANGES,
    title,
    cells: wanted.flatMap(([key, value]) => cells.write(action, key, value)),
    appends: logRows(opened, entries, at),
  };
  return { refused: null, changes, entries, warnings };
}
