import type { ChangeSet } from '../../workbook/port';

/** A safe mend of some findings of one check: nothing of it has been written. */
export interface Mend {
  readonly kind: 'addToLeads' | 'markComplete' | 'fillCompletedOn';
  /** What is changed, one entry a row, in words for the preview: "2.1: 30 June 2026". */
  readonly rows: readonly string[];
  readonly changes: ChangeSet;
}
