import type { MoneyUnit } from '../plan/cover';
import type { BudgetLine } from '../plan/types';
import { revisedNetOf } from '../budget/lineStanding';
import type { Matched } from './matchRows';
import type { LedgerExtract } from './types';

const NEAR_THOUSAND = [300, 3000] as const;
const NEAR_MILLION = [300_000, 3_000_000] as const;

/**
 * What a ledger's money is in: what its headings say, else what brings its budgets to the size of the plan's. Half of
 * the matched lines must be about a thousand (or a million) times their ledger figure for it to be £'000 (or £m).
 */
export function ledgerPounds(
  ledger: LedgerExtract,
  lines: readonly BudgetLine[],
  matched: ReadonlyMap<number, Matched>,
): MoneyUnit['pounds'] {
  if (ledger.pounds !== null) return ledger.pounds;
  const ratios: number[] = [];
  for (const [place, match] of matched) {
    const line = lines[place];
    const plan = line === undefined ? null : revisedNetOf(line);
    const printed = match.rows.reduce((sum, row) => sum + (row.ifThousands.budget ?? 0), 0) / 1000;
    if (plan !== null && plan !== 0 && printed !== 0) ratios.push(plan / printed);
  }
  if (ratios.length === 0) return 1;
  const middle = ratios.sort((a, b) => a - b)[Math.floor(ratios.length / 2)] ?? 1;
  if (middle >= NEAR_THOUSAND[0] && middle <= NEAR_THOUSAND[1]) return 1000;
  return middle >= NEAR_MILLION[0] && middle <= NEAR_MILLION[1] ? 1_000_000 : 1;
}
