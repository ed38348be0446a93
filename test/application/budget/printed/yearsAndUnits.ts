import type { PrintedBudget } from './types';

export const YEARS_AND_UNITS: readonly PrintedBudget[] = [
  {
    name: 'names with figures in them',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Service', 'Net budget £'],
          ['18-64 placements', 400000],
          ['65+ homecare', 310000],
          ['24 hour cover', 90000],
          ['0-19 health visiting', 250000],
          ['Section 117 aftercare', 120000],
          ['Total', 1170000],
        ],
      },
    ],
    lines: [
      { service: '18-64 placements', net: 400000 },
      { service: '65+ homecare', net: 310000 },
      { service: '24 hour cover', net: 90000 },
      { service: '0-19 health visiting', net: 250000 },
      { service: 'Section 117 aftercare', net: 120000 },
    ],
  },
  {
    name: 'several third-party and income columns',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          [
            'Unit',
            'Employees',
            'Third party payments',
            'Agency placements',
            'Support services',
            'Gross expenditure',
            'Client contributions',
            'Health income (s256)',
            'Net expenditure',
          ],
          ['', '£', '£', '£', '£', '£', '£', '£', '£'],
          ['Residential', 50000, 900000, 100000, 20000, 1070000, -210000, -160000, 700000],
          ['Domiciliary', 40000, 600000, 0, 10000, 650000, -90000, -60000, 500000],
          ['Total', 90000, 1500000, 100000, 30000, 1720000, -300000, -220000, 1200000],
        ],
      },
    ],
    lines: [
      {
        service: 'Residential',
        employee: 50000,
        contracts: 1000000,
        gross: 1070000,
        externalIncome: -370000,
        net: 700000,
      },
      { service: 'Domiciliary', contracts: 600000, gross: 650000, externalIncome: -150000, net: 500000 },
    ],
  },
  {
    name: 'net first, then income, then gross',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Net budget (£)', 'Income (£)', 'Expenditure (£)', 'Cost centre name'],
          [80, 20, 100, 'Markets'],
          [-5, 45, 40, 'Car parks'],
          [75, 65, 140, 'Total'],
        ],
      },
    ],
    lines: [
      { service: 'Markets', net: 80, gross: 100, externalIncome: -20 },
      { service: 'Car parks', net: -5, gross: 40, externalIncome: -45 },
    ],
  },
  {
    name: 'unit in words above',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Capital and revenue in £ million'],
          [],
          ['Department', 'Gross budget', 'Income', 'Net budget'],
          ['Education', 210.25, -180.5, 29.75],
          ['Transport', 40.5, -12, 28.5],
          ['Departments total', 250.75, -192.5, 58.25],
        ],
      },
    ],
    lines: [
      { service: 'Education', gross: 210250000, externalIncome: -180500000, net: 29750000 },
      { service: 'Transport', net: 28500000 },
    ],
  },
  {
    name: 'from last year to this: inflation, growth, savings',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          [
            'Service',
            '2024/25 base budget £000',
            'Inflation £000',
            'Growth £000',
            'Savings £000',
            '2025/26 budget £000',
          ],
          ['Adults', 1000, 50, 20, -30, 1040],
          ['Children', 800, 40, 0, -10, 830],
          ['Total', 1800, 90, 20, -40, 1870],
        ],
      },
    ],
    lines: [
      { service: 'Adults', net: 1040000, priorYearNet: 1000000 },
      { service: 'Children', net: 830000, priorYearNet: 800000 },
    ],
  },
  {
    name: 'cost centre and account columns',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Cost centre', 'Account', 'Account description', 'Original budget (£)', 'Current budget (£)', 'Actual (£)'],
          ['CC10', '1000', 'Basic pay', 50000, 52000, 25000],
          ['CC10', '1010', 'Overtime', 2000, 2000, 1800],
          ['CC20', '1000', 'Basic pay', 30000, 30000, 15000],
          ['', '', 'Total', 82000, 84000, 41800],
        ],
      },
    ],
    lines: [
      { service: 'Basic pay', net: 50000, revisedNet: 52000, actualToDate: 25000 },
      { service: 'Overtime', net: 2000, actualToDate: 1800 },
      { service: 'Basic pay' },
    ],
  },
];
