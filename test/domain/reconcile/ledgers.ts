import type { LedgerExtract } from '../../../src/domain/reconcile/types';
import { readLedger } from '../../../src/domain/reconcile/readLedger';
import type { SourceTable } from '../../../src/domain/source/types';
import { tableOf } from '../budget/sourceTables';

/** A ledger extract read from comma-separated lines (no quoted commas: amounts are typed plainly). */
export function ledgerOf(text: string, ...more: readonly string[]): LedgerExtract {
  return readLedger({ name: 'ledger.csv', title: '', prose: [], tables: [text, ...more].map(commaTable) });
}

/** A ledger extract of rows of texts and numbers under a header. */
export function ledgerOfRows(rows: readonly (readonly (string | number)[])[]): LedgerExtract {
  return readLedger({ name: 'ledger.csv', title: '', prose: [], tables: [tableOf(rows)] });
}

function commaTable(text: string): SourceTable {
  return tableOf(
    text
      .trim()
      .split('\n')
      .map((line) => line.split(',')),
  );
}
