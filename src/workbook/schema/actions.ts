import { COMMITMENT_COLUMNS } from './actionCommitment';
import { PART_COLUMNS } from './actionParts';
import { PROGRESS_COLUMNS } from './actionProgress';
import type { ColumnSchema, TableSchema } from './types';

/**
 * What a plan is worked by stands first, and is printed: which action, how it goes, by when and by whom; then what the
 * board asks of it. The other columns follow in their own order.
 */
const FIRST = [
  'ref',
  'action',
  'rag',
  'reason',
  'rule',
  'currentDue',
  'status',
  'percentComplete',
  'accountableLead',
  'progress',
  'blockage',
  'supportNeeded',
  'completedOn',
  'priority',
  'timescale',
  'baselineDue',
  'slippageDays',
] as const;

function inOrder(columns: readonly ColumnSchema[]): readonly ColumnSchema[] {
  const first = FIRST.flatMap((key) => columns.filter((column) => column.key === key));
  return [...first, ...columns.filter((column) => !first.includes(column))];
}

export const ACTIONS: TableSchema = {
  name: 'Actions',
  sheet: 'Actions',
  rowIs: 'one action: something to be done, by whom and by when',
  synonyms: ['action plan', 'plan', 'work plan'],
  kept: 'byYou',
  frozenColumns: 2,
  printTo: 'slippageDays',
  columns: inOrder([...COMMITMENT_COLUMNS, ...PROGRESS_COLUMNS, ...PART_COLUMNS]),
};
