import { describe, expect, test } from '@jest/globals';
import { keptRows, type Remembered } from '../../../src/application/budget/keepAnswers';
import { reconcileOpened } from '../../../src/application/budget/ledgerWork';
import { holdsPlan, openPlan, type OpenedPlan } from '../../../src/application/openPlan';
import { planContents } from '../../../src/application/planContents';
import { reconciliationChanges } from '../../../src/application/reconcilePlan';
import {
  answerKey,
  answersInWords,
  answersOf,
  answersWith,
  isSettled,
  TAKEN_BACK,
} from '../../../src/domain/reconcile/answers';
import { codeMap, NO_LINE } from '../../../src/domain/reconcile/codeMap';
import type { LedgerExtract, Reconciliation } from '../../../src/domain/reconcile/types';
import { MemoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { newXlsx, openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import type { Workbook } from '../../../src/workbook/port';
import { reconciliationSheet } from '../../../src/workbook/sheets/reconciliationSheet';
import { ledgerOf } from '../../domain/reconcile/ledgers';

interface Home {
  readonly workbook: Workbook;
  /** The workbook as it is found again next month. */
  readonly again: () => Promise<Workbook>;
}

function inMemory(): Home {
  const workbook = new MemoryWorkbook('plan.xlsx');
  return { workbook, again: () => Promise.resolve(workbook) };
}

function inFile(): Home {
  const workbook = newXlsx('plan.xlsx');
  return { workbook, again: () => openXlsx('plan.xlsx', workbook.bytes()) };
}

const LINES = [
  ['W1', 'Day care', 5000],
  ['W2', 'Respite', 2500],
  ['W3', 'Carers grant', 800],
  ['W4', 'Outreach', 400],
].map(([code = '', service = '', net = 0]) => ({ code, service, section: 'Adults', net }));

const JUNE = ledgerOf(
  'Code,Name,Budget,Actual\nW1,Day care,4000,10\nW2,Respite,2000,20\nW3,Carers grant,100,0\nOLD4,Outreach,400,5\nZ9,Relief staff,24000,7',
);
const JULY = ledgerOf(
  'Code,Name,Budget,Actual\nW1,Day care,4000,15\nW2,Respite,2200,30\nW3,Carers grant,100,0\nOLD4,Outreach,400,9\nZ9,Relief staff,24000,8',
);

async function opened(workbook: Workbook, today: string): Promise<OpenedPlan> {
  const plan = await openPlan(workbook, { today, asAt: today });
  if (!holdsPlan(plan)) throw new Error(plan.message);
  return plan;
}

async function reconciled(
  workbook: Workbook,
  ledger: LedgerExtract,
  said: Omit<Remembered, 'columns'>,
): Promise<Reconciliation> {
  const plan = await opened(workbook, said.at);
  const reconciliation = reconcileOpened(plan, ledger, said.codes);
  const answers = answersWith(answersOf(plan.plan), said.answers, reconciliation.lines, said.at);
  const sheet = reconciliationSheet(reconciliation, plan.plan, answersInWords(answers, reconciliation.lines));
  const rows = keptRows(plan, reconciliation, { ...said, columns: {} });
  await workbook.apply(reconciliationChanges(plan, reconciliation, sheet, rows));
  return reconciliation;
}

describe.each([
  ['in memory', inMemory],
  ['in a file', inFile],
])('two months of reconciling a workbook %s', (_, home) => {
  test('the second starts from what was said in the first, and what was said can be taken back', async () => {
    const { workbook, again } = home();
    await workbook.createPlan(
      planContents({
        tables: { BudgetLines: LINES },
        cover: { moneyUnit: '£' },
        reportDate: '2026-06-30',
        subject: 'A test',
      }),
    );
    const june = await reconciled(workbook, JUNE, {
      at: '2026-06-30',
      codes: { OLD4: 'W4' },
      answers: {
        W1: { answer: 'Accept', words: 'Virement to come' },
        W2: { answer: 'Carry forward', words: 'Invoice in dispute' },
        W3: { answer: 'Note', words: 'Grant late' },
        Z9: { answer: 'Accept', words: 'Not ours' },
      },
    });
    expect(june.lines.map((line) => line.class)).toEqual(['differs', 'differs', 'differs', 'agreed', 'ledgerOnly']);

    const next = await again();
    const before = await opened(next, '2026-07-31');
    expect(before.plan.budgetLines.map((line) => line.actualToDate)).toEqual([1000, 2000, 0, 500]);
    const july = reconcileOpened(before, JULY);
    const kept = answersOf(before.plan);
    const settled = july.lines.filter((line) => isSettled(kept.get(answerKey(line)), line.difference));
    expect(july.lines.find((line) => line.code === 'W4')).toMatchObject({ class: 'agreed', matchedBy: ['mapping'] });
    expect(settled.map(answerKey)).toEqual(['W1', 'W3', 'Z9']);
    expect(answersInWords(kept, july.lines).get('W2')).toBe(
      'Carry forward: Invoice in dispute (was minus £500 at 30 Jun 2026)',
    );

    await reconciled(next, JULY, {
      at: '2026-07-31',
      codes: { OLD4: NO_LINE },
      answers: { W1: { answer: TAKEN_BACK, words: '' }, W2: { answer: 'Accept', words: 'Paid' } },
    });
    const after = await opened(next, '2026-07-31');
    expect([...answersOf(after.plan).keys()].sort()).toEqual(['W2', 'W3', 'Z9']);
    expect(codeMap(after.plan, undefined).has('OLD4')).toBe(false);
    expect(reconcileOpened(after, JULY).lines.find((line) => line.code === 'W4')?.class).toBe('planOnly');
    expect(after.plan.budgetLines.map((line) => line.net)).toEqual([500_000, 250_000, 80_000, 40_000]);
    // Nothing said twice is written twice, and every word said stays as the trail.
    expect(after.plan.mappings).toHaveLength(8);
    expect(
      keptRows(after, reconcileOpened(after, JULY), {
        at: '2026-07-31',
        columns: {},
        codes: { OLD4: NO_LINE },
        answers: { W1: { answer: TAKEN_BACK, words: '' }, W2: { answer: 'Accept', words: 'Paid' } },
      }),
    ).toEqual([]);
  });
});
