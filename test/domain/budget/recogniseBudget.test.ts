import { describe, expect, test } from '@jest/globals';
import { castImportedLines } from '../../../src/domain/budget/castImportedLines';
import { recogniseBudget, type RecognisedBudget } from '../../../src/domain/budget/recogniseBudget';
import type { SourceTable } from '../../../src/domain/source/types';
import { tabbed, tableOf } from './sourceTables';

/** A budget as a committee paper prints it: title rows, years, units, sections, subtotals, a memorandum and a repeated total. */
const PRINTED = [
  ['Westmere adult services', '', '', '', '', '', '', '', '', ''],
  ['2024/25', '', '2025/26', '', '', '', '', '', '', ''],
  [
    'Net expenditure',
    'Activity/Budget line',
    'Employees',
    'Running costs',
    'Contracts & projects',
    'Transfers',
    'Gross expenditure',
    'External income',
    'Net expenditure',
    'Cabinet member',
  ],
  ["£'000", '', "£'000", "£'000", "£'000", "£'000", "£'000", "£'000", "£'000", ''],
  ['', 'Day care', '', '', '', '', '', '', '', ''],
  ['1.0', 'D10 Riverside centre', '10.5', '2.0', '', '0.0', '12.5', '(2.5)', '10.0', 'AB'],
  ['1.0', 'D11 Hilltop centre', '20.0', '1.5', '3.0', '0.0', '24.5', '', '24.5', 'AB'],
  ['2.0', 'Total day care', '30.5', '3.5', '3.0', '0.0', '37.0', '(2.5)', '34.5', ''],
  ['', 'Home care', '', '', '', '', '', '', '', ''],
  ['', 'H20 Reablement', '5.0', '', '40.0', '', '45.0', '0.0', '45.0', 'AB'],
  ['', 'Winter scheme', '', '', '6.0', '', '6.0', '', '6.0', ''],
  ['', 'Total home care', '5.0', '', '46.0', '', '51.0', '0.0', '51.0', ''],
  ['2.0', 'Total adult care', '35.5', '3.5', '49.0', '0.0', '88.0', '(2.5)', '85.5', ''],
  ['', 'Memorandum items:', '', '', '', '', '', '', '', ''],
  ['4.0', 'Capital charges', '', '', '', '', '', '', '', ''],
  ['2.0', 'Total cost of unit', '35.5', '3.5', '49.0', '0.0', '88.0', '(2.5)', '85.5', ''],
] as const;

function recognised(table: SourceTable): RecognisedBudget {
  const budget = recogniseBudget(table);
  if (budget === null) throw new Error('the table was not taken for a budget');
  return budget;
}

