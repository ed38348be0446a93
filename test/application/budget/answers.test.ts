import { describe, expect, test } from '@jest/globals';
import { keptRows } from '../../../src/application/budget/keepAnswers';
import { reconcileOpened } from '../../../src/application/budget/ledgerWork';
import { totalsToFormulas } from '../../../src/application/budget/totalsToFormulas';
import { holdsPlan, openPlan, type OpenedPlan } from '../../../src/application/openPlan';
import { planContents } from '../../../src/application/planContents';
import { reconciliationChanges } from '../../../src/application/reconcilePlan';
import { answersInWords, answersOf, isSettled } from '../../../src/domain/reconcile/answers';
import { keptLedgerColumns } from '../../../src/domain/reconcile/keptColumns';
import { newXlsx } from '../../../src/hosts/xlsx/openXlsx';
import type { CellInput, Workbook } from '../../../src/workbook/port';
import { reconciliationSheet } from '../../../src/workbook/sheets/reconciliationSheet';
import { ledgerOf } from '../../domain/reconcile/ledgers';

const LINES = [
  { code: 'W1', service: 'Day care', section: 'Adults', employee: 4000, running: 1000 },
  { code: 'W2', service: 'Respite', section: 'Adults', employee: 2000, gross: 2500, net: 2500 },
  { code: 'W3', service: 'Carers grant', section: 'Adults', net: 800 },
];

async function planWith(lines: readonly Readonly<Record<string, CellInput>>[] = LINES): Promise<Workbook> {
  const workbook = newXlsx('plan.xlsx');
  const tables = { BudgetLines: lines };
  await workbook.createPlan(
    planContents({ tables, cover: { moneyUnit: '£' }, reportDate: '2026-09-30', subject: 'A test' }),
  );
  return workbook;
}

async function opened(workbook: Workbook): Promise<OpenedPlan> {
  const plan = await openPlan(workbook, { today: '2026-09-30' });
  if (!holdsPlan(plan)) throw new Error(plan.message);
  return plan;
}

describe('what is said of a difference', () => {
  const ledger = ledgerOf(
    'Code,Name,Budget,Actual\nW1,Day care,4000,1000.25\nW2,Respite,2500,5\nW3,Carers grant,800,0',
  );

  test('is kept in the workbook with the columns and codes, and stands beside the line next month', async () => {
    const workbook = await planWith();
    const before = await opened(workbook);
    const reconciliation = reconcileOpened(before, ledger);
    const remembered = {
      answers: { W1: { answer: 'Carry forward' as const, words: 'Invoice in dispute' } },
      columns: { 'Cost ref': 'code' as const, Notes: '' as const },
      codes: { OLD1: 'W1' },
      at: '2026-09-30',
    };
    const kept = keptRows(before, reconciliation, remembered);
    const sheet = reconciliationSheet(reconciliation, before.plan);
    await workbook.apply(reconciliationChanges(before, reconciliation, sheet, kept));

    const after = await opened(workbook);
    const next = reconcileOpened(after, ledger);
    const answers = answersOf(after.plan);
    expect(answersInWords(answers, next.lines).get('W1')).toBe('Carry forward: Invoice in dispute');
    expect(keptLedgerColumns(after.plan)).toEqual({ 'Cost ref': 'code', Notes: '' });
    expect(keptRows(after, next, remembered)).toEqual([]);
    expect(after.plan.budgetLines[0]?.actualToDate).toBe(100_025);
    expect(after.plan.budgetLines.map((line) => line.net)).toEqual(before.plan.budgetLines.map((line) => line.net));

    const moved = reconcileOpened(after, ledgerOf('Code,Name,Budget\nOLD1,Day care,4500'));
    expect(moved.lines[0]).toMatchObject({ matchedBy: ['mapping'], difference: -50_000 });
    expect(answersInWords(answers, moved.lines).get('W1')).toBe(
      'Carry forward: Invoice in dispute (was minus £1,000 at 30 Sep 2026)',
    );
  });

  test('settles it while it stays the same, unless it is carried forward', () => {
    const given = { answer: 'Accept' as const, difference: 500, at: null, words: '' };
    expect([
      isSettled(given, 500),
      isSettled(given, 501),
      isSettled({ ...given, answer: 'Carry forward' }, 500),
    ]).toEqual([true, false, false]);
    expect(isSettled(undefined, 500)).toBe(false);
  });
});

describe('typed totals into formulas', () => {
  test('names each figure that will change, and leaves a net without parts as it is', async () => {
    const workbook = await planWith();
    const { totals, differing, leftOut, changes } = totalsToFormulas(await opened(workbook));
    expect(totals.map(({ name, column, typed, made }) => [name, column, typed, made])).toEqual([
      ['W2', 'Gross', 250_000, 200_000],
      ['W2', 'Net', 250_000, 200_000],
    ]);
    expect(differing).toHaveLength(2);
    expect(leftOut).toHaveLength(1);

    const result = await workbook.apply(changes);
    const after = await opened(workbook);
    expect(totalsToFormulas(after).totals).toEqual([]);
    expect(after.plan.budgetLines.map((line) => line.net)).toEqual([500_000, 200_000, 80_000]);
    if (result.restore === null) throw new Error('no restore point');
    await workbook.putBack(result.restore);
    expect((await opened(workbook)).plan.budgetLines[1]?.net).toBe(250_000);
  });

  test('a revised net that was typed stays through a re-check, and is turned when asked', async () => {
    const workbook = await planWith([{ code: 'W1', service: 'Day care', employee: 100, revisedNet: 130 }]);
    const { totals } = totalsToFormulas(await opened(workbook));
    expect(totals.map(({ column, typed, made }) => [column, typed, made])).toEqual([['Revised net', 13_000, 10_000]]);
  });
});
