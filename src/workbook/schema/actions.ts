import { COMMITMENT_COLUMNS } from './actionCommitment';
import { PROGRESS_COLUMNS } from './actionProgress';
import type { TableSchema } from './types';

export const ACTIONS: TableSchema = {
  name: 'Actions',
  sheet: 'Actions',
  rowIs: 'one action: something to be done, by whom and by when',
  synonyms: ['action plan', 'plan', 'work plan'],
  columns: [...COMMITMENT_COLUMNS, ...PROGRESS_COLUMNS],
};
