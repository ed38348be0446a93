import type { RollUp } from '../assess/types';
import { shortNames } from './shortName';
import { poorestGroups, splitChart, splitTable } from './splits';
import type { ReportContext, Section, SectionBlock } from './types';
import { countOf, sentence } from './words';

/** Groups under names that a chart can show; the plan’s own sheets have them whole. */
function named(groups: readonly RollUp[]): readonly RollUp[] {
  const names = shortNames(groups.map((group) => group.name));
  return groups.map((group, at) => ({ ...group, name: names[at] ?? group.name }));
}

/** The split by theme, with its stacked chart, and by priority. */
export function themes(context: ReportContext): Section {
  const { actions, ruleSet } = context.assessment;
  const byTheme = named(context.assessment.byTheme);
  const byPriority = named(context.assessment.byPriority);
  const { statuses } = ruleSet;
  const themed = byTheme.some((group) => group.name.trim() !== '');
  const prioritised = byPriority.some((group) => group.name.trim() !== '');
  const headline = themed
    ? poorestGroups(byTheme, 'Theme', statuses)
    : prioritised
      ? poorestGroups(byPriority, 'Priority', statuses)
      : actions.length === 0
        ? 'The plan has no actions.'
        : 'No action states a theme or a priority, so there is no split to show.';
  const blocks: SectionBlock[] = [];
  if (themed) {
    const table = splitTable('ThemeCounts', 'Theme', 'By theme', byTheme, statuses);
    blocks.push(table, ...splitChart('ThemeChart', 'Theme', table, byTheme, statuses));
  }
  if (prioritised) {
    const table = splitTable('PriorityCounts', 'Priority', 'By priority', byPriority, statuses);
    blocks.push(table, ...(themed ? [] : splitChart('PriorityChart', 'Priority', table, byPriority, statuses)));
  }
  const unthemed = actions.filter(({ action }) => action.theme.trim() === '').length;
  const counted = byTheme.reduce((sum, group) => sum + group.total, 0);
  const lines = [
    ...(themed && unthemed > 0 ? [`${sentence(countOf(unthemed, 'action states', 'actions state'))} no theme.`] : []),
    ...(counted > actions.length - unthemed ? ['An action under several themes is counted under each.'] : []),
  ];
  if (lines.length > 0) blocks.push({ kind: 'words', heading: null, lines });
  return { id: 'themes', title: themed || !prioritised ? 'By theme' : 'By priority', headline, blocks };
}
