import type { SourceTable } from '../source/types';
import { type ColumnKey, planForm } from '../vocabulary/planHeadings';
import { cellLine } from '../table/cellText';
import { isRagWord, statusWord } from './statusWord';
import type { TableHeadings } from './tableHeadings';

/** How urgent something is, in the words of task boards: no priority of a plan. */
const LEVEL =
  /^(?:(?:very |medium[ -])?(?:high|low)(?:est)?|medium|med|normal|urgent|important|critical|major|minor|trivial|blocker|must(?: have)?|should(?: have)?|could(?: have)?|won'?t(?: have)?|p?[0-5]|[hml])$/i;
/** What a task board calls the words of a task. */
const NAMER = /^(?:(?:card|task|item|issue|work item|job|ticket|activity) )?(?:name|title|summary|subject)$/;
/** Headings under which a whole piece of work stands, of which the tasks are parts. */
const WHOLE_WORK = /^(?:projects?|programmes?)$/;
const YES_NO = /^(?:yes|no|y|n)$/i;
const LONGEST_STATUS = 25;
/** Columns that may hold statuses in truth: they take words of any kind. */
const LOOSE_KEYS: readonly ColumnKey[] = ['progress', 'group'];

/** True for a column in which nothing but levels of urgency stands ("High", "P2"). */
export function isLevels(table: SourceTable, last: number, column: number): boolean {
  return holdsOnly(table, last, column, 1, (words) => LEVEL.test(words));
}

/**
 * Meanings that a column's own words tell where its heading does not: statuses under "Progress" or "List", colours under
 * "Health", and the task under "Name" or "Summary" beside somebody it is assigned to.
 */
export function meaningsByValue(table: SourceTable, headings: TableHeadings, keys: Map<ColumnKey, number>): void {
  const free = (column: number): boolean => !Array.from(keys.values()).includes(column);
  const columns = headings.columns.map((words, column) => ({ heading: planForm(words.join(' ')), column }));
  const namer = columns.find(({ heading, column }) => NAMER.test(heading) && free(column));
  const action = columns[keys.get('action') ?? -1];
  if (namer !== undefined && keys.has('accountableLead') && (action === undefined || WHOLE_WORK.test(action.heading))) {
    if (action !== undefined && !keys.has('theme')) keys.set('theme', action.column);
    keys.set('action', namer.column);
  }
  const taken = (column: number): ColumnKey | undefined => LOOSE_KEYS.find((key) => keys.get(key) === column);
  for (const [key, holds] of VALUES) {
    if (keys.has(key)) continue;
    const found = columns.find(
      ({ column, heading }) =>
        heading !== '' &&
        (free(column) || taken(column) !== undefined) &&
        holdsOnly(table, headings.last, column, 2, holds),
    );
    if (found === undefined) continue;
    const former = taken(found.column);
    if (former !== undefined) keys.delete(former);
    keys.set(key, found.column);
  }
}

const VALUES: readonly (readonly [ColumnKey, (words: string) => boolean])[] = [
  ['rag', isRagWord],
  ['status', (words) => words.length <= LONGEST_STATUS && !YES_NO.test(words) && statusWord(words) !== null],
];

/** True where a column has so many filled cells, and each of them is of the kind; the first that is not ends the search. */
function holdsOnly(
  table: SourceTable,
  last: number,
  column: number,
  least: number,
  holds: (words: string) => boolean,
): boolean {
  let count = 0;
  for (let row = last + 1; row < table.rows.length; row += 1) {
    const words = cellLine(table.rows[row]?.[column]);
    if (words === '') continue;
    if (!holds(words)) return false;
    count += 1;
  }
  return count >= least;
}
