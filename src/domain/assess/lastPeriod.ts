import type { IsoDate } from '../calendar/isoDate';
import type { HistoryRow } from '../plan/types';
import type { RagStatus } from '../status/types';
import { countWords } from './countWords';
import type { DirectionOfTravel, PreviousPeriod } from './types';

/** The last closed period's rows, by Ref in lower case. */
export interface LastPeriod {
  readonly periodEnd: IsoDate;
  readonly byRef: ReadonlyMap<string, HistoryRow>;
}

/** The last period closed before the report date; `null` while none has been. */
export function lastPeriod(history: readonly HistoryRow[], asAt: IsoDate): LastPeriod | null {
  let periodEnd: IsoDate | null = null;
  for (const row of history) {
    if (row.periodEnd === null || row.periodEnd >= asAt) continue;
    if (periodEnd === null || row.periodEnd > periodEnd) periodEnd = row.periodEnd;
  }
  if (periodEnd === null) return null;
  const byRef = new Map<string, HistoryRow>();
  for (const row of history) if (row.periodEnd === periodEnd) byRef.set(row.ref.toLowerCase(), row);
  return { periodEnd, byRef };
}

/** What the plan looked like then, and how many actions have moved since. */
export function previousPeriod(
  last: LastPeriod,
  statuses: readonly RagStatus[],
  directions: readonly DirectionOfTravel[],
): PreviousPeriod {
  const number = (direction: DirectionOfTravel): number => directions.filter((each) => each === direction).length;
  return {
    periodEnd: last.periodEnd,
    counts: countWords(
      [...last.byRef.values()].map((row) => row.rag),
      statuses,
    ),
    better: number('better'),
    same: number('same'),
    worse: number('worse'),
    added: number('new'),
  };
}
