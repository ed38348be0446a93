import type { PrintedBudget } from './types';

export const OTHER_SHAPES: readonly PrintedBudget[] = [
  {
    name: 'transposed: services across, headings down',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ["Cost £'000", 'Day care', 'Home care', 'Meals', 'Total'],
          ['Employees', 200, 800, 40, 1040],
          ['Premises', 50, 20, 5, 75],
          ['Supplies', 30, 60, 90, 180],
          ['Gross expenditure', 280, 880, 135, 1295],
          ['Income', -40, -200, -60, -300],
          ['Net expenditure', 240, 680, 75, 995],
        ],
      },
    ],
    lines: [
      { service: 'Day care', employee: 200000, running: 80000, gross: 280000, externalIncome: -40000, net: 240000 },
      { service: 'Home care', employee: 800000, running: 80000, gross: 880000, net: 680000 },
      { service: 'Meals', gross: 135000, net: 75000 },
    ],
  },
  {
    name: 'services stacked: gross, income, net in rows',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['', "2025/26 budget £'000", "2024/25 budget £'000"],
          [{ value: 'Libraries', bold: true }],
          ['Gross expenditure', 1200, 1150],
          ['Gross income', -100, -90],
          ['Net expenditure', 1100, 1060],
          [{ value: 'Leisure centres', bold: true }],
          ['Gross expenditure', 2400, 2300],
          ['Gross income', -1900, -1850],
          ['Net expenditure', 500, 450],
          [{ value: 'Total net expenditure', bold: true }, 1600, 1510],
        ],
      },
    ],
    lines: [
      { service: 'Libraries', gross: 1200000, externalIncome: -100000, net: 1100000, priorYearNet: 1060000 },
      { service: 'Leisure centres', gross: 2400000, externalIncome: -1900000, net: 500000, priorYearNet: 450000 },
    ],
  },
  {
    name: 'three levels, totals above',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['', "Budget £'000", "Forecast £'000"],
          [{ value: 'Adults', bold: true }, 1000, 1030],
          ['   Older people', 600, 620],
          ['      Residential', 400, 415],
          ['      Home care', 200, 205],
          ['   Learning disability', 400, 410],
          ['      Supported living', 310, 315],
          ['      Day services', 90, 95],
          [{ value: 'Children', bold: true }, 500, 490],
          ['   Placements', 420, 405],
          ['      Fostering', 300, 290],
          ['      Residential homes', 120, 115],
          ['   Teams', 80, 85],
          ['      Duty team', 50, 55],
          ['      Court team', 30, 30],
          [{ value: 'Total', bold: true }, 1500, 1520],
        ],
      },
    ],
    lines: [
      { service: 'Residential', section: 'Older people', net: 400000 },
      { service: 'Home care', section: 'Older people', net: 200000 },
      { service: 'Supported living', section: 'Learning disability', net: 310000 },
      { service: 'Day services', net: 90000 },
      { service: 'Fostering', section: 'Placements', net: 300000 },
      { service: 'Residential homes', net: 120000 },
      { service: 'Duty team', section: 'Teams', net: 50000 },
      { service: 'Court team', net: 30000 },
    ],
  },
  {
    name: 'section merged down at the left, total inside',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Directorate', 'Service', 'Gross £k', 'Income £k', 'Net £k'],
          [{ value: 'People', rows: 4 }, 'Adults', 300, -50, 250],
          [null, 'Children', 200, 0, 200],
          [null, 'Schools', 900, -880, 20],
          [null, 'Sub-total', 1400, -930, 470],
          [{ value: 'Place', rows: 3 }, 'Waste', 120, -10, 110],
          [null, 'Roads', 80, -20, 60],
          [null, 'Sub-total', 200, -30, 170],
          [],
          ['Total', '', 1600, -960, 640],
        ],
      },
    ],
    lines: [
      { service: 'Adults', section: 'People', gross: 300000, net: 250000 },
      { service: 'Children', section: 'People', net: 200000 },
      { service: 'Schools', section: 'People', net: 20000 },
      { service: 'Waste', section: 'Place', net: 110000 },
      { service: 'Roads', section: 'Place', net: 60000 },
    ],
  },
  {
    name: 'recharges taken off between subtotals and total',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Cost head', 'Employee £000', 'Non-employee £000', 'Net £000'],
          ['FINANCE'],
          ['Accountancy', 800, 50, 850],
          ['Audit', 200, 10, 210],
          ['TOTAL', 1000, 60, 1060],
          ['LEGAL'],
          ['Solicitors', 600, 30, 630],
          ['Land charges', 100, 20, 120],
          ['TOTAL', 700, 50, 750],
          ['Less: internal recharges', 0, -300, -300],
          ['GRAND TOTAL', 1700, -190, 1510],
        ],
      },
    ],
    lines: [
      { service: 'Accountancy', section: 'FINANCE', net: 850000 },
      { service: 'Audit', net: 210000 },
      { service: 'Solicitors', section: 'LEGAL', net: 630000 },
      { service: 'Land charges', net: 120000 },
      { service: 'Less: internal recharges', net: -300000 },
    ],
  },
  {
    name: 'the total stands first',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Programme', "2025/26 budget £'000", 'Spend to date £’000'],
          [{ value: 'Total programme', bold: true }, 5000, 2400],
          ['Prevention', 1500, 700],
          ['Crisis', 2200, 1100],
          ['Recovery', 1300, 600],
        ],
      },
    ],
    lines: [
      { service: 'Prevention', net: 1500000, actualToDate: 700000 },
      { service: 'Crisis', net: 2200000 },
      { service: 'Recovery', net: 1300000 },
    ],
  },
  {
    name: 'blank rows between, names wrapped over two rows',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Service', 'Gross £', 'Income £', 'Net £'],
          [],
          ['Community mental health'],
          ['teams and outreach', 900, -100, 800],
          [],
          ['Crisis line', 200, 0, 200],
          [],
          ['Housing related'],
          ['support', 300, -50, 250],
          [],
          ['Total', 1400, -150, 1250],
        ],
      },
    ],
    lines: [
      { service: 'Community mental health teams and outreach', net: 800 },
      { service: 'Crisis line', net: 200 },
      { service: 'Housing related support', net: 250 },
    ],
  },
  {
    name: 'of which',
    sheets: [
      {
        name: 'Sheet1',
        rows: [
          ['Budget area', 'Budget £', 'Forecast £'],
          ['Placements', 1000, 1100],
          ['of which health funded', 300, 320],
          ['of which joint', 200, 210],
          ['Homecare', 700, 690],
          ['Total', 1700, 1790],
        ],
      },
    ],
    lines: [
      { service: 'Placements', net: 1000, forecastOutturn: 1100 },
      { service: 'Homecare', net: 700, forecastOutturn: 690 },
    ],
  },
];
