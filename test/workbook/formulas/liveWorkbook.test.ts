import { describe, expect, test } from '@jest/globals';
import { toSerial } from '../../../src/domain/calendar/serial';
import { chooseRuleSet } from '../../../src/domain/status/chooseRuleSet';
import { compileRuleSet, LIMITS_MISSING } from '../../../src/domain/status/compileRuleSet';
import { namesFor } from '../../../src/domain/status/ruleRows';
import { ragFormula, reasonFormula } from '../../../src/workbook/formulas/actionFormulas';
import { formulaCells, wordFormula } from '../../../src/workbook/formulas/ruleFormulas';
import { agreement } from '../../acceptance/agreement';
import { rulesWorkbook, type CoverCells, type FormulaTable } from '../../acceptance/agreement/rulesWorkbook';
import { THIRD_PARTY } from '../../domain/status/ruleRows';
import { recalculate } from '../../helpers/libreOffice';
import { AS_AT, THRESHOLDS } from '../../helpers/planBuilder';

const COVER: CoverCells = { reportDate: AS_AT, planStart: '2026-01-01', thresholds: THRESHOLDS, moneyUnit: '£' };

const boardline = chooseRuleSet('Boardline', []).ruleSet;
const cells = formulaCells('Actions', boardline);
const ACTIONS: FormulaTable = {
  name: 'Actions',
  headers: [
    'Status',
    '% complete',
    'Start',
    'Baseline due',
    'Current due',
    'Completed on',
    'Last update',
    'Review date',
    'Reported RAG',
    'Override reason',
  ],
  rows: [
    {
      Status: 'In progress',
      '% complete': 0.6,
      'Baseline due': toSerial('2026-09-30'),
      'Current due': toSerial('2026-09-30'),
      'Last update': toSerial('2026-06-20'),
    },
  ],
  formulas: { RAG: ragFormula(boardline, cells), Reason: reasonFormula(boardline, cells) },
};

async function rated(cover: Partial<CoverCells>): Promise<readonly string[]> {
  const sheets = await recalculate(await rulesWorkbook({ ...COVER, ...cover }, [ACTIONS], false));
  return (sheets.Actions?.[1] ?? []).slice(-2);
}

describe('a workbook without the add-in', () => {
  test('follows its report date', async () => {
    expect(await rated({ reportDate: '2026-06-30' })).toEqual([
      'Green',
      'On course: due 30 Sep 2026, in 92 days; 60 % complete',
    ]);
    expect(await rated({ reportDate: '2026-07-22' })).toEqual([
      'Amber',
      'No update within 31 days: last update 20 Jun 2026, 32 days ago',
    ]);
    expect(await rated({ reportDate: '2026-10-01' })).toEqual([
      'Red',
      'Overdue: due 30 Sep 2026, 1 day ago; 60 % complete',
    ]);
  });

  test('follows its thresholds, and shows no status while one of them is blank or below nought', async () => {
    const reportingIntervalDays = 7;
    expect((await rated({ thresholds: { ...THRESHOLDS, reportingIntervalDays } }))[0]).toBe('Amber');
    expect(await rated({ thresholds: { ...THRESHOLDS, warningDays: null } })).toEqual(['', LIMITS_MISSING]);
    expect(await rated({ thresholds: { ...THRESHOLDS, slippageLimitDays: -1 } })).toEqual(['', LIMITS_MISSING]);
  });
});

test('a rule set of somebody else’s, typed as text, rates alike by function and formula', async () => {
  const ruleSets = [chooseRuleSet('Northgate watch', THIRD_PARTY).ruleSet];
  const outcome = await agreement({ rows: 300, asAt: AS_AT, seed: 21, ruleSets });
  expect(outcome.disagreements.slice(0, 3)).toEqual([]);
  expect(outcome.words['Northgate watch']).toEqual(['', 'Alarm', 'Done', 'Parked', 'Steady', 'Watch']);
});

/** Words by formula and by function of rows of figures; a money unit other than £ is worked out by the sheet. */
async function figuresAlike(
  preset: string,
  headers: readonly string[],
  rows: readonly Readonly<Record<string, number | string | null>>[],
  unit: { readonly label: string; readonly pounds: number },
): Promise<{ readonly byFormula: readonly string[]; readonly byFunction: readonly string[] }> {
  const { ruleSet } = chooseRuleSet(preset, []);
  const table: FormulaTable = {
    name: 'Figures',
    headers,
    rows,
    formulas: { Status: `=${wordFormula(ruleSet, formulaCells('Figures', ruleSet))}` },
  };
  const sheets = await recalculate(await rulesWorkbook({ ...COVER, moneyUnit: unit.label }, [table], false));
  const derive = compileRuleSet(ruleSet);
  const names = namesFor({ thresholds: THRESHOLDS, planStart: null }, AS_AT);
  const byFunction = rows.map((row) => {
    const entries = Object.entries(row);
    const numbers = Object.fromEntries(
      entries.flatMap(([key, value]) => (typeof value === 'number' ? [[key, value * unit.pounds]] : [])),
    );
    const texts = Object.fromEntries(
      entries.flatMap(([key, value]) => (typeof value === 'string' ? [[key, value]] : [])),
    );
    return derive({ numbers, texts, names }).word;
  });
  return {
    byFormula: (sheets.Figures ?? []).slice(1, rows.length + 1).map((row) => row[headers.length] ?? ''),
    byFunction,
  };
}

describe('the rules for figures', () => {
  const budgets = [0, 1, 50, 200, 2000, 10_000, -200].flatMap((budget) =>
    [-50, 0, 0.5, 1, 2.5, 9.999, 10, 99.999, 100, 101].map((variance) => ({
      'Revised net': budget,
      Variance: variance,
    })),
  );

  test.each([
    { label: '£', pounds: 1 },
    { label: "£'000", pounds: 1000 },
    { label: '£m', pounds: 1_000_000 },
  ])('budget lines in $label', async (unit) => {
    const rows = [...budgets, { 'Revised net': 200, Variance: '' }, { 'Revised net': 200, Variance: 'not known' }];
    const { byFormula, byFunction } = await figuresAlike(
      'Budget, two thresholds',
      ['Revised net', 'Variance'],
      rows,
      unit,
    );
    expect(byFormula).toEqual(byFunction);
    expect(byFunction).toEqual(expect.arrayContaining(['Red', 'Green', '']));
  });

  test('indicators against their targets', async () => {
    const rows = [100, 0, -20, null].flatMap((target) =>
      [90, 89, 110, 0, -22, null].flatMap((actual) =>
        [88, 95, null].flatMap((previous) =>
          ['higher', 'Lower', ''].map((better) => ({
            Target: target,
            Actual: actual,
            Previous: previous,
            'Better when': better,
          })),
        ),
      ),
    );
    const headers = ['Target', 'Actual', 'Previous', 'Better when'];
    const { byFormula, byFunction } = await figuresAlike('Targets', headers, rows, { label: '£', pounds: 1 });
    expect(byFormula).toEqual(byFunction);
  });

  test('a group by its poorest member', async () => {
    const rows = [0, 1, 4].flatMap((red) =>
      [0, 2].flatMap((amber) => [0, 3].map((green) => ({ Red: red, Amber: amber, Green: green, Grey: 1 }))),
    );
    const { byFormula, byFunction } = await figuresAlike('Poorest locality', ['Red', 'Amber', 'Green', 'Grey'], rows, {
      label: '£',
      pounds: 1,
    });
    expect(byFormula).toEqual(byFunction);
  });
});
