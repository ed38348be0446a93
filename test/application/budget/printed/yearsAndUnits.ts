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
  {
    name: 'net in brackets for a credit, contingency after subtotal',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Cost type', 'Plan 25/26 (£000s)', 'Outturn 24/25 (£000s)'],
          ['Ward staffing', '4,120', '4,010'],
          ['Bank and agency', '610', '720'],
          ['Sub-total pay', '4,730', '4,730'],
          ['Drugs', '890', '845'],
          ['Sub-total non-pay', '890', '845'],
          ['Contingency', '100', '-'],
          ['Private patient income', '(320)', '(305)'],
          ['Net position', '5,400', '5,270'],
        ],
      },
    ],
    lines: [
      { service: 'Ward staffing', net: 4120000 },
      { service: 'Bank and agency', net: 610000 },
      { service: 'Drugs', net: 890000 },
      { service: 'Contingency', net: 100000 },
      { service: 'Private patient income', net: -320000 },
    ],
  },
  {
    name: 'quarter columns and full year',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Budget heading', 'Q1', 'Q2', 'Q3', 'Q4', 'Full year budget £'],
          ['Rent', 100, 100, 100, 100, 400],
          ['Heat', 80, 20, 40, 90, 230],
          ['Total', 180, 120, 140, 190, 630],
        ],
      },
    ],
    lines: [
      { service: 'Rent', net: 400 },
      { service: 'Heat', net: 230 },
    ],
  },
  {
    name: 'directorate column repeated on each row',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Directorate', 'Service', 'Budget', 'Actual'],
          ['', '', '£m', '£m'],
          ['People', 'Adults', 10.5, 5.1],
          ['People', 'Children', 8.2, 4.4],
          ['Place', 'Waste', 3.1, 1.5],
          ['Total', '', 21.8, 11],
        ],
      },
    ],
    lines: [
      { service: 'Adults', section: 'People', net: 10500000, actualToDate: 5100000 },
      { service: 'Children', section: 'People', net: 8200000 },
      { service: 'Waste', section: 'Place', net: 3100000 },
    ],
  },
  {
    name: 'bold totals in a line of their own without label',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Item', 'Staff £', 'Other £', 'Total £'],
          [{ value: 'Prevention', bold: true }],
          ['Outreach', 10, 5, 15],
          ['Helpline', 20, 2, 22],
          ['', { value: 30, bold: true }, { value: 7, bold: true }, { value: 37, bold: true }],
          [{ value: 'Recovery', bold: true }],
          ['Groups', 8, 1, 9],
          ['Housing', 12, 9, 21],
          ['', { value: 20, bold: true }, { value: 10, bold: true }, { value: 30, bold: true }],
          [{ value: 'Grand total', bold: true }, 50, 17, 67],
        ],
      },
    ],
    lines: [
      { service: 'Outreach', section: 'Prevention', net: 15 },
      { service: 'Helpline', net: 22 },
      { service: 'Groups', section: 'Recovery', net: 9 },
      { service: 'Housing', net: 21 },
    ],
  },
  {
    name: 'year to date and full year variance with tilde',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Area', 'Annual budget £k', 'YTD budget £k', 'YTD actual £k', 'YTD var £k', 'FOT £k', 'FOT var £k'],
          ['Placements', 900, 450, 480, 30, 960, 60],
          ['Teams', 400, 200, 190, -10, 385, -15],
          ['Totals', 1300, 650, 670, 20, 1345, 45],
        ],
      },
    ],
    lines: [
      { service: 'Placements', net: 900000, actualToDate: 480000, forecastOutturn: 960000 },
      { service: 'Teams', net: 400000, actualToDate: 190000, forecastOutturn: 385000 },
    ],
  },
  {
    name: 'pence with p, plus signs',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Heading', 'Expenditure £', 'Income £', 'Net £'],
          ['Café', '12,450.75', '-15,000.00', '-2,549.25'],
          ['Hall', '+3,200.10', '-1,100.00', '+2,100.10'],
          ['TOTAL', '15,650.85', '-16,100.00', '-449.15'],
        ],
      },
    ],
    lines: [
      { service: 'Café', gross: 12450.75, externalIncome: -15000, net: -2549.25 },
      { service: 'Hall', gross: 3200.1, net: 2100.1 },
    ],
  },
  {
    name: 'summary lines with dotted leaders and notes col',
    sheets: [
      {
        name: 'Budget',
        rows: [
          ['', 'Note', "2025/26 £'000"],
          ['Adult social care ........', 'A', 5100],
          ['Public health ............', 'B', 900],
          ['Housing ..................', '', 1200],
          ['Total service expenditure', '', 7200],
        ],
      },
    ],
    lines: [
      { service: 'Adult social care', net: 5100000 },
      { service: 'Public health', net: 900000 },
      { service: 'Housing', net: 1200000 },
    ],
  },
];
