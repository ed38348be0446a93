import { longDate, type IsoDate } from '../calendar/isoDate';
import { tableOf, type ColumnOf } from './table';
import type { ReportContext, SectionBlock } from './types';
import { countOf, listed } from './words';

interface PeriodCounts {
  readonly end: IsoDate;
  readonly label: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly total: number;
}

/** Counts by status at every closed period before the report's date, oldest first, and now. */
export function periodCounts(context: ReportContext): readonly PeriodCounts[] {
  const { plan, assessment } = context;
  const closed = new Map<IsoDate, Record<string, number>>();
  for (const row of plan.history) {
    if (row.periodEnd === null || row.periodEnd > assessment.asAt) continue;
    const counts = closed.get(row.periodEnd) ?? {};
    counts[row.rag] = (counts[row.rag] ?? 0) + 1;
    closed.set(row.periodEnd, counts);
  }
  const total = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((sum, count) => sum + count, 0);
  const before = [...closed.entries()]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([end, counts]) => ({ end, label: longDate(end), counts, total: total(counts) }));
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
      width: 10,
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
      series: statuses.map(({ word, fill }) => ({ header: word, colour: fill })),
      axisTitle: 'Actions',
    },
  ];
}
