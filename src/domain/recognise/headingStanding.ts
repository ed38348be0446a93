import type { SourceTable } from '../source/types';
import type { PlanColumns } from './planColumns';
import type { Standing } from './tableRows';

const LABELLED =
  /^(?:(?:theme|priority|objective|aim|goal|outcome|section|strand|workstream|ambition)\s+\S|\d+(?:\.\d+)*[.):]?\s)/i;
const GENERAL =
  /^(?:(?:\w+\s+){0,6}(?:action|work|delivery|improvement|implementation|business|operational|project)\s+plans?\b|(?:\w+\s+){0,4}action\s+(?:log|tracker|list|register|points|sheet)s?\b|appendix|annex|table\s+\d|contents|introduction|recommendations?$|next steps$|actions?$|plan$)/i;

/**
 * What the heading above a plan's table makes its rows stand under: a theme where the table has priorities of its own,
 * else a priority. A heading that names the plan as a whole, or that stood above an earlier table, says nothing new.
 */
export function headingStanding(
  table: SourceTable,
  columns: PlanColumns,
  before: { readonly standing: Standing; readonly heading: string } | null,
): Standing {
  const heading = table.heading.replace(/\s+/g, ' ').trim();
  const stays = before?.standing ?? { theme: null, priority: null };
  if (heading === '' || heading === before?.heading) return stays;
  const labelled = LABELLED.test(heading);
  if (!labelled && (table.headingAdjoins !== true || GENERAL.test(heading))) return stays;
  const hasPriorities = columns.keys.has('priority') || columns.keys.has('theme');
  return hasPriorities ? { theme: heading, priority: null } : { theme: null, priority: heading };
}
