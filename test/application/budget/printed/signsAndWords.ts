import type { PrintedBudget } from './types';

export const SIGNS_AND_WORDS: readonly PrintedBudget[] = [
  {
    name: 'savings and vacancy factor, negative budgets',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Line', '2025-26 Budget £k'],
          ['Social work teams', 5200],
          ['Vacancy factor', -180],
          ['Savings target', '(250)'],
          ['Placements', 9400],
          ['Total Children’s Social Care', 14170],
        ],
      },
    ],
    lines: [
      { service: 'Social work teams', net: 5200000 },
      { service: 'Vacancy factor', net: -180000 },
      { service: 'Savings target', net: -250000 },
      { service: 'Placements', net: 9400000 },
    ],
  },
  {
    name: 'three years ahead',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ["Medium term plan £'000"],
          ['Service', '2025/26 Budget', '2026/27 Budget', '2027/28 Budget'],
          ['Adults', 1000, 1050, 1100],
          ['Children', 800, 810, 830],
          ['Total', 1800, 1860, 1930],
        ],
      },
    ],
    lines: [
      { service: 'Adults', net: 1000000 },
      { service: 'Children', net: 800000 },
    ],
    asks: true,
  },
  {
    name: 'spaces as thousands, one total wrong',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Activity', 'Staff £', 'Other £', 'Total £'],
          ['Advice line', '41 200', '3 100', '44 300'],
          ['Drop-in', '18 000', '12 450', '30 450'],
          ['Total', '59 200', '15 550', '74 570'],
        ],
      },
    ],
    lines: [
      { service: 'Advice line', employee: 41200, running: 3100, net: 44300 },
      { service: 'Drop-in', employee: 18000, running: 12450, net: 30450 },
    ],
    errors: ['casts-net', 'casts-subtotal'],
  },
  {
    name: 'original, revised, original under years',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['', '2024/25', '2024/25', '2025/26'],
          ['Service', 'Original', 'Revised', 'Original'],
          ['', '£000', '£000', '£000'],
          ['Planning', 400, 420, 415],
          ['Building control', -20, -10, -15],
          ['Total', 380, 410, 400],
        ],
      },
    ],
    lines: [
      { service: 'Planning', net: 415000, priorYearNet: 400000 },
      { service: 'Building control', net: -15000, priorYearNet: -20000 },
    ],
  },
  {
    name: 'code - name glued, totals after, source line',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Cost centre', 'Budget 2025/26 (£)'],
          ['4410 - Central library', 320000],
          ['4411 - Branch libraries', 210000],
          ['4412 - Home library service', 45000],
          ['Libraries Total', 575000],
          ['4420 - Archives', 90000],
          ['4421 - Museum', 110000],
          ['Heritage Total', 200000],
          ['Grand Total', 775000],
          [],
          ['Source: Westmere finance, March 2025'],
        ],
      },
    ],
    lines: [
      { service: 'Central library', code: '4410', net: 320000 },
      { service: 'Branch libraries', code: '4411', net: 210000 },
      { service: 'Home library service', net: 45000 },
      { service: 'Archives', net: 90000 },
      { service: 'Museum', net: 110000 },
    ],
  },
  {
    name: '£m with three decimals, shares spent',
    sheets: [
      {
        name: 'Q2',
        rows: [
          ['Portfolio', 'Budget', 'Spend to date', '% spent', 'Outturn forecast'],
          ['', '£m', '£m', '', '£m'],
          ['Health', '12.345', '6.001', '49%', '12.500'],
          ['Housing', '3.210', '1.600', '50%', '3.200'],
          ['Total', '15.555', '7.601', '49%', '15.700'],
        ],
      },
    ],
    lines: [
      { service: 'Health', net: 12345000, actualToDate: 6001000, forecastOutturn: 12500000 },
      { service: 'Housing', net: 3210000, actualToDate: 1600000, forecastOutturn: 3200000 },
    ],
  },
  {
    name: 'pounds beside thousands',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Team', "Budget £'000", 'Actual to date (£)', "Forecast £'000"],
          ['North', 500, 251300, 510],
          ['South', 300, 148000, 300],
          ['Total', 800, 399300, 810],
        ],
      },
    ],
    lines: [
      { service: 'North', net: 500000, actualToDate: 251300, forecastOutturn: 510000 },
      { service: 'South', net: 300000, actualToDate: 148000, forecastOutturn: 300000 },
    ],
  },
  {
    name: 'words and errors in number cells',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Code', 'Service', 'Staff costs £', 'Other costs £', 'Total cost £'],
          ['001', 'Advocacy', 1000, 'see note 4', 1500],
          ['002', 'Befriending', 2000, 300, 2300],
          ['003', 'Transport', 500, '#REF!', 900],
          ['', 'Total', 3500, 1200, 4700],
        ],
      },
    ],
    lines: [
      { service: 'Advocacy', code: '001', employee: 1000, gross: 1500 },
      { service: 'Befriending', employee: 2000, running: 300 },
      { service: 'Transport', employee: 500 },
    ],
    errors: ['casts-gross', 'casts-gross', 'casts-subtotal', 'not-an-amount', 'not-an-amount'],
  },
];
