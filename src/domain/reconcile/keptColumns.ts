import type { Plan } from '../plan/types';
import type { LedgerColumnMap } from './ledgerHeader';
import { LEDGER_MEANINGS, type LedgerMeaning } from '../vocabulary/ledgerHeadings';

/** The kind of a row of Mappings that says what a column of a ledger extract holds. */
export const LEDGER_COLUMN_KIND = 'Ledger column';

/** Said of a column that is to be left alone. */
export const NOT_READ = 'not read';

/** What the workbook remembers of an extract's columns: heading as printed to what it holds. */
export function keptLedgerColumns(plan: Pick<Plan, 'mappings'>): LedgerColumnMap {
  const map: Record<string, LedgerMeaning | ''> = {};
  for (const { cells } of plan.mappings) {
    if (cells.kind?.trim().toLowerCase() !== LEDGER_COLUMN_KIND.toLowerCase()) continue;
    const heading = (cells.from ?? '').trim();
    const wanted = (cells.to ?? '').trim().toLowerCase();
    const meaning = LEDGER_MEANINGS.find((each) => each === wanted);
    if (heading !== '' && (meaning !== undefined || wanted === NOT_READ)) map[heading] = meaning ?? '';
  }
  return map;
}
