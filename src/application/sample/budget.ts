import type { ContentRows } from '../contentRows';

type Line = readonly [
  code: string,
  service: string,
  section: string,
  employee: number,
  running: number,
  contracts: number,
  transfers: number,
  external: number,
  actual: number,
  commitments: number,
  forecast: number,
  explanation: string,
  fundedBy: string,
];

const COUNCIL = 'Westmere Council';
const BOARD = 'Integrated Care Board';
const POOL = 'Section 75 pool';

const LINES: readonly Line[] = [
  [
    'MH101',
    'Residential placements',
    'Care and support',
    0,
    0,
    4210.5,
    0,
    -960.2,
    905.4,
    310.6,
    3612.9,
    'Six more placements than planned since April; a recovery plan is action 6.1b',
    COUNCIL,
  ],
  ['MH102', 'Nursing placements', 'Care and support', 0, 0, 1118.3, 0, -240.4, 214.9, 96.2, 877.9, '', COUNCIL],
  ['MH103', 'Supported living', 'Care and support', 0, 12.4, 1630.8, 0, -118.5, 371.3, 205.5, 1524.7, '', COUNCIL],
  [
    'MH104',
    'Direct payments',
    'Care and support',
    0,
    0,
    0,
    486.2,
    -22.1,
    121.8,
    0,
    451.6,
    'Fewer new direct payments than planned',
    COUNCIL,
  ],
  ['MH105', 'Homecare', 'Care and support', 0, 3.1, 702.6, 0, -41.9, 165.5, 44.8, 663.8, '', POOL],
  ['MH201', 'Community teams', 'Assessment', 3842.7, 210.4, 0, 0, -415.3, 908.8, 12.6, 3637.8, '', COUNCIL],
  [
    'MH202',
    'Approved professionals',
    'Assessment',
    1264.9,
    48.2,
    0,
    0,
    0,
    331.4,
    0,
    1325.6,
    'Agency cover until posts are filled',
    COUNCIL,
  ],
  ['MH203', 'Out-of-hours duty', 'Assessment', 418.6, 22.7, 0, 0, -60.0, 95.3, 0, 381.3, '', COUNCIL],
  [
    'MH301',
    'Crisis café',
    'Crisis care',
    96.4,
    31.8,
    140.0,
    0,
    -120.0,
    14.2,
    62.0,
    128.2,
    'Opening later than planned',
    BOARD,
  ],
  ['MH302', 'Home treatment top-up', 'Crisis care', 512.3, 18.9, 0, 0, -265.6, 61.4, 0, 271.6, '', POOL],
  ['MH401', 'Voluntary sector grants', 'Prevention', 0, 0, 624.0, 0, -150.0, 236.5, 236.5, 474.0, '', COUNCIL],
  ['MH402', 'Employment support', 'Prevention', 184.2, 12.3, 96.5, 0, -140.0, 36.2, 24.1, 153.0, '', BOARD],
  ['MH403', 'Advocacy', 'Prevention', 0, 0, 212.8, 0, 0, 48.9, 53.2, 212.8, '', COUNCIL],
  ['MH501', 'Commissioning team', 'Management', 386.1, 21.5, 0, 0, -60.5, 84.4, 0, 341.1, '', COUNCIL],
  ['MH502', 'Information and systems', 'Management', 118.4, 64.0, 85.0, 0, 0, 52.6, 40.0, 267.4, '', COUNCIL],
];

/** The forecasts as the board last saw them, where they have moved. */
const LAST_FORECASTS: Readonly<Record<string, number>> = { MH101: 3520.1, MH202: 1313.1, MH301: 148.2, MH104: 464.1 };

/** How forecasts are come by, where they are not the officers' own. */
const METHODS: Readonly<Record<string, readonly [method: string, profile: string]>> = {
  MH101: ['Profile', 'Placements last year'],
  MH401: ['Typed', ''],
  MH202: ['Straight line', ''],
};

/** What placements buy: unit, planned, to date, forecast. */
const ACTIVITY: Readonly<Record<string, readonly [unit: string, planned: number, toDate: number, forecast: number]>> = {
  MH101: ['bed weeks', 3380, 940, 3690],
  MH102: ['bed weeks', 1040, 258, 1036],
  MH105: ['hours', 31200, 7540, 31000],
};

/** The sample's budget lines, in £'000. */
export const WESTMERE_BUDGET: ContentRows = LINES.map(
  ([
    code,
    service,
    section,
    employee,
    running,
    contracts,
    transfers,
    external,
    actual,
    commitments,
    forecast,
    explanation,
    fundedBy,
  ]) => ({
    code,
    service,
    section,
    portfolio: 'Adult care',
    employee,
    running,
    contracts,
    transfers,
    externalIncome: external,
    internalIncome: 0,
    actualToDate: actual,
    commitments,
    forecastOutturn: forecast,
    explanation,
    fundedBy,
    previousForecast: LAST_FORECASTS[code] ?? forecast,
    forecastMethod: METHODS[code]?.[0] ?? null,
    profile: METHODS[code]?.[1] ?? null,
    activityUnit: ACTIVITY[code]?.[0] ?? null,
    activityPlanned: ACTIVITY[code]?.[1] ?? null,
    activityToDate: ACTIVITY[code]?.[2] ?? null,
    activityForecast: ACTIVITY[code]?.[3] ?? null,
  }),
);

export const WESTMERE_VIREMENTS: ContentRows = [
  {
    date: '2026-05-20',
    fromCode: 'MH104',
    toCode: 'MH103',
    amount: 15.5,
    authorisedBy: 'P Adeyemi',
    reason: 'Two people moved from a direct payment to supported living',
  },
  {
    date: '2026-06-11',
    fromCode: 'MH501',
    toCode: 'MH202',
    amount: 6,
    authorisedBy: 'F Abernathy',
    reason: 'Agency cover',
  },
];

export const WESTMERE_CONTRIBUTIONS: ContentRows = [
  { partner: 'Westmere Council', fund: POOL, agreed: 9800, paid: 2450 },
  { partner: 'Westmere and Vale Integrated Care Board', fund: POOL, agreed: 4200, paid: 1050 },
];

/** What the finance officer has told Boardline: how a budget is spread, and who bears the pool's variance. */
export const WESTMERE_MAPPINGS: ContentRows = [
  {
    kind: 'Profile',
    from: 'Placements last year',
    to: '8.3; 8.4; 8.36; 8.3; 8.3; 8.3; 8.3; 8.34; 8.4; 8.4; 8.3; 8.3',
    note: 'Months of 2025/26, April first',
  },
  { kind: 'Risk share', from: POOL, to: 'By share', note: 'Agreement of April 2025, clause 9' },
];
