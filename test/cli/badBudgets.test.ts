import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { boardlineJson } from '../helpers/commandLine';
import { retype, saveSheets, type SheetCell } from '../helpers/printedSheets';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'boardline-budgets-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

interface Check {
  readonly findings: readonly { readonly rule: string; readonly where: readonly string[] }[];
}

interface Import {
  readonly budgetLines: readonly Readonly<Record<string, string | number | null>>[];
}

type Rows = readonly (readonly SheetCell[])[];

/** The sheet, the findings to be named with their first cell, and what the lines that could be read come to. */
const SHEETS: readonly (readonly [string, Rows, readonly (readonly [string, string])[], number])[] = [
  [
    'text in number cells',
    [
      ['Code', 'Service', 'Staff costs £', 'Running £', 'Net £'],
      ['W1', 'Day care', 1000, 'tbc', 1200],
      ['W2', 'Respite', 'one hundred', 50, 150],
      ['', 'Total', 1100, 250, 1350],
    ],
    [
      ['not-an-amount', 'Sheet1!D2'],
      ['not-an-amount', 'Sheet1!C3'],
      ['casts-net', 'Sheet1!E2'],
      ['casts-net', 'Sheet1!E3'],
      ['casts-subtotal', 'Sheet1!C4'],
      ['casts-subtotal', 'Sheet1!D4'],
    ],
    1350,
  ],
  [
    '#REF! in two cells',
    [
      ['Service', 'Staff costs £', 'Running £', 'Net £'],
      ['Day care', 1000, 200, 1200],
      ['Respite', { error: '#REF!' }, 50, { error: '#REF!' }],
      ['Total', 1000, 250, 1250],
    ],
    [
      ['not-an-amount', 'Sheet1!B3'],
      ['not-an-amount', 'Sheet1!D3'],
      ['casts-subtotal', 'Sheet1!D4'],
    ],
    1200,
  ],
  [
    'two lines with one code',
    [
      ['Code', 'Service', 'Net budget £'],
      ['W1', 'Day care', 1000],
      ['W1 ', 'Respite', 200],
      ['W2', 'Lunch club', 50],
      ['', 'Total', 1250],
    ],
    [['duplicate-code', 'Sheet1!A2']],
    1250,
  ],
  [
    'a code that has lost its leading nought',
    [
      ['Code', 'Service', 'Net budget £'],
      ['0412', 'Day care', 1000],
      [413, 'Respite', 200],
      ['0414', 'Lunch club', 50],
      ['', 'Total', 1250],
    ],
    [['code-lost-noughts', 'Sheet1!A3']],
    1250,
  ],
  [
    'three units',
    [
      ['Service', "Net budget £'000", 'Actual to date £m', 'Forecast £'],
      ['Day care', 1000, 0.5, 1_000_000],
      ['Respite', 200, 0.1, 200_000],
      ['Total', 1200, 0.6, 1_200_000],
    ],
    [['mixed-money-units', 'Sheet1!B1']],
    1_200_000,
  ],
  [
    'three currencies, in words and by format',
    [
      ['Service', 'Net budget'],
      ['Day care', '£1,000'],
      ['Paris visit', '€400'],
      ['New York visit', { value: 300, format: '[$$-409]#,##0' }],
      ['Total', '£1,700'],
    ],
    [
      ['not-an-amount', 'Sheet1!B3'],
      ['not-an-amount', 'Sheet1!B4'],
      ['casts-subtotal', 'Sheet1!B5'],
    ],
    1000,
  ],
  [
    'a negative budget',
    [
      ['Code', 'Service', 'Staff costs £', 'Gross £', 'Net £'],
      ['W1', 'Day care', 1000, 1000, 1000],
      ['W2', 'Savings target', -500, -500, -500],
      ['', 'Total', 500, 500, 500],
    ],
    [['negative-budget', 'Sheet1!D3']],
    500,
  ],
  [
    'its header in row 7',
    [
      ['Westmere Council'],
      ['Budget book'],
      [],
      ['Page 1 of 1'],
      [],
      ['All figures in £'],
      ['Code', 'Service', 'Gross budget', 'Income', 'Net budget'],
      ['W1', 'Day care', 1000, -100, 900],
      ['W2', 'Respite', 300, 0, 310],
      ['', 'Total', 1300, -100, 1210],
    ],
    [
      ['casts-net', 'Sheet1!E9'],
      ['casts-net', 'Sheet1!E10'],
    ],
    1210,
  ],
];

describe('a printed budget with', () => {
  test.each(SHEETS)(
    '%s: each fault is named with its cell, and no figure changes',
    async (name, rows, faults, total) => {
      const path = join(folder, `${name.replace(/\W+/g, ' ')}.xlsx`);
      await saveSheets(path, [{ name: 'Sheet1', rows }]);
      const check = (await boardlineJson('check', path)) as Check;
      expect(check.findings.map(({ rule, where }) => [rule, where[0]])).toEqual(faults);
      const imported = (await boardlineJson('import', path)) as Import;
      const nets = imported.budgetLines.map((line) => line.net);
      expect(nets.reduce<number>((sum, net) => sum + Number(net ?? 0), 0)).toBe(total);
    },
  );
});

test('a plan workbook names a code with a space after it, which its own formulas do not find', async () => {
  const plan = join(folder, 'plan.xlsx');
  const source = join(folder, 'source.xlsx');
  await saveSheets(source, [
    {
      name: 'Sheet1',
      rows: [
        ['Code', 'Service', 'Net budget £'],
        ['W1', 'Day care', 1000],
        ['W2', 'Respite', 200],
      ],
    },
  ]);
  await boardlineJson('import', source, '--out', plan);
  await retype(plan, 'W2', 'W2 ');
  const check = (await boardlineJson('check', plan)) as Check;
  const spaced = check.findings.find(({ rule }) => rule === 'code-with-spaces');
  expect(spaced?.where).toEqual(['Budget!A3']);
});
