import type { IsoDate } from '../calendar/isoDate';
import { longDate } from '../calendar/isoDate';
import type { HistoryRow } from '../plan/types';
import { percentText } from '../status/figureText';
import type { ActionAssessment } from './types';

/** One thing about an action that differs from the last closed period, in words; `from` is blank for a new action. */
export interface Change {
  readonly ref: string;
  readonly what: 'added' | 'removed' | 'status' | 'date' | 'progress' | 'rating';
  readonly from: string;
  readonly to: string;
}

/**
 * What changed since a closed period, action by action in the plan's order, then the actions that are no longer there:
 * the rating first, then Status, current due and % complete. A figure that the period kept of no action at all was not
 * kept, and says nothing.
 */
export function whatChanged(previous: readonly HistoryRow[], now: readonly ActionAssessment[]): readonly Change[] {
  const before = new Map(previous.map((row) => [row.ref.toLowerCase(), row]));
  const keptShares = previous.some((row) => row.percentComplete !== null);
  const keptDates = previous.some((row) => row.currentDue !== null);
  const present = new Set(now.map(({ action }) => action.ref.toLowerCase()));
  const changes = now.flatMap((assessed) => {
    const { action, rag, due } = assessed;
    const then = before.get(action.ref.toLowerCase());
    if (then === undefined) return [{ ref: action.ref, what: 'added' as const, from: '', to: rag }];
    const differences: readonly (readonly [what: Change['what'], from: string, to: string])[] = [
      ['rating', then.rag, rag],
      ['status', then.status, action.status ?? ''],
      ...(keptDates ? [['date', dateWords(then.currentDue), dateWords(due)] as const] : []),
      ...(keptShares
        ? [['progress', shareWords(then.percentComplete), shareWords(action.percentComplete)] as const]
        : []),
    ];
    return differences
      .filter(([, from, to]) => from.toLowerCase() !== to.toLowerCase())
      .map(([what, from, to]) => ({ ref: action.ref, what, from, to }));
  });
  const removed = previous
    .filter((row) => !present.has(row.ref.toLowerCase()))
    .map((row) => ({ ref: row.ref, what: 'removed' as const, from: row.rag, to: '' }));
  return [...changes, ...removed];
}

function dateWords(date: IsoDate | null): string {
  return date === null ? '' : longDate(date);
}

function shareWords(share: number | null): string {
  return share === null ? '' : percentText(share);
}
