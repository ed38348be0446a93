import type { PrintedBudget } from './types';

export const HEALTH_BODIES: readonly PrintedBudget[] = [
  {
    name: 'NHS trust, WTE beside money, totals above their parts',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Northgate NHS Trust'],
          ["Month 6 financial position (£'000)"],
          [],
          [
            'Directorate',
            'WTE budget',
            'WTE actual',
            'Annual budget',
            'Budget to date',
            'Actual to date',
            'Variance to date',
            'Forecast outturn',
          ],
          [{ value: 'Medicine division', bold: true }, 210.5, 205, 12500, 6250, 6400, 150, 12800],
          ['Emergency department', 90.5, 88, 5500, 2750, 2900, 150, 5800],
          ['Acute medicine', 120, 117, 7000, 3500, 3500, 0, 7000],
          [{ value: 'Surgery division', bold: true }, 150, 151.2, 9300, 4650, 4600, -50, 9250],
          ['Theatres', 100, 101, 6100, 3050, 3000, -50, 6050],
          ['Day surgery', 50, 50.2, 3200, 1600, 1600, 0, 3200],
          [{ value: 'Trust total', bold: true }, 360.5, 356.2, 21800, 10900, 11000, 100, 22050],
        ],
      },
    ],
    lines: [
      {
        service: 'Emergency department',
        section: 'Medicine division',
        net: 5500000,
        actualToDate: 2900000,
        forecastOutturn: 5800000,
        fte: 90.5,
      },
      {
        service: 'Acute medicine',
        section: 'Medicine division',
        net: 7000000,
        actualToDate: 3500000,
        forecastOutturn: 7000000,
        fte: 120,
      },
      {
        service: 'Theatres',
        section: 'Surgery division',
        net: 6100000,
        actualToDate: 3000000,
        forecastOutturn: 6050000,
        fte: 100,
      },
      {
        service: 'Day surgery',
        section: 'Surgery division',
        net: 3200000,
        actualToDate: 1600000,
        forecastOutturn: 3200000,
        fte: 50,
      },
    ],
  },
  {
    name: 'charity income and expenditure, one column',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Westmere Carers: budget 2025/26'],
          [],
          ['', 'Budget 2025/26 £', 'Actual 2024/25 £'],
          [{ value: 'Income', bold: true }],
          ['Council grant', 60000, 58000],
          ['Lottery fund', 24500, 24500],
          ['Donations', 3500, 4120],
          [{ value: 'Total income', bold: true }, 88000, 86620],
          [{ value: 'Expenditure', bold: true }],
          ['Salaries', 61200, 59000],
          ['Rent', 12000, 11800],
          ['Volunteer expenses', 4800, 5100],
          ['Training', 5000, 4400],
          [{ value: 'Total expenditure', bold: true }, 83000, 80300],
          [{ value: 'Surplus/(deficit)', bold: true }, 5000, 6320],
        ],
      },
    ],
    lines: [
      { service: 'Council grant', section: 'Income', net: -60000 },
      { service: 'Lottery fund', section: 'Income', net: -24500 },
      { service: 'Donations', section: 'Income', net: -3500 },
      { service: 'Salaries', section: 'Expenditure', net: 61200 },
      { service: 'Rent', net: 12000 },
      { service: 'Volunteer expenses', net: 4800 },
      { service: 'Training', net: 5000 },
    ],
  },
  {
    name: 'header in row 7, percentages',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Riverside Integrated Care Partnership'],
          ['Finance report'],
          ['Appendix B'],
          [],
          ['Reported in £000s'],
          [],
          ['Programme', 'Latest budget', '% of total', 'Actual YTD', '% spent', 'Forecast', 'Variance', 'Variance %'],
          [
            'Reablement',
            1250.5,
            { value: 0.4, format: '0%' },
            600.2,
            { value: 0.48, format: '0%' },
            1290,
            39.5,
            '3.2%',
          ],
          ['Equipment', 900, { value: 0.29, format: '0%' }, 410, { value: 0.46, format: '0%' }, 900, 0, '0.0%'],
          [
            'Falls service',
            980.5,
            { value: 0.31, format: '0%' },
            500,
            { value: 0.51, format: '0%' },
            950.5,
            -30,
            '(3.1)%',
          ],
          ['Overall', 3131, { value: 1, format: '0%' }, 1510.2, { value: 0.48, format: '0%' }, 3140.5, 9.5, '0.3%'],
        ],
      },
    ],
    lines: [
      { service: 'Reablement', net: 1250500, actualToDate: 600200, forecastOutturn: 1290000 },
      { service: 'Equipment', net: 900000, actualToDate: 410000, forecastOutturn: 900000 },
      { service: 'Falls service', net: 980500, actualToDate: 500000, forecastOutturn: 950500 },
    ],
  },
  {
    name: 'credits as CR, leading noughts, trailing spaces',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Cost Ctr', 'Cost Ctr Description', 'Expenditure', 'Income', 'Net Budget (£)'],
          ['00412', 'Mayoral office', '84,120.50', '1,200.00 CR', '82,920.50'],
          ['00413 ', 'Elections', '45,000.00', '-', '45,000.00'],
          ['01020', 'Land charges', '61,000.00', '95,500.00 CR', '34,500.00 CR'],
          ['', 'Sub total', '190,120.50', '96,700.00 CR', '93,420.50'],
        ],
      },
    ],
    lines: [
      { service: 'Mayoral office', code: '00412', gross: 84120.5, externalIncome: -1200, net: 82920.5 },
      { service: 'Elections', gross: 45000, net: 45000 },
      { service: 'Land charges', code: '01020', gross: 61000, externalIncome: -95500, net: -34500 },
    ],
  },
  {
    name: 'amounts with their own multipliers',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Scheme', 'Budget', 'Forecast'],
          ['Hospital discharge', '£1.2m', '£1.25m'],
          ['Community equipment', '£450k', '£450k'],
          ['Carers breaks', '£85,000', '£80,000'],
          ['Total', '£1.735m', '£1.78m'],
        ],
      },
    ],
    lines: [
      { service: 'Hospital discharge', net: 1200000, forecastOutturn: 1250000 },
      { service: 'Community equipment', net: 450000, forecastOutturn: 450000 },
      { service: 'Carers breaks', net: 85000, forecastOutturn: 80000 },
    ],
  },
  {
    name: 'recurrent and non-recurrent',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ["ICB running costs, £'000"],
          ['Budget heading', 'Recurrent', 'Non-recurrent', 'Total'],
          ['Pay', 8400, 120, 8520],
          ['Non-pay', 1900, 300, 2200],
          ['Grand total', 10300, 420, 10720],
        ],
      },
    ],
    lines: [
      { service: 'Pay', net: 8520000 },
      { service: 'Non-pay', net: 2200000 },
    ],
  },
  {
    name: 'pooled budget by partner',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Better Care pool 2025/26'],
          ['Scheme', 'Westmere Council £', 'Northgate ICB £', 'Total pooled budget £'],
          ['Reablement', 400000, 600000, 1000000],
          ['Community equipment', 250000, 250000, 500000],
          ['Handyperson', 80000, 0, 80000],
          ['Pool total', 730000, 850000, 1580000],
        ],
      },
    ],
    lines: [
      { service: 'Reablement', net: 1000000 },
      { service: 'Community equipment', net: 500000 },
      { service: 'Handyperson', net: 80000 },
    ],
  },
  {
    name: 'dates in the headings',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Budget monitoring: position at 30 September 2025'],
          [
            'Budget area',
            'Full year budget £',
            'Spend to 30/09/2025 £',
            'Expected spend to 31/03/2026 £',
            'Variance £',
          ],
          ['Wheelchairs', 640000, 310000, 655000, 15000],
          ['Continence', 220000, 101000, 212000, -8000],
          ['Podiatry', 180000, 90000, 180000, 0],
          ['Total', 1040000, 501000, 1047000, 7000],
        ],
      },
    ],
    lines: [
      { service: 'Wheelchairs', net: 640000, actualToDate: 310000, forecastOutturn: 655000 },
      { service: 'Continence', net: 220000, actualToDate: 101000, forecastOutturn: 212000 },
      { service: 'Podiatry', net: 180000, actualToDate: 90000, forecastOutturn: 180000 },
    ],
  },
];
