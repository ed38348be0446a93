import type { RollUp } from '../assess/types';
import type { RagStatus } from '../status/types';
import { percentOf } from './percent';
import { statusWidth } from './statusColumn';
import { statusSeries } from './statusSeries';
import { tableOf } from './table';
import type { SectionChart, SectionTable } from './types';
import { listed } from './words';

/** What a group without a name is called: `Theme` gives "No theme stated". */
export function groupName(name: string, kind: string): string {
  return name.trim() === '' ? `No ${kind.toLowerCase()} stated` : name;
}

/** Characters of the column of names. */
const NARROWEST_NAME = 28;
const WIDEST_NAME = 56;

/** A table of groups with their counts by status and their poorest status (never an average, which hides reds). */
export function splitTable(
  name: string,
  kind: string,
  heading: string | null,
  groups: readonly RollUp[],
  statuses: readonly RagStatus[],
): SectionTable {
  const longest = Math.max(...groups.map(({ name }) => name.length), 0);
  const width = Math.min(Math.max(Math.ceil(longest * 1.1) + 1, NARROWEST_NAME), WIDEST_NAME);
  return tableOf<RollUp>({
    name,
    heading,
    columns: [
      { header: kind, kind: 'text', width, of: (group) => groupName(group.name, kind) },
      { header: 'Actions', kind: 'whole', width: 10, of: (group) => group.total },
      ...statuses.map(({ word }) => ({
        header: word,
        kind: 'whole' as const,
        width: statusWidth(word),
        of: (group: RollUp) => group.counts[word] ?? 0,
      })),
      {
        header: groups[0]?.by === 'mostCommon' ? 'Most common status' : 'Poorest status',
        kind: 'rag',
        width: 11,
        of: (group) => group.status,
      },
    ],
    rows: groups,
    whenEmpty: 'The plan has no actions.',
  });
}

/** Which groups hold most of the poorest status, in a sentence. */
export function poorestGroups(groups: readonly RollUp[], kind: string, statuses: readonly RagStatus[]): string {
  const worst = statuses.find((status) => status.rank === 0);
  if (worst === undefined || groups.length === 0) return 'The rule set has no order from poor to good.';
  const most = Math.max(...groups.map((group) => group.counts[worst.word] ?? 0));
  if (most === 0) return `No ${kind.toLowerCase()} has a ${worst.word.toLowerCase()} action.`;
  const leaders = groups.filter((group) => group.counts[worst.word] === most);
  if (leaders.length > 3) {
    return `${String(leaders.length)} of ${String(groups.length)} have ${String(most)} ${worst.word.toLowerCase()} each, the most of any.`;
  }
  const said = leaders.map(
    (group) =>
      `${groupName(group.name, kind)} (${String(most)} of ${String(group.total)}, ${percentOf(most, group.total)})`,
  );
  return `Most ${worst.word.toLowerCase()} actions: ${listed(said)}.`;
}

/** What a stacked chart shows, for those who cannot see it: the largest and smallest group and each status in all. */
function splitMessage(groups: readonly RollUp[], kind: string, statuses: readonly RagStatus[]): string {
  const bySize = [...groups].sort((one, other) => other.total - one.total);
  const largest = bySize[0];
  const smallest = bySize[bySize.length - 1];
  if (largest === undefined || smallest === undefined) return 'There is nothing to show.';
  const totals = statuses
    .map(({ word }) => ({ word, count: groups.reduce((sum, group) => sum + (group.counts[word] ?? 0), 0) }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${String(count)} ${word.toLowerCase()}`);
  const range =
    largest === smallest
      ? `${groupName(largest.name, kind)} has ${String(largest.total)}`
      : `from ${String(smallest.total)} in ${groupName(smallest.name, kind)} to ${String(largest.total)} in ${groupName(largest.name, kind)}`;
  return `Actions by ${kind.toLowerCase()}, ${range}; in all ${listed(totals)}.`;
}

/** With more groups than these the table and its chart do not fit one page, and a chart cut in two is none. */
const GROUPS_CHARTED = 11;

/** The stacked chart over a split table; none where there are too many groups for one page, or nothing to show. */
export function splitChart(
  name: string,
  kind: string,
  table: SectionTable,
  groups: readonly RollUp[],
  statuses: readonly RagStatus[],
): readonly SectionChart[] {
  if (groups.length === 0 || groups.length > GROUPS_CHARTED) return [];
  return [
    {
      kind: 'chart',
      name,
      title: `Actions by ${kind.toLowerCase()} and status`,
      message: splitMessage(groups, kind, statuses),
      type: 'bar',
      grouping: 'stacked',
      table: table.name,
      categories: table.columns[0]?.header ?? '',
      series: statusSeries(statuses),
      axisTitle: 'Actions',
    },
  ];
}
