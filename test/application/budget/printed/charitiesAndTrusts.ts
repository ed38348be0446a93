import type { PrintedBudget } from './types';

export const CHARITIES_AND_TRUSTS: readonly PrintedBudget[] = [
  {
    name: 'NHS plan/actual, in month, year to date, full year',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Income and expenditure, month 6'],
          [
            "£'000",
            { value: 'In month', columns: 3 },
            null,
            null,
            { value: 'Year to date', columns: 3 },
            null,
            null,
            { value: 'Full year', columns: 3 },
          ],
          ['', 'Plan', 'Actual', 'Var', 'Plan', 'Actual', 'Var', 'Plan', 'Forecast', 'Var'],
          ['Patient care income', -900, -880, 20, -5400, -5300, 100, -10800, -10700, 100],
          ['Other income', -100, -90, 10, -600, -610, -10, -1200, -1200, 0],
          [{ value: 'Total income', bold: true }, -1000, -970, 30, -6000, -5910, 90, -12000, -11900, 100],
          ['Pay', 700, 720, 20, 4200, 4260, 60, 8400, 8500, 100],
          ['Drugs', 120, 118, -2, 720, 700, -20, 1440, 1420, -20],
          ['Clinical supplies', 140, 150, 10, 840, 850, 10, 1680, 1700, 20],
          [{ value: 'Total operating costs', bold: true }, 960, 988, 28, 5760, 5810, 50, 11520, 11620, 100],
          [{ value: '(Surplus)/deficit', bold: true }, -40, 18, 58, -240, -100, 140, -480, -280, 200],
        ],
      },
    ],
    lines: [
      { service: 'Patient care income', net: -10800000, actualToDate: -5300000, forecastOutturn: -10700000 },
      { service: 'Other income', net: -1200000, actualToDate: -610000 },
      { service: 'Pay', net: 8400000, actualToDate: 4260000, forecastOutturn: 8500000 },
      { service: 'Drugs', net: 1440000 },
      { service: 'Clinical supplies', net: 1680000, forecastOutturn: 1700000 },
    ],
  },
  {
    name: 'charity, months and a total, income and costs',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Riverside Advice: budget in £'],
          [
            '',
            'Apr-25',
            'May-25',
            'Jun-25',
            'Jul-25',
            'Aug-25',
            'Sep-25',
            'Oct-25',
            'Nov-25',
            'Dec-25',
            'Jan-26',
            'Feb-26',
            'Mar-26',
            'Total',
          ],
          [{ value: 'Income', bold: true }],
          ['Grants', 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 2000, 24000],
          ['Fees', 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 150, 1800],
          ['Total income', 2150, 2150, 2150, 2150, 2150, 2150, 2150, 2150, 2150, 2150, 2150, 2150, 25800],
          [{ value: 'Costs', bold: true }],
          ['Wages', 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 1500, 18000],
          ['Rent', 400, 400, 400, 400, 400, 400, 400, 400, 400, 400, 400, 400, 4800],
          ['Total costs', 1900, 1900, 1900, 1900, 1900, 1900, 1900, 1900, 1900, 1900, 1900, 1900, 22800],
          ['Surplus', 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 250, 3000],
        ],
      },
    ],
    lines: [
      { service: 'Grants', net: -24000 },
      { service: 'Fees', net: -1800 },
      { service: 'Wages', net: 18000 },
      { service: 'Rent', net: 4800 },
    ],
  },
  {
    name: 'pound formats, no unit said',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Item', 'Budget', 'Actual'],
          [
            'Venue hire',
            { value: 1250.5, format: '"£"#,##0.00;[Red]-"£"#,##0.00' },
            { value: 600, format: '"£"#,##0.00' },
          ],
          ['Catering', { value: 300, format: '"£"#,##0.00' }, { value: 320.25, format: '"£"#,##0.00' }],
          [
            'Refund',
            { value: -50.5, format: '"£"#,##0.00;[Red]-"£"#,##0.00' },
            { value: -50.5, format: '"£"#,##0.00;[Red]-"£"#,##0.00' },
          ],
          ['TOTAL', { value: 1500, format: '"£"#,##0.00' }, { value: 869.75, format: '"£"#,##0.00' }],
        ],
      },
    ],
    lines: [
      { service: 'Venue hire', net: 1250.5, actualToDate: 600 },
      { service: 'Catering', net: 300, actualToDate: 320.25 },
      { service: 'Refund', net: -50.5 },
    ],
  },
  {
    name: 'trailing minus, DR and CR',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Account', 'Description', 'Budget £', 'Actuals £'],
          ['R100', 'Rents', '45,600.00-', '22,000.00 CR'],
          ['E200', 'Repairs', '30,000.00', '16,500.00 DR'],
          ['E300', 'Insurance', '5,100.00', '5,100.00 DR'],
          ['', 'Net', '10,500.00-', '400.00 CR'],
        ],
      },
    ],
    lines: [
      { service: 'Rents', code: 'R100', net: -45600, actualToDate: -22000 },
      { service: 'Repairs', net: 30000, actualToDate: 16500 },
      { service: 'Insurance', net: 5100, actualToDate: 5100 },
    ],
  },
  {
    name: 'lines without figures in a coded table',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Code', 'Budget line', 'Pay £', 'Running £', 'Gross £', 'Income £', 'Net £'],
          ['P1', 'Outreach', 100, 20, 120, '-', 120],
          ['P2', 'Helpline', '-', '-', '-', '-', '-'],
          ['P3', 'Training', 50, 5, 55, -10, 45],
          ['P4', 'Reserve', '', '', '', '', ''],
          ['', 'Total', 150, 25, 175, -10, 165],
        ],
      },
    ],
    lines: [
      { service: 'Outreach', net: 120 },
      { service: 'Helpline' },
      { service: 'Training', externalIncome: -10, net: 45 },
      { service: 'Reserve' },
    ],
  },
  {
    name: 'profiled budget, actual, projected',
    sheets: [
      {
        name: 'Monitoring £',
        rows: [
          [
            'Cost Centre',
            'Description',
            'Annual Budget',
            'Profiled Budget',
            'Actual',
            'Variance',
            'Projected',
            'Projected Variance',
            'Comments',
          ],
          ['0101', 'Day care', 12000, 6000, 6200, 200, 12400, 400, 'Agency cover'],
          ['0102', 'Transport', 4000, 2000, 1900, -100, 3900, -100, ''],
          [null, 'Total', 16000, 8000, 8100, 100, 16300, 300, ''],
        ],
      },
    ],
    lines: [
      { service: 'Day care', code: '0101', net: 12000, actualToDate: 6200, forecastOutturn: 12400 },
      { service: 'Transport', code: '0102', net: 4000, actualToDate: 1900, forecastOutturn: 3900 },
    ],
  },
  {
    name: 'notes under, footnote figures, nil total',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Scheme (1)', 'Approved 2025/26 £', 'Notes'],
          ['Handy van (2)', 12000, 'New'],
          ['Key safes', 3500, ''],
          ['Contribution from ICB (3)', -15500, 'Section 75'],
          ['Net', 0, ''],
          [],
          ['(1) All schemes run to March 2026'],
          ['(2) Two vans'],
          ['(3) Subject to agreement'],
        ],
      },
    ],
    lines: [
      { service: 'Handy van (2)', net: 12000 },
      { service: 'Key safes', net: 3500 },
      { service: 'Contribution from ICB (3)', net: -15500 },
    ],
  },
];
