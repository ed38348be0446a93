import { describe, expect, test } from '@jest/globals';
import { importContents } from '../../../src/application/importContents';
import { importPlan } from '../../../src/application/importPlan';
import type { ImportedPlan } from '../../../src/domain/recognise/types';
import { newXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { openPlan } from '../../../src/application/openPlan';
import { readSource } from '../../../src/sources/readSource';
import { sheetBytes, type PrintedSheet } from '../../helpers/printedSheets';

async function imported(rows: PrintedSheet['rows']): Promise<ImportedPlan> {
  return importPlan([await readSource('budget.xlsx', await sheetBytes([{ name: 'Sheet1', rows }]))], {});
}

function saidOf(plan: ImportedPlan): readonly (readonly (string | null)[])[] {
  return plan.budgetLines
    .filter((line) => line.kind === 'line')
    .map(({ service, explanation, fundedBy }) => [service, explanation, fundedBy]);
}

describe('words beside the figures', () => {
  test.each([
    ['Reason for variance', 'Funded by'],
    ['Commentary', 'Funding source'],
    ['Explanation of variance', 'Funder'],
    ['Main reasons for over/underspend', 'Source of funding'],
    ['Variance explanation', 'Funding body'],
    ['Notes', 'Paid for by'],
  ])('“%s” and “%s” come with their line', async (why, who) => {
    const plan = await imported([
      ['Service', "Budget £'000", "Forecast £'000", "Variance £'000", why, who],
      ['Day care', 400, 430, 30, 'Two more places since May', 'Northgate ICB'],
      ['Respite', 200, 200, 0, 'Note 2', ''],
      ['Meals', 100, 90, -10, 'Fewer meals', 'Council'],
      ['Total', 700, 720, 20, '', ''],
    ]);
    expect(saidOf(plan)).toEqual([
      ['Day care', 'Two more places since May', 'Northgate ICB'],
      ['Respite', null, null],
      ['Meals', 'Fewer meals', 'Council'],
    ]);
    // Variances are worked out anew; that their column has no place is said, and nothing else.
    expect(plan.findings.map(({ severity, message }) => [severity, message.includes('“Variance”')])).toEqual([
      ['note', true],
    ]);
  });

  test('an explanation printed over several rows is one, and stands in the plan workbook', async () => {
    const plan = await imported([
      ['Service', 'Budget £', 'Forecast £', 'Explanation', 'Funded by'],
      ['Day care', 40000, 43000, 'Two more places', 'ICB'],
      ['', '', '', 'since May.', ''],
      ['Respite', 20000, 20000, '', ''],
      ['Total', 60000, 63000, '', ''],
    ]);
    const workbook = newXlsx('plan.xlsx');
    await workbook.createPlan(importContents(plan, 'budget.xlsx', '2026-09-30'));
    const opened = await openPlan(workbook, { today: '2026-09-30' });
    if (!('plan' in opened)) throw new Error(opened.message);
    expect(opened.plan.budgetLines.map(({ explanation, fundedBy }) => [explanation, fundedBy])).toEqual([
      ['Two more places since May.', 'ICB'],
      ['', ''],
    ]);
  });
});

test('the account names each row that a budget sets aside', async () => {
  const plan = await imported([
    ['Service', "2026/27 budget £'000", "2025/26 budget £'000"],
    ['Adults'],
    ['Day care', 400, 380],
    ['Respite', 200, 190],
    ['Total adults', 600, 570],
    ['Total children'],
    ['Prepared by the finance team, March 2026'],
  ]);
  expect(plan.account).toMatchObject([
    {
      takenFor: 'budget',
      setAside: [
        'Sheet1!A6: “Total children” has no figures',
        'Sheet1!A7: no row stands under “Prepared by the finance team, March 2026”',
      ],
    },
  ]);
});
