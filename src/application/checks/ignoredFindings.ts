import type { IsoDate } from '../../domain/calendar/isoDate';
import type { Plan } from '../../domain/plan/types';
import type { ChangeSet } from '../../workbook/port';
import { MAPPINGS } from '../../workbook/schema/mappings';
import { tableOf } from '../../workbook/snapshot';
import { addedRows } from '../addedRows';
import { NO_CHANGES } from '../noChanges';
import type { OpenedPlan } from '../openPlan';

const KIND = 'Ignored finding';
const IGNORE = 'Ignore';
const SHOW = 'Show';

/**
 * The findings that were set aside, as the workbook's Mappings rows keep them: finding key to the reason. The last row of
 * a finding holds, so that one which was shown again can be set aside once more.
 */
export function ignoredFindings(plan: Pick<Plan, 'mappings'>): Readonly<Record<string, string>> {
  const kept = new Map<string, string>();
  for (const { cells } of plan.mappings) {
    if (cells.kind?.trim().toLowerCase() !== KIND.toLowerCase()) continue;
    const key = cells.from?.trim() ?? '';
    if (cells.to?.trim().toLowerCase() === IGNORE.toLowerCase()) kept.set(key, cells.note?.trim() ?? '');
    else kept.delete(key);
  }
  return Object.fromEntries(kept);
}

/** Where findings that were set aside are kept; `false` in a workbook without a Mappings table. */
export function keepsIgnored(opened: OpenedPlan): boolean {
  return tableOf(opened.snapshot, MAPPINGS.name) !== undefined;
}

/** Sets a finding aside with its reason and the day; `null` as the reason shows it again. */
export function ignoreFinding(opened: OpenedPlan, key: string, reason: string | null, at: IsoDate): ChangeSet {
  const row =
    reason === null
      ? { kind: KIND, from: key, to: SHOW, note: at }
      : { kind: KIND, from: key, to: IGNORE, note: `${reason.trim()} (${at})` };
  const title = reason === null ? 'Show a finding again' : 'Ignore a finding';
  return { ...NO_CHANGES, title, appends: addedRows(opened.snapshot, MAPPINGS, [row]) };
}
