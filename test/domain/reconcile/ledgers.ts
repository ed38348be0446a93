import type { LedgerExtract } from '../../../src/domain/reconcile/types';
import { readLedger } from '../../../src/domain/reconcile/readLedger';
import type { SourceTable } from '../../../src/domain/source/types';
import type { MoneyUnit } from '../../../src/domain/plan/cover';
import type { BudgetLine, Plan } from '../../../src/domain/plan/types';
import { aBudgetLine, aPlan } from '../../helpers/planBuilder';
import { tableOf } from '../budget/sourceTables';

const THOUSANDS: MoneyUnit = { label: "£'000", pounds: 1000, decimals: 1 };

/** A line of so many pounds net. */
export function line(code: string, service: string, pounds: number): BudgetLine {
  const pence = Math.round(pounds * 100);
  return aBudgetLine({ code, service, employee: pence, running: null, gross: pence, net: pence, revisedNet: pence });
}

/** A plan of those lines, kept in £'000. */
export function planOf(...budgetLines: readonly BudgetLine[]): Plan {
  return aPlan({ budgetLines, cover: { moneyUnit: THOUSANDS } });
}

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
