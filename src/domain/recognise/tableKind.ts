import type { SourceTable } from '../source/types';
import { type ColumnKey, planMatch } from '../vocabulary/planHeadings';
import type { Vocabulary } from '../vocabulary/vocabulary';
import { cellLine } from '../table/cellText';
import type { TableHeadings } from './tableHeadings';
import type { PlanColumns } from './planColumns';

/** What a table with headings is taken for; `null` leaves it to the readers that look at the cells. */
export type HeadedKind = 'plan' | 'risks' | 'consultation' | 'leads' | 'milestones' | 'indicators' | null;

const DATED: readonly ColumnKey[] = ['timescale', 'start', 'currentDue', 'baselineDue', 'completedOn'];
const PEOPLE: readonly ColumnKey[] = ['accountableLead', 'supportingOfficers'];
const FOLLOWED: readonly ColumnKey[] = ['status', 'progress', 'rag', 'percentComplete', 'reviewDate'];
const TASKS: readonly ColumnKey[] = ['action', 'priority', 'milestone'];

/**
 * What a table is, from its headings. A plan says what is to be done, and by whom, by when or how far it has got. A risk
 * register has likelihood and severity, or controls, whatever actions it lists beside them.
 */
export function headedKind(
  table: SourceTable,
  headings: TableHeadings,
  columns: PlanColumns,
  vocabulary: Vocabulary,
): HeadedKind {
  const meanings = headings.columns.map((words) => meaningsOf(words, vocabulary));
  const has = (key: ColumnKey): boolean => meanings.some((keys) => keys.includes(key));
  if (isRiskRegister(meanings, table)) return 'risks';
  const wholeAction = meanings.some((keys) => keys[0] === 'action');
  if (count(meanings, 'consultation') >= (wholeAction ? 3 : 2)) return 'consultation';
  const lead = PEOPLE.some((key) => holdsWords(table, headings.last + 1, columns.keys.get(key)));
  const dated = DATED.some((key) => columns.keys.has(key)) || (columns.chart?.size ?? 0) > 0;
  const followed = FOLLOWED.some((key) => columns.keys.has(key));
  if (has('indicator') && !wholeAction && (has('target') || has('actual') || has('unit'))) return 'indicators';
  if (columns.keys.has('action')) {
    const task = meanings.some((keys) => keys.some((key) => TASKS.includes(key)));
    if (meanings.some((keys) => keys.includes('milestone')) && dated && !lead && !wholeAction) return 'milestones';
    if (wholeAction && (lead || dated || followed)) return 'plan';
    if (task && ((lead && dated) || (followed && (lead || dated)))) return 'plan';
    if (lead && dated) return 'plan';
  }
  const person = has('name') || lead;
  if (person && !dated && (has('organisation') || has('role') || has('email'))) return 'leads';
  return null;
}

/** People are named in words: a column of figures alone names nobody, whatever stands over it. */
function holdsWords(table: SourceTable, from: number, column: number | undefined): boolean {
  if (column === undefined) return false;
  const cells = table.rows.slice(from).map((row) => cellLine(row[column]));
  return cells.every((words) => words === '') || cells.some((words) => /\p{L}/u.test(words));
}

function meaningsOf(words: readonly string[], vocabulary: Vocabulary): readonly ColumnKey[] {
  for (const form of [words.at(-1) ?? '', words.join(' '), words[0] ?? '']) {
    const match = planMatch(form, vocabulary);
    if (match !== null) return match.keys;
  }
  return [];
}

function isRiskRegister(meanings: readonly (readonly ColumnKey[])[], table: SourceTable): boolean {
  const risks = count(meanings, 'risk');
  const scores = count(meanings, 'likelihood') + count(meanings, 'severity');
  const controls = count(meanings, 'control');
  if (scores >= 2 && (risks > 0 || controls > 0)) return true;
  if (risks > 0 && (scores > 0 || controls > 0)) return true;
  return risks + scores + controls > 0 && /\brisks?\b.*\b(?:register|log)\b/i.test(`${table.heading} ${table.name}`);
}

function count(meanings: readonly (readonly ColumnKey[])[], key: ColumnKey): number {
  return meanings.filter((keys) => keys[0] === key).length;
}

/** True where a table's name or heading calls it a table of staff numbers. */
export function isStaffing(table: SourceTable): boolean {
  const corner = cellLine(table.rows[0]?.[0]);
  return /\b(?:staff(?:ing)?|fte|wte|head ?count|establishment|workforce)\b/i.test(`${table.heading} ${corner}`);
}