describe('a budget as printed', () => {
  const budget = recognised(tableOf(PRINTED));

  test('gives its lines with codes parted, sections, and blanks that stay blank', () => {
    const lines = budget.lines.filter((line) => line.kind === 'line');
    expect(lines.map((line) => [line.code, line.service, line.section, line.portfolio])).toEqual([
      ['D10', 'Riverside centre', 'Day care', 'AB'],
      ['D11', 'Hilltop centre', 'Day care', 'AB'],
      ['H20', 'Reablement', 'Home care', 'AB'],
      [null, 'Winter scheme', 'Home care', null],
    ]);
    expect(lines[0]).toMatchObject({
      employee: 1_050_000,
      contracts: null,
      transfers: 0,
      externalIncome: -250_000,
      internalIncome: null,
      net: 1_000_000,
      priorYearNet: 100_000,
    });
  });

  test('tells subtotals, totals and memorandum rows from lines', () => {
    expect(budget.lines.filter((line) => line.kind !== 'line').map((line) => [line.kind, line.service])).toEqual([
      ['subtotal', 'Total day care'],
      ['subtotal', 'Total home care'],
      ['total', 'Total adult care'],
      ['memorandum', 'Capital charges'],
      ['total', 'Total cost of unit'],
    ]);
  });

  test('knows its unit, names its cells and casts', () => {
    expect(budget.moneyUnit).toEqual({ label: "£'000", pounds: 1000, decimals: 1 });
    expect(budget.lines[0]?.cells.gross).toBe('Sheet1!G6');
    expect(castImportedLines(budget.lines, budget.moneyUnit)).toEqual([]);
    expect(budget.questions).toEqual([]);
  });

  test('is the same when its figures are numbers of a sheet', () => {
    const typed = PRINTED.map((row, at) =>
      row.map((text) => {
        if (at < 5 || !/^\(?\d/.test(text)) return text;
        return text.startsWith('(') ? -Number(text.slice(1, -1)) : Number(text);
      }),
    );
    expect(recognised(tableOf(typed)).lines).toEqual(budget.lines);
  });

  test('is the same when rows after a page break have lost their blank cells and repeat the header', () => {
    const wide = PRINTED.map((row) => [row[0], '', row[1], '', ...row.slice(2)]);
    const broken = wide.map((row, at) => (at < 8 ? row : [row[0] ?? '', ...row.slice(2, 3), ...row.slice(4)]));
    const shifted = recognised(tableOf([...broken.slice(0, 8), wide[2] ?? [], ...broken.slice(8)]));
    const figures = (each: RecognisedBudget): unknown =>
      each.lines.map(({ code, service, employee, running, contracts, gross, externalIncome, net, priorYearNet }) => [
        code,
        service,
        [employee, running, contracts, gross, externalIncome, net, priorYearNet],
      ]);
    expect(figures(shifted)).toEqual(figures(recognised(tableOf(wide))));
    expect(shifted.findings.map((finding) => finding.rule)).toEqual(['budget-rows-realigned']);
  });
});

describe('other ways of printing a budget', () => {
  test('one header row of subjective headings, codes in a column, pounds, income as plus', () => {
    const budget = recognised(
      tabbed(
        `
Cost centre\tDescription\tEmployees (£)\tPremises (£)\tTransport (£)\tThird party payments (£)\tTotal expenditure (£)\tIncome (£)\tNet budget (£)
0412\tLibrary hub\t10,000\t2,000\t500\t0\t12,500\t1,500\t11,000
0413\tOutreach van\t8,000\t0\t1,500\t1,000\t10,500\t500\t10,000
\tGrand total\t18,000\t2,000\t2,000\t1,000\t23,000\t2,000\t21,000`,
      ),
    );
    expect(budget.lines[0]).toMatchObject({
      code: '0412',
      running: 250_000,
      contracts: 0,
      externalIncome: -150_000,
      net: 1_100_000,
    });
    expect(budget.lines.map((line) => line.kind)).toEqual(['line', 'line', 'total']);
    expect(budget.findings.map((finding) => finding.rule)).toEqual(['income-printed-as-plus']);
    expect(castImportedLines(budget.lines, budget.moneyUnit)).toEqual([]);
  });

  test('group headings over a lower row', () => {
    const budget = recognised(
      tabbed(
        `
Service\tExpenditure\t\t\tIncome\t\tNet
\tEmployee\tRunning\tTotal\tExternal\tInternal\t
Advocacy £\t10\t5\t15\t-3\t-2\t10
Carers £\t20\t5\t25\t-5\t0\t20`,
        'Revenue budget, £',
      ),
    );
    expect(
      budget.lines.map((line) => [line.service, line.gross, line.externalIncome, line.internalIncome, line.net]),
    ).toEqual([
      ['Advocacy £', 1500, -300, -200, 1000],
      ['Carers £', 2500, -500, 0, 2000],
    ]);
  });

  test('a monitoring table: budget, actual, forecast; the variance is worked out anew', () => {
    const budget = recognised(
      tabbed(
        `
Service\tBudget £m\tActual to date £m\tCommitments £m\tForecast outturn £m\tVariance £m
Supported living\t1.250\t0.700\t0.010\t1.300\t0.050
Respite\t0.400\t0.100\t\t0.380\t(0.020)`,
      ),
    );
    expect(budget.moneyUnit).toEqual({ label: '£m', pounds: 1_000_000, decimals: 3 });
    expect(budget.lines[1]).toMatchObject({
      net: 40_000_000,
      actualToDate: 10_000_000,
      commitments: null,
      forecastOutturn: 38_000_000,
    });
  });

  test('a name wrapped over two rows is one name', () => {
    const budget = recognised(
      tabbed(
        `
Service\tEmployee £\tGross £\tNet £
A10 Short breaks and\t\t\t
family support\t10\t10\t10
A11 Sitting service\t5\t5\t5`,
      ),
    );
    expect(budget.lines.map((line) => [line.code, line.service, line.net])).toEqual([
      ['A10', 'Short breaks and family support', 1000],
      ['A11', 'Sitting service', 500],
    ]);
  });

  test('what is not an amount is left blank and named', () => {
    const budget = recognised(
      tabbed(
        `
Service\tEmployee £\tGross £\tNet £
Outreach\ttbc\t10\t10
Transport\t#REF!\t€5\t5`,
      ),
    );
    expect(budget.findings.map((finding) => [finding.rule, finding.where[0]])).toEqual([
      ['not-an-amount', 'Sheet1!B2'],
      ['not-an-amount', 'Sheet1!B3'],
      ['not-an-amount', 'Sheet1!C3'],
    ]);
    expect(budget.lines.map((line) => line.employee)).toEqual([null, null]);
  });

  test('columns in different units are each read in their own, with a warning', () => {
    const budget = recognised(tabbed(`Service\tGross £'000\tIncome £'000\tNet £\nOutreach\t10\t-2\t8,000`));
    expect(budget.lines[0]).toMatchObject({ gross: 1_000_000, net: 800_000 });
    expect(budget.findings.map((finding) => finding.rule)).toContain('mixed-money-units');
  });

  test('money without a unit is asked about', () => {
    const budget = recognised(
      tabbed(`Service\tEmployee\tGross\tNet\nOutreach\t10.5\t10.5\t10.5\nRespite\t3.2\t3.2\t3.2`),
    );
    expect(budget.questions.map((question) => question.choices[0])).toEqual(["£'000"]);
  });
});

test.each([
  ['actions', `Action\tLead\tTimescale\nOpen a drop-in\tP Marlow\tJune 2026`],
  ['posts', `Team\t2024/25\t2025/26\nOutreach\t10.5\t11.0\nTotal\t10.5\t11.0`],
  ['indicators', `Measure\tActual 2023/24\tActual 2024/25\tTarget 2025/26\nReviews done\t85%\t86\t88`],
  [
    'activity',
    `People with care needs\t2024/25 Estimate\t2024/25 Outturn (forecast)\t2025/26 Estimate\nIn nursing care\t10\t12\t12`,
  ],
  ['words alone', `Service\tBudget\tComment\nOutreach\tto be agreed\tsee note`],
])('a table of %s is no budget', (_, text) => {
  expect(recogniseBudget(tabbed(text))).toBeNull();
});
