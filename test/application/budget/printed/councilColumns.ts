import type { PrintedBudget } from './types';

export const COUNCIL_COLUMNS: readonly PrintedBudget[] = [
  {
    name: 'council £m, two header rows merged, brackets as text',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Westmere Council: revenue budget summary'],
          [],
          [{ value: 'Service', rows: 2 }, { value: '2024/25' }, { value: '2025/26 budget £m', columns: 3 }],
          [null, 'Net £m', 'Gross', 'Income', 'Net'],
          ['Adult social care', '61.2', '88.4', '(24.1)', '64.3'],
          ["Children's services", '33.0', '41.9', '(7.4)', '34.5'],
          ['Highways', '9.7', '15.0', '(5.1)', '9.9'],
          ['Treasury management', '(1.1)', '0.4', '(1.8)', '(1.4)'],
          [{ value: 'Net cost of services', bold: true }, '102.8', '145.7', '(38.4)', '107.3'],
        ],
      },
    ],
    lines: [
      {
        service: 'Adult social care',
        gross: 88400000,
        externalIncome: -24100000,
        net: 64300000,
        priorYearNet: 61200000,
      },
      {
        service: "Children's services",
        gross: 41900000,
        externalIncome: -7400000,
        net: 34500000,
        priorYearNet: 33000000,
      },
      { service: 'Highways', gross: 15000000, externalIncome: -5100000, net: 9900000, priorYearNet: 9700000 },
      {
        service: 'Treasury management',
        gross: 400000,
        externalIncome: -1800000,
        net: -1400000,
        priorYearNet: -1100000,
      },
    ],
  },
  {
    name: 'notes markers, nil, dash, n/a',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Budget head', 'Note', 'Employees £', 'Supplies £', 'Income £', 'Net £'],
          ['Home care', '1', '120,400', '8,300*', '(2,000)', '126,700'],
          ['Day care ²', '2', '80,000', 'nil', '-', '80,000'],
          ['Transport', '', 'n/a', '15,250', 'Nil', '15,250'],
          ['Carers fund (a)', '3', '–', '6,000', '(6,000)', '–'],
          ['Total', '', '200,400', '29,550', '(8,000)', '221,950'],
          ['Notes'],
          ['1 Includes the new rota'],
          ['* Estimate'],
          ['2 One centre closes in June'],
        ],
      },
    ],
    lines: [
      { service: 'Home care', employee: 120400, running: 8300, externalIncome: -2000, net: 126700 },
      { service: 'Day care', employee: 80000, running: 0, net: 80000 },
      { service: 'Transport', running: 15250, net: 15250 },
      { service: 'Carers fund (a)', running: 6000, externalIncome: -6000 },
    ],
  },
  {
    name: 'FTE and money for two years',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['', { value: '2024/25', columns: 2 }, null, { value: '2025/26', columns: 2 }],
          ['Team', 'FTE', "Budget £'000", 'FTE', "Budget £'000"],
          ['North locality', 12.5, 610, 13, 645],
          ['South locality', 9, 440, 9.5, 470],
          ['Out of hours', 4.2, 230, 4.2, 236],
          ['Total', 25.7, 1280, 26.7, 1351],
        ],
      },
    ],
    lines: [
      { service: 'North locality', fte: 13, net: 645000, priorYearNet: 610000 },
      { service: 'South locality', fte: 9.5, net: 470000, priorYearNet: 440000 },
      { service: 'Out of hours', fte: 4.2, net: 236000, priorYearNet: 230000 },
    ],
  },
  {
    name: 'original, virements, revised, actual, forecast',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          [
            'Service',
            'Original budget £',
            'Virements £',
            'Revised budget £',
            'Actual to date £',
            'Committed £',
            'Projected outturn £',
            'Over / (under) spend £',
            '% var',
            'RAG',
          ],
          ['Libraries', 200000, 5000, 205000, 90000, 1000, 210000, 5000, '2.4%', 'A'],
          ['Museums', 90000, -5000, 85000, 40000, 0, 85000, 0, '0.0%', 'G'],
          ['Total', 290000, 0, 290000, 130000, 1000, 295000, 5000, '1.7%', 'A'],
        ],
      },
    ],
    lines: [
      {
        service: 'Libraries',
        net: 200000,
        revisedNet: 205000,
        actualToDate: 90000,
        commitments: 1000,
        forecastOutturn: 210000,
      },
      {
        service: 'Museums',
        net: 90000,
        revisedNet: 85000,
        actualToDate: 40000,
        commitments: 0,
        forecastOutturn: 85000,
      },
    ],
  },
  {
    name: "pounds shown in thousands by the cell's format",
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Service', "Budget £'000"],
          ['Fostering', { value: 1234567, format: '#,##0,' }],
          ['Adoption', { value: 456789, format: '#,##0,' }],
          ['Total', { value: 1691356, format: '#,##0,' }],
        ],
      },
    ],
    lines: [
      { service: 'Fostering', net: 1234567 },
      { service: 'Adoption', net: 456789 },
    ],
  },
  {
    name: 'exp, inc, net under each of two years',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['', { value: '2024/25 Revised', columns: 3 }, null, null, { value: '2025/26 Original', columns: 3 }],
          ['Service area', 'Exp', 'Inc', 'Net', 'Exp', 'Inc', 'Net'],
          ['', '£000', '£000', '£000', '£000', '£000', '£000'],
          ['Parks', 520, -120, 400, 540, -130, 410],
          ['Cemeteries', 310, -290, 20, 320, -300, 20],
          ['Total', 830, -410, 420, 860, -430, 430],
        ],
      },
    ],
    lines: [
      { service: 'Parks', gross: 540000, externalIncome: -130000, net: 410000, priorYearNet: 400000 },
      { service: 'Cemeteries', gross: 320000, externalIncome: -300000, net: 20000, priorYearNet: 20000 },
    ],
  },
  {
    name: 'several incomes, printed plus, total cost',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          [
            'Service',
            'Staffing £',
            'Premises £',
            'Other costs £',
            'Total costs £',
            'Fees and charges £',
            'Government grants £',
            'Total income £',
            'Net cost £',
          ],
          ['Registrars', 210000, 20000, 15000, 245000, 190000, 0, 190000, 55000],
          ['Trading standards', 330000, 12000, 48000, 390000, 12000, 60000, 72000, 318000],
          ['Total', 540000, 32000, 63000, 635000, 202000, 60000, 262000, 373000],
        ],
      },
    ],
    lines: [
      { service: 'Registrars', employee: 210000, running: 35000, gross: 245000, externalIncome: -190000, net: 55000 },
      {
        service: 'Trading standards',
        employee: 330000,
        running: 60000,
        gross: 390000,
        externalIncome: -72000,
        net: 318000,
      },
    ],
  },
  {
    name: 'twelve months and the year',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          [
            'Cost code',
            'Detail',
            'Apr',
            'May',
            'Jun',
            'Jul',
            'Aug',
            'Sep',
            'Oct',
            'Nov',
            'Dec',
            'Jan',
            'Feb',
            'Mar',
            'Annual budget £',
          ],
          ['7701', 'Salaries', 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 1000, 12000],
          ['7702', 'Agency', 0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100, 110, 660],
          ['', 'TOTAL', 1000, 1010, 1020, 1030, 1040, 1050, 1060, 1070, 1080, 1090, 1100, 1110, 12660],
        ],
      },
    ],
    lines: [
      { service: 'Salaries', code: '7701', net: 12000 },
      { service: 'Agency', net: 660 },
    ],
  },
];
