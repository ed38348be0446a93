import type { SourceTable } from '../source/types';
import { type ColumnKey, planForm, planMatch } from '../vocabulary/planHeadings';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { cellLine, isBlank } from '../table/cellText';
import { isLevels, meaningsByValue } from './columnsByValue';
import { chartColumns } from './gantt';
import type { TableHeadings } from './tableHeadings';
import type { ReadTimescale } from './timescales';

/** Which column of a table holds what; a column that no field of an action takes keeps its heading. */
export interface PlanColumns {
  readonly keys: ReadonlyMap<ColumnKey, number>;
  readonly others: ReadonlyMap<number, string>;
  /** Columns of a bar chart drawn in cells, with their periods, where the plan has no column of timescales. */
  readonly chart?: ReadonlyMap<number, string>;
  readonly width: number;
}

/** What a column of a document can mean for an action; a document's RAG is the reported one. */
export const ACTION_KEYS: readonly ColumnKey[] = [
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
];

/** What an action can be read from. */
const PLAN_KEYS: ReadonlySet<ColumnKey> = new Set<ColumnKey>([...ACTION_KEYS, 'milestone']);

/** Columns that can stand for the action where no column is headed so, the nearest to a task first. */
const STAND_INS: readonly ColumnKey[] = ['milestone', 'priority', 'theme', 'outcome', 'commentary'];

/** The user's own mapping: a heading as the source has it, to a key or a heading that import knows; blank means none. */
export type ColumnMap = Readonly<Record<string, string>>;

/**
 * Gives each column of a plan its meaning, each meaning one column: the user's mapping first, then whole headings, then
 * headings that hold a known one. A general heading ("Target") is a timescale only where dates stand under it.
 */
export function planColumns(
  table: SourceTable,
  headings: TableHeadings,
  vocabulary: Vocabulary,
  columnMap: ColumnMap,
  read: ReadTimescale,
): PlanColumns {
  const candidates = headings.columns.flatMap((words, column) => candidatesOf(words, column, vocabulary, columnMap));
  const keys = new Map<ColumnKey, number>();
  const taken = new Set<number>();
  let told: number | null = null;
  for (const { key, column, weak } of [...candidates].sort(byStrength)) {
    if (keys.has(key) || taken.has(column)) continue;
    if (weak && dateShare(table, headings.last, column, read) < 0.3) continue;
    if (key === 'priority' && isLevels(table, headings.last, column)) continue;
    if (key === 'ref' && isSentences(table, headings.last, column)) {
      told ??= column;
      continue;
    }
    keys.set(key, column);
    taken.add(column);
  }
  // "Item" heads numbers, or what is to be done.
  if (told !== null && !keys.has('action') && !taken.has(told)) keys.set('action', told);
  meaningsByValue(table, headings, keys);
  standIn(keys, headings);
  shareColumn(keys, headings, vocabulary);
  const chart = keys.has('timescale') ? new Map<number, string>() : chartColumns(table, headings);
  const others = new Map<number, string>();
  headings.columns.forEach((words, column) => {
    const heading = words.join(' ').trim();
    if (heading !== '' && !chart.has(column) && !Array.from(keys.values()).includes(column))
      others.set(column, heading);
  });
  return { keys, others, chart, width: headings.columns.length };
}

interface Candidate {
  readonly key: ColumnKey;
  readonly column: number;
  readonly strength: number;
  readonly weak: boolean;
}

/** The stronger first; a general heading after a particular one; else from left to right. */
function byStrength(one: Candidate, other: Candidate): number {
  return other.strength - one.strength || Number(one.weak) - Number(other.weak) || one.column - other.column;
}

function candidatesOf(
  words: readonly string[],
  column: number,
  vocabulary: Vocabulary,
  columnMap: ColumnMap,
): readonly Candidate[] {
  const whole = words.join(' ');
  const mapped = Object.entries(columnMap).find(([from]) => planForm(from) === planForm(whole))?.[1];
  if (mapped?.trim() === '') return [];
  // A meaning that nobody knows, as somebody may have typed into Mappings, leaves the heading to its own words.
  const said = mapped === undefined ? null : keyNamed(mapped, vocabulary);
  if (said !== null) return [{ key: said, column, strength: 10, weak: false }];
  const forms = [words.at(-1) ?? '', whole, words[0] ?? ''];
  return forms.flatMap((form, index) => {
    const match = planMatch(form, vocabulary);
    if (match === null) return [];
    return match.keys
      .filter((key) => PLAN_KEYS.has(key))
      .map((key, order) => ({
        key,
        column,
        strength:
          (match.whole ? 4 : match.slip ? 3 : 2 + Math.min(match.words.length, 40) / 100) - index * 0.5 - order * 0.3,
        weak: (isDateKey(key) && (match.weak || order > 0)) || key === 'baselineDue',
      }));
  });
}

function isDateKey(key: ColumnKey): boolean {
  return key === 'timescale' || key === 'start' || key === 'completedOn' || key === 'baselineDue';
}

/** A key by its own name or by any heading that means it. */
export function keyNamed(name: string, vocabulary: Vocabulary): ColumnKey | null {
  if (name.trim() === '') return null;
  for (const key of PLAN_KEYS) if (key.toLowerCase() === name.replace(/\s/g, '').toLowerCase()) return key;
  return planMatch(name, vocabulary)?.keys.find((key) => PLAN_KEYS.has(key)) ?? null;
}

/** A column headed by both ("Lead / Timescale") holds both. */
function shareColumn(keys: Map<ColumnKey, number>, headings: TableHeadings, vocabulary: Vocabulary): void {
  const pair: readonly ColumnKey[] = ['accountableLead', 'timescale'];
  const [missing, ...others] = pair.filter((key) => !keys.has(key));
  const other = pair.find((key) => key !== missing);
  if (missing === undefined || other === undefined || others.length > 0) return;
  const column = keys.get(other) ?? -1;
  const parts = (headings.columns[column]?.join(' ') ?? '').split(/\/|&|\band\b|,|\+/i);
  const holds = (key: ColumnKey): boolean =>
    parts.some((part) => planMatch(part, vocabulary)?.keys.includes(key) === true);
  if (parts.length > 1 && holds(missing) && holds(other)) keys.set(missing, column);
}

/** Headings of what a row says at length, beside the area that it belongs to. */
const AT_LENGTH = /^(?:details?|descriptions?|narrative)$/;

function standIn(keys: Map<ColumnKey, number>, headings: TableHeadings): void {
  if (keys.has('action')) return;
  const atLength = AT_LENGTH.test(planForm(headings.columns[keys.get('commentary') ?? -1]?.join(' ') ?? ''));
  const key = atLength && !keys.has('milestone') ? 'commentary' : STAND_INS.find((one) => keys.has(one));
  const column = key === undefined ? undefined : keys.get(key);
  if (key === undefined || column === undefined) return;
  keys.delete(key);
  keys.set('action', column);
}

const SENTENCE_WORDS = 3;

/** True where at least six in ten of a column's cells are words without a number among them, as no reference is. */
function isSentences(table: SourceTable, lastHeading: number, column: number): boolean {
  const texts = table.rows
    .slice(lastHeading + 1)
    .map((row) => cellLine(row[column]))
    .filter((text) => text !== '');
  const worded = texts.filter((text) => !/\d/.test(text) && text.split(' ').length >= SENTENCE_WORDS);
  return texts.length > 0 && worded.length >= texts.length * 0.6;
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
