import type { ChangeSet } from '../workbook/port';

/** A change set that changes nothing yet; a command adds what is its own. */
export const NO_CHANGES: Omit<ChangeSet, 'title'> = {
  cells: [],
  keys: [],
  appends: [],
  names: [],
  sheets: [],
  mend: [],
};
