import { poundsInWords } from '../budget/moneyWords';
import type { Told } from './told';
import type { LedgerRow } from './types';

/** Rows that stand twice in an extract, word for word and penny for penny; they are counted, and named. */
export function repeatedRows(name: string, rows: readonly LedgerRow[]): readonly Told[] {
  const seen = new Set<string>();
  const again: LedgerRow[] = [];
  for (const row of rows) {
    if ((row.budget ?? 0) === 0 && (row.actual ?? 0) === 0) continue;
    const words = [row.code, row.codeAbove, row.account, row.description, row.period].join('\n');
    const key = `${words}\n${String(row.budget)}\n${String(row.actual)}\n${String(row.commitment)}`;
    if (seen.has(key)) again.push(row);
    else seen.add(key);
  }
  const budget = again.reduce((sum, row) => sum + (row.budget ?? 0), 0);
  const whole = again.length > 1 && again.length * 2 >= rows.length - 1;
  const are = again.length === 1 ? 'row repeats another' : 'rows repeat others';
  return [
    {
      rule: 'ledger-duplicate-rows',
      severity: whole ? 'error' : 'warning',
      message: `${String(again.length)} ${are} of ${name} word for word (budget ${poundsInWords(budget)} in all), and ${again.length === 1 ? 'was' : 'were'} counted.`,
      remedy: whole
        ? 'The extract seems to hold everything twice: run it again.'
        : 'Take out what is there twice; leave what only looks alike.',
      where: again.map((row) => row.where),
    },
  ];
}

/** An annual budget that stands again in each period's rows would be counted once a period. */
export function repeatedBudgets(name: string, rows: readonly LedgerRow[]): readonly Told[] {
  const budgets = new Map<string, Map<string, number>>();
  for (const row of rows) {
    if (row.period === '' || (row.budget ?? 0) === 0) continue;
    const key = [row.code, row.codeAbove, row.account, row.description].join('\n');
    const byPeriod = budgets.get(key) ?? new Map<string, number>();
    byPeriod.set(row.period, (byPeriod.get(row.period) ?? 0) + (row.budget ?? 0));
    budgets.set(key, byPeriod);
  }
  const several = [...budgets.values()].filter((byPeriod) => byPeriod.size > 1);
  const same = several.filter((byPeriod) => new Set(byPeriod.values()).size === 1);
  if (several.length === 0 || same.length * 2 <= several.length) return [];
  const periods = Math.max(...same.map((byPeriod) => byPeriod.size));
  return [
    {
      rule: 'ledger-budget-repeated',
      severity: 'warning',
      message: `${name} gives the same budget again in each of ${String(periods)} periods; all of them were added up.`,
      remedy: 'If that is the annual budget, run the extract for the last period alone; if it is a month’s, nothing.',
      where: [name],
    },
  ];
}
