import type { SourceTable } from '../source/types';
import { cellLine, isBlank } from './cellText';
import { headingForm, headingMatch } from './columnFor';
import type { ColumnKey, ColumnWords } from './columnWords';
import type { TableHeadings } from './findHeadings';
import type { ReadTimescale } from './timescales';

/** Which column of a table holds what; a column that no field of an action takes keeps its heading. */
export interface PlanColumns {
  readonly keys: ReadonlyMap<ColumnKey, number>;
  readonly others: ReadonlyMap<number, string>;
  readonly width: number;
}

/** What an action can be read from. */
const PLAN_KEYS: ReadonlySet<ColumnKey> = new Set<ColumnKey>([
  'ref',
  'theme',
  'priority',
  'action',
  'timescale',
  'start',
  'baselineDue',
  'currentDue',
  'completedOn',
  'status',
  'percentComplete',
  'accountableLead',
  'supportingOfficers',
  'outcome',
  'commentary',
  'progress',
  'blockage',
  'supportNeeded',
  'evidence',
  'lastUpdate',
  'reviewDate',
  'tags',
  'group',
  'rag',
  'milestone',
]);

/** Columns that can stand for the action where no column is headed so, the nearest to a task first. */
const STAND_INS: readonly ColumnKey[] = ['milestone', 'priority', 'theme', 'outcome', 'commentary'];

/** Headings so general that only dates under them make them a timescale. */
const WEAK_DATES = new Set([
  'target',
  'date',
  'dates',
  'time',
  'year',
  'quarter',
  'end',
  'from',
  'finish',
  'schedule',
  'completed',
  'completion',
]);

/** The user's own mapping: a heading as the source has it, to a key or a heading that import knows; blank means none. */
export type ColumnMap = Readonly<Record<string, string>>;

/**
 * Gives each column of a plan its meaning, each meaning one column: the user's mapping first, then whole headings, then
 * headings that hold a known one. A general heading ("Target") is a timescale only where dates stand under it.
 */
export function planColumns(
  table: SourceTable,
  headings: TableHeadings,
  columnWords: ColumnWords,
  columnMap: ColumnMap,
  read: ReadTimescale,
): PlanColumns {
  const candidates = headings.columns.flatMap((words, column) => candidatesOf(words, column, columnWords, columnMap));
  const keys = new Map<ColumnKey, number>();
  const taken = new Set<number>();
  for (const { key, column, weak } of [...candidates].sort((one, other) => other.strength - one.strength)) {
    if (keys.has(key) || taken.has(column)) continue;
    if (weak && dateShare(table, headings.last, column, read) < 0.3) continue;
    keys.set(key, column);
    taken.add(column);
  }
  standIn(keys);
  const others = new Map<number, string>();
  headings.columns.forEach((words, column) => {
    const heading = words.join(' ').trim();
    if (heading !== '' && !Array.from(keys.values()).includes(column)) others.set(column, heading);
  });
  return { keys, others, width: headings.columns.length };
}

interface Candidate {
  readonly key: ColumnKey;
  readonly column: number;
  readonly strength: number;
  readonly weak: boolean;
}

function candidatesOf(
  words: readonly string[],
  column: number,
  columnWords: ColumnWords,
  columnMap: ColumnMap,
): readonly Candidate[] {
  const whole = words.join(' ');
  const mapped = Object.entries(columnMap).find(([from]) => headingForm(from) === headingForm(whole))?.[1];
  if (mapped !== undefined) {
    const key = keyNamed(mapped, columnWords);
    return key === null ? [] : [{ key, column, strength: 10, weak: false }];
  }
  const forms = [words.at(-1) ?? '', whole, words[0] ?? ''];
  return forms.flatMap((form, index) => {
    const match = headingMatch(form, columnWords);
    if (match === null) return [];
    return match.keys
      .filter((key) => PLAN_KEYS.has(key))
      .map((key, order) => ({
        key,
        column,
        strength: (match.whole ? 4 : 2) - index * 0.5 - order * 0.3 + Math.min(match.words.length, 40) / 100,
        weak: isDateKey(key) && (WEAK_DATES.has(match.words) || order > 0),
      }));
  });
}

function isDateKey(key: ColumnKey): boolean {
  return key === 'timescale' || key === 'start' || key === 'completedOn' || key === 'baselineDue';
}

/** A key by its own name or by any heading that means it. */
export function keyNamed(name: string, columnWords: ColumnWords): ColumnKey | null {
  if (name.trim() === '') return null;
  for (const key of PLAN_KEYS) if (key.toLowerCase() === name.replace(/\s/g, '').toLowerCase()) return key;
  return headingMatch(name, columnWords)?.keys.find((key) => PLAN_KEYS.has(key)) ?? null;
}

function standIn(keys: Map<ColumnKey, number>): void {
  if (keys.has('action')) return;
  const key = STAND_INS.find((one) => keys.has(one));
  const column = key === undefined ? undefined : keys.get(key);
  if (key === undefined || column === undefined) return;
  keys.delete(key);
  keys.set('action', column);
}

/** The share of a column's filled cells that are dates or read as timescales. */
export function dateShare(table: SourceTable, lastHeading: number, column: number, read: ReadTimescale): number {
  const cells = table.rows.slice(lastHeading + 1).flatMap((row) => {
    const cell = row[column];
    return cell === null || cell === undefined || isBlank(cell) ? [] : [cell];
  });
  const sample = cells.slice(0, 60);
  const dates = sample.filter(
    (cell) =>
      cell.date !== null ||
      (cell.number === null && cellLine(cell).length < 200 && read(cellLine(cell)).kind !== 'unreadable'),
  );
  return sample.length === 0 ? 0 : dates.length / sample.length;
}
