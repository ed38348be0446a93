import type { SourceCell } from '../source/types';
import type { ColumnKey } from '../vocabulary/planHeadings';
import { cellLine, isAllBold } from '../table/cellText';
import type { PlanColumns } from './planColumns';
import { filledCells } from './tableShape';

const LABELLED =
  /^(?:(?:strategic |key )?(?:theme|priority|objective|aim|goal|outcome|section|part|strand|workstream|ambition|pillar|domain|standard|recommendation|area)\s*(?:\d|[a-z]\b|one|two|three|four|five|six)|\d+(?:\.\d+)*[.):]?\s+\p{L})/iu;
const HEADING_KEYS: readonly ColumnKey[] = ['ref', 'theme', 'priority', 'group'];

/**
 * The words of a theme row, or `null` where the row is none: one entry that spans the table or stands where themes do,
 * or one that is headed like a theme; or a number with such an entry beside it.
 */
export function sectionWords(row: readonly (SourceCell | null)[], columns: PlanColumns): string | null {
  const cells = filledCells(row);
  const [first, second] = cells;
  if (first === undefined || cells.length > 2) return null;
  const words = cells.map(({ cell }) => cellLine(cell)).join(' ');
  if (second !== undefined) {
    const numbered = /^(?:(?:theme|priority|objective|goal|aim|outcome)\s*)?[\dA-Z]{1,3}(?:\.\d+)*[.):]?$/i.test(
      cellLine(first.cell),
    );
    const heads = second.cell.columnSpan > 2 || (isAllBold(second.cell) && second.column <= 2);
    return numbered && heads ? words : null;
  }
  if (first.cell.columnSpan >= Math.max(2, Math.ceil(columns.width * 0.6))) return words;
  const key = keyAt(columns, first.column);
  if (key !== null && !HEADING_KEYS.includes(key) && key !== 'action') return null;
  if (key === 'priority' || key === 'theme' || key === null) return first.column <= 1 ? words : null;
  if (key === 'ref') return /\p{L}{3}/u.test(words) ? words : null;
  const loud = isAllBold(first.cell) || (words === words.toUpperCase() && /\p{L}{4}/u.test(words));
  return words.length <= 200 && (loud || LABELLED.test(words)) && !/[.;]$/.test(words) ? words : null;
}

/**
 * The words of a numbered heading above numbered actions ("2 Improve access" above "2.1 …"): a number and words alone,
 * with the row below numbered within it. Otherwise `null`.
 */
export function numberedHeading(
  row: readonly (SourceCell | null)[],
  below: readonly (SourceCell | null)[] | undefined,
  columns: PlanColumns,
): string | null {
  const ref = columns.keys.get('ref') ?? -1;
  const cells = filledCells(row);
  const number = cellLine(row[ref]).replace(/[.)]$/, '');
  if (below === undefined || cells.length !== 2 || !/^[A-Z]{0,3}\d+(?:\.\d+)*$/i.test(number)) return null;
  const next = cellLine(below[ref]);
  if (!next.startsWith(`${number}.`) && !(number.endsWith('.0') && next.startsWith(number.slice(0, -1)))) return null;
  return cells.map(({ cell }) => cellLine(cell)).join(' ');
}

/** True for words that name a priority within a theme: "1.2 …", "Priority 3: …". */
export function namesPriority(words: string): boolean {
  return /^\d+\.[1-9]/.test(words) || /^(?:priority|recommendation)\b/i.test(words);
}

/** What a column holds, or `null` where it is not known. */
export function keyAt(columns: PlanColumns, column: number): ColumnKey | null {
  for (const [key, at] of columns.keys) if (at === column) return key;
  return null;
}
