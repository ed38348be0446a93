import type { SourceDocument, SourceTable } from '../source/types';
import { oneLine } from '../table/cellText';
import type { PlanColumns } from './planColumns';
import type { Standing } from './tableRows';

const LABELLED =
  /^(?:(?:theme|priority|objective|aim|goal|outcome|section|strand|workstream|ambition)\s+\S|\d+(?:\.\d+)*[.):]?\s)/i;
const GENERAL =
  /^(?:(?:\w+\s+){0,6}(?:action|work|delivery|improvement|implementation|business|operational|project)\s+plans?\b|(?:\w+\s+){0,4}action\s+(?:log|tracker|list|register|points|sheet)s?\b|appendix|annex|table\s+\d|contents|introduction|recommendations?$|next steps$|actions?$|actions? (?:arising|agreed|points?|from)\b|plan$)/i;

const NAMES_A_WHOLE =
  /\b(?:plan|strategy|programme|framework|roadmap|pledges?|minutes|tracker|log|register|report|review|actions)\b/i;

/**
 * The document's title where tables stand right under it and it names the whole and no part of it: it speaks of a plan
 * or the like, or no table has another heading. `null` for a title that is the first of several themes.
 */
export function titleAsHeading(document: SourceDocument): string | null {
  const title = oneLine(document.title);
  if (LABELLED.test(title)) return null;
  const isOnly = document.tables.every((table) => [title, ''].includes(oneLine(table.heading)));
  return isOnly || NAMES_A_WHOLE.test(title) ? title : null;
}

/** True for words that name a plan as a whole ("Delivery plan 2026", "Actions"), and no theme of it. */
export function namesThePlan(heading: string): boolean {
  return !LABELLED.test(heading) && GENERAL.test(heading);
}

/**
 * What the heading above a plan's table makes its rows stand under: a theme where the table has priorities of its own,
 * else a priority. A heading that names the plan as a whole, or that stood above an earlier table, says nothing new.
 */
export function headingStanding(
  table: SourceTable,
  columns: PlanColumns,
  before: { readonly standing: Standing; readonly heading: string } | null,
  title: string | null,
): Standing {
  const heading = oneLine(table.heading);
  const stays = before?.standing ?? { theme: null, priority: null };
  if (heading === '' || heading === title || heading === before?.heading) return stays;
  const labelled = LABELLED.test(heading);
  if (!labelled && (table.headingAdjoins !== true || GENERAL.test(heading))) return stays;
  const hasPriorities = columns.keys.has('priority') || columns.keys.has('theme');
  return hasPriorities ? { theme: heading, priority: null } : { theme: null, priority: heading };
}
