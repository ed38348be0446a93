import { expect, test } from '@jest/globals';
import { holdsPlan, openPlan } from '../../../src/application/openPlan';
import { planContents } from '../../../src/application/planContents';
import { poolsOf } from '../../../src/domain/budget/poolsOf';
import { newXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { summarySheets } from '../../../src/workbook/sheets/summarySheets';
import type { TableBlock } from '../../../src/workbook/sheetModel';

/** A plan workbook with a pool of three partners whose lines are forecast £1,000.01 over, as a file and back. */
async function planWith(rule: string | null) {
  const workbook = newXlsx('plan.xlsx');
  const contribution = (partner: string, agreed: number) => ({
    partner,
    fund: 'Equipment pool',
    agreed,
    paid: agreed / 2,
  });
  await workbook.createPlan(
    planContents({
      tables: {
        BudgetLines: [
          { code: 'P1', service: 'Hoists', section: 'Equipment pool', running: 20_000, forecastOutturn: 20_900.01 },
          { code: 'P2', service: 'Beds', section: 'Equipment pool', running: 10_000, forecastOutturn: 10_100 },
        ],
        Contributions: [
          contribution('Westmere Council', 15_000),
          contribution('Northgate NHS Trust', 10_000),
          contribution('Vale Borough', 5_000),
        ],
        Mappings: rule === null ? [] : [{ kind: 'Risk share', from: 'equipment POOL', to: rule }],
      },
      cover: { moneyUnit: '£', financialYear: '2026/27' },
      reportDate: '2026-06-30',
      subject: 'A pool',
    }),
  );
  const opened = await openPlan(workbook, { today: '2026-06-30' });
  if (!holdsPlan(opened)) throw new Error(opened.message);
  return opened;
}

test.each([
  [null, 'byShare', [500, 333.34, 166.67]],
  ['By share', 'byShare', [500, 333.34, 166.67]],
  ['Host bears', 'hostBears', [1000.01, 0, 0]],
])(
  'a pool whose Mappings row says %s is borne so: in the domain and on the Budget summary sheet',
  async (rule, by, borne) => {
    const { plan, assessment } = await planWith(rule);
    const [pool] = poolsOf(plan, assessment.budget);
    expect(pool?.rule).toBe(by);
    expect(pool?.partners.map(({ varianceShare }) => (varianceShare ?? 0) / 100)).toEqual(borne);
    const sheet = summarySheets(plan, assessment).find(({ name }) => name === 'Budget summary');
    const table = sheet?.blocks.find(
      (block): block is TableBlock => block.kind === 'table' && block.name === 'PooledShareList1',
    );
    expect(table?.rows.map((row) => row.at(-1)?.value)).toEqual(borne);
    expect(table?.heading).toContain(by === 'byShare' ? 'by share' : 'by the host');
  },
);
