import type { PrintedBudget, ExpectedLine } from './types';

function printed(
  name: string,
  rows: PrintedBudget['sheets'][number]['rows'],
  lines: readonly ExpectedLine[],
): PrintedBudget {
  return { name, sheets: [{ name: 'Sheet1', rows }], lines };
}

export const SCHEDULES_AND_BLOCKS: readonly PrintedBudget[] = [
  printed(
    'grant schedule, one column of money',
    [
      ['Organisation', 'Purpose', 'Grant 2025/26 (£)'],
      ['Westmere Advice', 'Debt advice in the three market towns and by telephone on weekday evenings', 42000],
      ['Elm Street Trust', 'Lunch clubs for people over seventy in the north of the borough, twice a week', 18500],
      ['Carers Together', 'Breaks for carers', 9500],
      ['Total', '', 70000],
    ],
    [
      { service: 'Westmere Advice', net: 42000 },
      { service: 'Elm Street Trust', net: 18500 },
      { service: 'Carers Together', net: 9500 },
    ],
  ),
  printed(
    'awards in thousands, total with a colon',
    [
      ['Schedule of awards'],
      ['Ref', 'Recipient', "Award £'000"],
      ['G01', 'Harbour Youth', 12],
      ['G02', 'Green Lane Hub', 30.5],
      ['', 'Total:', 42.5],
    ],
    [
      { service: 'Harbour Youth', code: 'G01', net: 12000 },
      { service: 'Green Lane Hub', code: 'G02', net: 30500 },
    ],
  ),
  printed(
    'pooled budget, partners across',
    [
      ["Better care pool 2026/27, £'000"],
      ['Scheme', 'Westmere Council', 'Northgate ICB', 'Total budget'],
      ['Reablement', 1200, 800, 2000],
      ['Equipment', 300, 300, 600],
      ['Total pool', 1500, 1100, 2600],
    ],
    [
      { service: 'Reablement', net: 2000000 },
      { service: 'Equipment', net: 600000 },
    ],
  ),
  printed(
    'NHS pay and non-pay with WTE',
    [
      ['Department', 'WTE', "Pay £'000", "Non-pay £'000", "Total expenditure £'000", "Income £'000", "Net £'000"],
      ['Community nursing', 41.5, 1900, 150, 2050, -50, 2000],
      ['Therapies', 12, 600, 40, 640, 0, 640],
      ['Total', 53.5, 2500, 190, 2690, -50, 2640],
    ],
    [
      { service: 'Community nursing', fte: 41.5, employee: 1900000, running: 150000, gross: 2050000, net: 2000000 },
      { service: 'Therapies', fte: 12, employee: 600000, running: 40000, gross: 640000, net: 640000 },
    ],
  ),
  printed(
    'schools forum, blocks of the schools grant',
    [
      ['Dedicated schools grant 2026/27'],
      ['Block', 'Budget £m', 'Forecast £m'],
      ['Schools block'],
      ['Individual schools', 180.2, 180.2],
      ['Growth fund', 1.1, 0.9],
      ['Schools block total', 181.3, 181.1],
      ['High needs block'],
      ['Top-ups', 30.4, 33.6],
      ['Places', 8.1, 8.1],
      ['High needs block total', 38.5, 41.7],
      ['Total DSG', 219.8, 222.8],
    ],
    [
      { service: 'Individual schools', section: 'Schools block', net: 180200000, forecastOutturn: 180200000 },
      { service: 'Growth fund', section: 'Schools block', net: 1100000, forecastOutturn: 900000 },
      { service: 'Top-ups', section: 'High needs block', net: 30400000, forecastOutturn: 33600000 },
      { service: 'Places', section: 'High needs block', net: 8100000, forecastOutturn: 8100000 },
    ],
  ),
  {
    ...printed(
      'capital programme by year',
      [
        ['Scheme', "2026/27 £'000", "2027/28 £'000", "2028/29 £'000", "Total £'000"],
        ['Depot roof', 400, 100, 0, 500],
        ['Library lift', 80, 0, 0, 80],
        ['Total programme', 480, 100, 0, 580],
      ],
      [
        { service: 'Depot roof', net: 400000 },
        { service: 'Library lift', net: 80000 },
      ],
    ),
  },
  printed(
    'savings tracker with RAG',
    [
      ['Ref', 'Saving', "Target £'000", "Forecast £'000", 'RAG', 'Commentary'],
      ['S1', 'Fewer agency staff', -250, -200, 'Amber', 'Two posts are still filled by an agency'],
      ['S2', 'New van contract', -60, -60, 'Green', ''],
      ['', 'Total', -310, -260, '', ''],
    ],
    [
      { service: 'Fewer agency staff', code: 'S1', net: -250000, forecastOutturn: -200000 },
      { service: 'New van contract', code: 'S2', net: -60000, forecastOutturn: -60000 },
    ],
  ),
  printed(
    'bridge of movements from the opening budget',
    [
      ['Service', 'Opening budget £', 'Virements £', 'Pay award £', 'Revised budget £', 'Movement £'],
      ['Parks', 100000, 5000, 2000, 107000, 7000],
      ['Cemeteries', 40000, -5000, 1000, 36000, -4000],
      ['Total', 140000, 0, 3000, 143000, 3000],
    ],
    [
      { service: 'Parks', net: 100000, revisedNet: 107000 },
      { service: 'Cemeteries', net: 40000, revisedNet: 36000 },
    ],
  ),
  printed(
    'quarters that sum to the year',
    [
      ['Budget £', 'Q1', 'Q2', 'Q3', 'Q4', 'Year'],
      ['Staff', 10000, 10000, 11000, 11000, 42000],
      ['Rent', 3000, 3000, 3000, 3000, 12000],
      ['Total', 13000, 13000, 14000, 14000, 54000],
    ],
    [
      { service: 'Staff', net: 42000 },
      { service: 'Rent', net: 12000 },
    ],
  ),
  printed(
    'activity and unit cost beside money',
    [
      ['Service', 'Placements', 'Unit cost £', "Budget £'000", "Forecast £'000"],
      ['Nursing homes', 120, 850, 5304, 5410],
      ['Home care', 900, 22, 4100, 4050],
      ['Total', '', '', 9404, 9460],
    ],
    [
      { service: 'Nursing homes', net: 5304000, forecastOutturn: 5410000 },
      { service: 'Home care', net: 4100000, forecastOutturn: 4050000 },
    ],
  ),
  printed(
    'income first',
    [
      ['Service', 'Fees £', 'Grants £', 'Total income £', 'Employees £', 'Other costs £', 'Gross £', 'Net £'],
      ['Theatre', -30000, -5000, -35000, 50000, 20000, 70000, 35000],
      ['Museum', -2000, -1000, -3000, 22000, 6000, 28000, 25000],
      ['Total', -32000, -6000, -38000, 72000, 26000, 98000, 60000],
    ],
    [
      { service: 'Theatre', employee: 50000, running: 20000, gross: 70000, externalIncome: -35000, net: 35000 },
      { service: 'Museum', employee: 22000, running: 6000, gross: 28000, externalIncome: -3000, net: 25000 },
    ],
  ),
  printed(
    'totals at the left',
    [
      ["Net £'000", "Gross £'000", "Income £'000", "Pay £'000", "Non-pay £'000", 'Service'],
      [90, 100, -10, 70, 30, 'Trading standards'],
      [45, 60, -15, 50, 10, 'Licensing'],
      [135, 160, -25, 120, 40, 'Total'],
    ],
    [
      {
        service: 'Trading standards',
        employee: 70000,
        running: 30000,
        gross: 100000,
        externalIncome: -10000,
        net: 90000,
      },
      { service: 'Licensing', employee: 50000, running: 10000, gross: 60000, externalIncome: -15000, net: 45000 },
    ],
  ),
  printed(
    'a line a page under a repeated header',
    [
      ['Code', 'Service', 'Budget £', 'Actual £'],
      ['A1', 'Roads', 5000, 4000],
      ['Page 1 of 3'],
      ['Code', 'Service', 'Budget £', 'Actual £'],
      ['A2', 'Bridges', 2000, 2100],
      ['Page 2 of 3'],
      ['Code', 'Service', 'Budget £', 'Actual £'],
      ['', 'Total', 7000, 6100],
    ],
    [
      { service: 'Roads', code: 'A1', net: 5000, actualToDate: 4000 },
      { service: 'Bridges', code: 'A2', net: 2000, actualToDate: 2100 },
    ],
  ),
  printed(
    'units in the cells, two kinds mixed',
    [
      ['Priority', 'Budget', 'Forecast'],
      ['Start well', '£1.2m', '£1.25m'],
      ['Age well', '£450k', '£430k'],
      ['Total', '£1.65m', '£1.68m'],
    ],
    [
      { service: 'Start well', net: 1200000, forecastOutturn: 1250000 },
      { service: 'Age well', net: 450000, forecastOutturn: 430000 },
    ],
  ),
  printed(
    'medium-term plan, three years',
    [
      ["Medium-term financial plan £'000"],
      ['Service', '2026/27 budget', '2027/28 budget', '2028/29 budget'],
      ['Adults', 900, 940, 980],
      ['Places', 300, 290, 280],
      ['Total', 1200, 1230, 1260],
    ],
    [
      { service: 'Adults', net: 900000 },
      { service: 'Places', net: 300000 },
    ],
  ),
];
