import type { RollUp } from '../assess/types';
import { groupName, poorestGroups, splitChart, splitTable } from './splits';
import type { ReportContext, Section } from './types';

/** Groups with most of the poorest status first, then by name. */
export function poorestFirst(groups: readonly RollUp[], poorest: string): readonly RollUp[] {
  return [...groups].sort(
    (one, other) =>
      (other.counts[poorest] ?? 0) - (one.counts[poorest] ?? 0) ||
      other.total - one.total ||
      one.name.localeCompare(other.name, 'en-GB'),
  );
}

/** Each lead's actions by status, leads with most red first; organisations in place of leads for the public. */
export function leads(context: ReportContext): Section | null {
  const { assessment, options } = context;
  const { statuses } = assessment.ruleSet;
  const isPublic = options.audience === 'public';
  const kind = isPublic ? 'Organisation' : 'Lead';
  const poorest = statuses.find((status) => status.rank === 0)?.word ?? '';
  const groups = poorestFirst(isPublic ? assessment.byOrganisation : assessment.byLead, poorest).map((group) => ({
    ...group,
    name: groupName(group.name, kind),
  }));
  if (isPublic && groups.length === 0) return null;
  const headline = groups.length === 0 ? 'No action names a lead.' : poorestGroups(groups, kind, statuses);
  const table = { ...splitTable('LeadCounts', kind, null, groups, statuses, 32), whenEmpty: 'No action names a lead.' };
  return {
    id: 'leads',
    title: `By ${kind.toLowerCase()}`,
    headline,
    blocks: [
      table,
      ...splitChart('LeadChart', kind, table, groups, statuses),
      ...(isPublic || groups.length === 0
        ? []
        : [{ kind: 'words' as const, heading: null, lines: ['An action with several leads is counted under each.'] }]),
    ],
  };
}
