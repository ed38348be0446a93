import { countWords } from '../assess/countWords';
import { longDate, type IsoDate } from '../calendar/isoDate';
import type { HistoryRow } from '../plan/types';
import { statusWidth } from './statusColumn';
import { statusSeries } from './statusSeries';
import { tableOf, type ColumnOf } from './table';
import type { ReportContext, SectionBlock } from './types';
import { countOf, listed } from './words';

interface PeriodCounts {
  readonly end: IsoDate;
  readonly label: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
}

/** The rows of each closed period before a day, oldest first, each action once (its last row). */
export function closedPeriods(
  history: readonly HistoryRow[],
  asAt: IsoDate,
): readonly { readonly end: IsoDate; readonly byRef: ReadonlyMap<string, HistoryRow> }[] {
  const periods = new Map<IsoDate, Map<string, HistoryRow>>();
  for (const row of history) {
    if (row.periodEnd === null || row.periodEnd >= asAt) continue;
    const byRef = periods.get(row.periodEnd) ?? new Map<string, HistoryRow>();
    byRef.set(row.ref.toLowerCase(), row);
    periods.set(row.periodEnd, byRef);
  }
  return [...periods].map(([end, byRef]) => ({ end, byRef })).sort((one, other) => one.end.localeCompare(other.end));
}

/** Counts by status at every closed period before the report's date, oldest first, and now. */
export function periodCounts(context: ReportContext): readonly PeriodCounts[] {
  const { plan, assessment } = context;
  const { statuses } = assessment.ruleSet;
  const before = closedPeriods(plan.history, assessment.asAt).map(({ end, byRef }) => ({
    end,
    label: longDate(end),
    counts: countWords(
      [...byRef.values()].map((row) => row.rag),
      statuses,
    ),
    total: byRef.size,
  }));
  return [
    ...before,
    {
      end: assessment.asAt,
      label: `Now (${longDate(assessment.asAt)})`,
      counts: assessment.counts,
      total: assessment.actions.length,
    },
  ];
}

/** The trend over periods: a table and a stacked chart, from the second closed period on. */
export function trendBlocks(context: ReportContext): readonly SectionBlock[] {
  const periods = periodCounts(context);
  if (periods.length < 3) return [];
  const { statuses } = context.assessment.ruleSet;
  const columns: ColumnOf<PeriodCounts>[] = [
    { header: 'Period', kind: 'text', width: 20, of: (period) => period.label },
    ...statuses.map(({ word }): ColumnOf<PeriodCounts> => ({
      header: word,
      kind: 'whole',
      width: statusWidth(word),
      of: (period) => period.counts[word] ?? 0,
    })),
    { header: 'Actions', kind: 'whole', width: 10, of: (period) => period.total },
  ];
  const first = periods[0];
  const last = periods[periods.length - 1];
  const moved = statuses.map(
    ({ word }) =>
      `${word.toLowerCase()} from ${String(first?.counts[word] ?? 0)} to ${String(last?.counts[word] ?? 0)}`,
  );
  return [
    tableOf({
      name: 'StatusTrend',
      heading: 'Actions by status over time',
      columns,
      rows: periods,
      whenEmpty: 'No period has been closed yet.',
    }),
    {
      kind: 'chart',
      name: 'TrendChart',
      title: 'Actions by status over time',
      message: `Over ${countOf(periods.length - 1, 'closed period')} and now: ${listed(moved)}.`,
      type: 'column',
      grouping: 'stacked',
      table: 'StatusTrend',
      categories: 'Period',
      series: statusSeries(statuses),
      axisTitle: 'Actions',
    },
  ];
}
