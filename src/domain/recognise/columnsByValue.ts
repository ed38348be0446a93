import type { SourceTable } from '../source/types';
import { cellLine } from './cellText';
import { headingForm } from './columnFor';
import type { ColumnKey } from './columnWords';
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
  const words = filled(table, last, column);
  return words.length > 0 && words.every((text) => LEVEL.test(text));
}

/**
 * Meanings that a column's own words tell where its heading does not: statuses under "Progress" or "List", colours under
 * "Health", and the task under "Name" or "Summary" beside somebody it is assigned to.
 */
export function meaningsByValue(table: SourceTable, headings: TableHeadings, keys: Map<ColumnKey, number>): void {
  const free = (column: number): boolean => !Array.from(keys.values()).includes(column);
  const columns = headings.columns.map((words, column) => ({ heading: headingForm(words.join(' ')), column }));
  const namer = columns.find(({ heading, column }) => NAMER.test(heading) && free(column));
  const action = columns[keys.get('action') ?? -1];
  if (namer !== undefined && keys.has('accountableLead') && (action === undefined || WHOLE_WORK.test(action.heading))) {
    if (action !== undefined && !keys.has('theme')) keys.set('theme', action.column);
    keys.set('action', namer.column);
  }
  const taken = (column: number): ColumnKey | undefined => LOOSE_KEYS.find((key) => keys.get(key) === column);
  for (const [key, holds] of VALUES) {
    const found = columns.find(
      ({ column, heading }) =>
        heading !== '' &&
        (free(column) || taken(column) !== undefined) &&
        all(filled(table, headings.last, column), holds),
    );
    if (keys.has(key) || found === undefined) continue;
    const former = taken(found.column);
    if (former !== undefined) keys.delete(former);
    keys.set(key, found.column);
  }
}

const VALUES: readonly (readonly [ColumnKey, (words: string) => boolean])[] = [
  ['rag', isRagWord],
  ['status', (words) => words.length <= LONGEST_STATUS && !YES_NO.test(words) && statusWord(words) !== null],
];

function all(words: readonly string[], holds: (words: string) => boolean): boolean {
  return words.length > 1 && words.every(holds);
}

function filled(table: SourceTable, last: number, column: number): readonly string[] {
  return table.rows
    .slice(last + 1)
    .map((row) => cellLine(row[column]))
    .filter((text) => text !== '');
}
