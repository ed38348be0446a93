import { ADULTS, adultsAgreed, MARKED, PADDED, type LedgerCase, type LedgerPlan } from './ledgerCase';

/** Lines by cost centre and subjective. */
const BY_SUBJECTIVE: LedgerPlan = {
  lines: [
    ['AC100/4100', 'Home care pay', 900_000],
    ['AC100/4300', 'Home care travel', 60_000],
    ['AC110/4100', 'Day care pay', 240_000],
    ['AC110/9100', 'Day care income', -35_000],
  ],
};

const SUBJECTIVES = `Cost Centre,Subjective,Description,Budget,Actual
AC100,4100,Basic pay,700000,1
AC100,4100,Overtime,200000,1
AC100,4300,Mileage,60000,1
AC110,4100,Basic pay,240000,1
AC110,9100,Fees and charges,-35000,1`;

/** Ways that codes are printed, parted, joined and spoiled. */
export const CODED_LEDGERS: readonly LedgerCase[] = [
  {
    name: 'the plan’s code parted over two columns',
    plan: BY_SUBJECTIVE,
    ledger: SUBJECTIVES,
    lines: [
      ['AC100/4100', 'agreed', 0, 2],
      ['AC100/4300', 'agreed', 0, 1],
      ['AC110/4100', 'agreed', 0, 1],
      ['AC110/9100', 'agreed', 0, 1],
    ],
  },
  {
    name: 'the plan’s code joined without a mark from two columns, one subjective in no line',
    plan: { lines: BY_SUBJECTIVE.lines.map(([code, service, net]) => [code.replace('/', ''), service, net]) },
    ledger: `${SUBJECTIVES}\nAC110,4900,Room hire,1500,0`,
    lines: [
      ['AC1004100', 'agreed', 0, 2],
      ['AC1004300', 'agreed', 0, 1],
      ['AC1104100', 'agreed', 0, 1],
      ['AC1109100', 'agreed', 0, 1],
      ['AC110', 'ledgerOnly', 1500, 1],
    ],
  },
  {
    name: 'leading noughts that Excel took away',
    plan: PADDED,
    ledger: `Cost centre,Name,Budget
417,Reablement,215000
420,Occupational therapy,98400
1005,Equipment store,64750
10050,Community meals,31200`,
    lines: PADDED.lines.map(([code]) => [code, 'agreed', 0, 1]),
  },
  {
    name: 'noughts that the ledger has and the plan lost',
    plan: {
      lines: [
        ['417', 'Reablement', 215_000],
        ['420', 'Occupational therapy', 98_400],
      ],
    },
    ledger: `Cost centre,Name,Budget\n0000417,Reablement,215000\n0000420,Occupational therapy,98400`,
    lines: [
      ['417', 'agreed', 0, 1],
      ['420', 'agreed', 0, 1],
    ],
  },
  {
    name: 'marks that only the plan prints in its codes',
    plan: MARKED,
    ledger: `Code,Name,Budget\nAB123,Supported living,1204500\nab124,Shared lives,310200\n7401,Extra care,95100\nX 9,Grant income,-55500`,
    lines: MARKED.lines.map(([code]) => [code, 'agreed', 0, 1]),
  },
  {
    name: 'a code that became a power of ten',
    plan: {
      lines: [
        ['1E05', 'Reablement', 215_000],
        ['2B07', 'Occupational therapy', 98_400],
      ],
    },
    ledger: `Cost centre,Name,Budget\n1.00E+05,Pay and travel,215000\n2B07,Occupational therapy,98400`,
    lines: [
      ['1E05', 'planOnly', -215_000, 0],
      ['2B07', 'agreed', 0, 1],
      ['1.00E+05', 'ledgerOnly', 215_000, 1],
    ],
    warnings: ['ledger-code-as-power'],
  },
  {
    name: 'a code that became a date',
    plan: {
      lines: [
        ['MAR1', 'Marlow Road', 40_000],
        ['MIL2', 'Mill Lane', 50_000],
      ],
    },
    ledger: `Cost centre,Name,Budget\n01-Mar,Rent and rates,40000\nMIL2,Mill Lane,50000`,
    lines: [
      ['MAR1', 'planOnly', -40_000, 0],
      ['MIL2', 'agreed', 0, 1],
      ['01-Mar', 'ledgerOnly', 40_000, 1],
    ],
    warnings: ['ledger-code-as-date'],
  },
  {
    name: 'account strings with dots',
    plan: ADULTS,
    ledger: `Account Combination,Account Description,Budget Amount,Actual Amount
01.AC100.4100.0000,Pay,1200000,1
01.AC100.4300.0000,Travel,50000,1
01.AC110.4100.0000,Pay,480500,1
01.AC120.6200.0000,Direct payments,910250,1
01.AC900.9100.0000,Contributions,-320000,1`,
    lines: adultsAgreed(2),
  },
  {
    name: 'cost centre and subjective in one column under both names',
    plan: ADULTS,
    ledger: `Cost Centre / Subjective,Budget,Actual
AC100 / 4100,1200000,1
AC100 / 4300,50000,1
AC110 / 4100,480500,1
AC120 / 6200,910250,1
AC900 / 9100,-320000,1`,
    lines: adultsAgreed(2),
  },
  {
    name: 'codes in small letters with spaces in and around them',
    plan: ADULTS,
    ledger: `Code,Name,Budget\n ac100 ,Home care,1250000\nAC 110,Day opportunities,480500\nac 120,Direct payments,910250\nAC900 ,Client contributions,-320000`,
    lines: adultsAgreed(),
  },
  {
    name: 'a heading row with code and name, its accounts below it',
    plan: ADULTS,
    ledger: `Account,Description,Budget,Actual
AC100 Home care,,,
4100,Pay,1200000,1
4300,Travel,50000,1
AC110 Day opportunities,,,
4100,Pay,480500,1
AC120 Direct payments,,,
6200,Payments,910250,1
AC900 Client contributions,,,
9100,Contributions,-320000,1`,
    lines: adultsAgreed(2),
  },
  {
    name: 'no codes at all, only the names of the services',
    plan: ADULTS,
    ledger: `Service,Budget,Actual\nHome care,1250000,1\nDAY OPPORTUNITIES,480500,1\nDirect  payments,910250,1\nClient contributions,-320000,1`,
    lines: adultsAgreed(),
  },
  {
    name: 'two lines of one name without codes',
    plan: {
      lines: [
        ['', 'Small grants', 10_000],
        ['', 'Small grants', 14_000],
        ['AC110', 'Day opportunities', 480_500],
      ],
    },
    ledger: `Code,Name,Budget\n,Small grants,24000\nAC110,Day opportunities,480500`,
    lines: [
      ['Small grants', 'planOnly', -10_000, 0],
      ['Small grants', 'planOnly', -14_000, 0],
      ['AC110', 'agreed', 0, 1],
      ['Small grants', 'ledgerOnly', 24_000, 1],
    ],
    warnings: ['ledger-code-tied'],
    suggestions: { 'Small grants': 'Small grants' },
  },
];
