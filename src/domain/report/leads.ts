import type { RollUp } from '../assess/types';
import { groupName, poorestGroups, splitChart, splitTable } from './splits';
import type { RagStatus } from '../status/types';
import { poorestFirstStatuses } from './statusOrder';
import type { ReportContext, Section } from './types';

/** Groups with most of the poorest status first, then with most of the next poorest, then by name. */
export function poorestFirst(groups: readonly RollUp[], statuses: readonly RagStatus[]): readonly RollUp[] {
  const ranked = poorestFirstStatuses(statuses.filter(({ rank }) => rank !== null));
  const more = (one: RollUp, other: RollUp): number => {
    for (const { word } of ranked) {
      const difference = (other.counts[word] ?? 0) - (one.counts[word] ?? 0);
      if (difference !== 0) return difference;
    }
    return other.total - one.total;
  };
  return [...groups].sort((one, other) => more(one, other) || one.name.localeCompare(other.name, 'en-GB'));
}

/** Each lead's actions by status, leads with most red first; organisations in place of leads for the public. */
export function leads(context: ReportContext): Section | null {
  const { assessment, options } = context;
  const { statuses } = assessment.ruleSet;
  const isPublic = options.audience === 'public';
  const kind = isPublic ? 'Organisation' : 'Lead';
  const groups = poorestFirst(isPublic ? assessment.byOrganisation : assessment.byLead, statuses).map((group) => ({
    ...group,
    name: groupName(group.name, kind),
  }));
  if (isPublic && groups.length === 0) return null;
  const counted = groups.reduce((sum, group) => sum + group.total, 0);
  const withoutLead = assessment.actions.filter(({ accountable }) => accountable.length === 0).length;
  const headline = groups.length === 0 ? 'No action names a lead.' : poorestGroups(groups, kind, statuses);
  const table = { ...splitTable('LeadCounts', kind, null, groups, statuses), whenEmpty: 'No action names a lead.' };
  return {
    id: 'leads',
    title: `By ${kind.toLowerCase()}`,
    headline,
    blocks: [
      table,
      ...splitChart('LeadChart', kind, table, groups, statuses),
      ...(isPublic || counted <= assessment.actions.length - withoutLead
        ? []
        : [{ kind: 'words' as const, heading: null, lines: ['An action with several leads is counted under each.'] }]),
    ],
  };
}
