import { ADULTS, adultsAgreed, type LedgerCase, type LedgerPlan } from './ledgerCase';

const OLD_CODES = `Nominal,Details,Budget,Actual
7001,Home care North,800000,1
7002,Home care South,450000,1
7110,Day centres,480500,1
7120,Direct payments,910250,1
9001,Contributions,-320000,1`;

const THIRDS: LedgerPlan = {
  lines: [
    ['N1', 'North', 33.33],
    ['S1', 'South', 33.33],
    ['W1', 'West', 33.33],
  ],
};

/** Ledger codes that a map gives to lines. */
export const MAPPED_LEDGERS: readonly LedgerCase[] = [
  {
    name: 'many codes to one line, as JSON',
    plan: ADULTS,
    ledger: OLD_CODES,
    map: {
      name: 'map.json',
      text: '{"7001":"AC100","7002":"AC100","7110":"AC110","7120":"AC120","9001":"AC900"}',
    },
    lines: adultsAgreed(2),
  },
  {
    name: 'a map as CSV under headings of its own',
    plan: ADULTS,
    ledger: OLD_CODES,
    map: {
      name: 'map.csv',
      text: 'Old GL ref,What it was,Goes to budget line\r\n07001,Home care N,AC100\r\n7002,Home care S,ac100\r\n7110,Day,AC110\r\n7120,DP,AC120\r\n9001,Income,AC900\r\n',
    },
    lines: adultsAgreed(2),
  },
  {
    name: 'a map as CSV without headings, the plan’s codes first',
    plan: ADULTS,
    ledger: OLD_CODES,
    map: { name: 'map.csv', text: 'AC100,7001\nAC100,7002\nAC110,7110\nAC120,7120\nAC900,9001\n' },
    lines: adultsAgreed(2),
  },
  {
    name: 'one code shared between two lines in a stated proportion',
    plan: {
      lines: [
        ['N1', 'North team', 70_000],
        ['S1', 'South team', 30_000],
      ],
    },
    ledger: `Code,Name,Budget,Actual\nT1,Team pay,60000,1000\nT1,Team travel,40000,500`,
    map: { name: 'map.json', text: '{"T1":"N1 70%; S1 30%"}' },
    lines: [
      ['N1', 'agreed', 0, 2],
      ['S1', 'agreed', 0, 2],
    ],
    actual: { N1: 1050, S1: 450 },
  },
  {
    name: 'shares in a column of the map, which need not come to a hundred by name',
    plan: THIRDS,
    ledger: `Code,Name,Budget\nT1,Shared post,100.00`,
    map: { name: 'map.csv', text: 'Ledger code,Plan code,Share\nT1,N1,1/3\nT1,S1,1/3\nT1,W1,1/3\n' },
    tolerance: '0',
    lines: [
      ['N1', 'differs', 0.01, 1],
      ['S1', 'agreed', 0, 1],
      ['W1', 'agreed', 0, 1],
    ],
  },
  {
    name: 'one code to two lines without shares: the rows’ names part it, the rest is shown with its arithmetic',
    plan: {
      lines: [
        ['N1', 'North team', 70_000],
        ['S1', 'South team', 30_000],
      ],
    },
    ledger: `Code,Name,Budget\nT1,North team - pay,60000\nT1,South team - pay,30000\nT1,Agency,10000`,
    map: { name: 'map.json', text: '{"T1":["N1","S1"]}' },
    lines: [
      ['N1', 'differs', -10_000, 1],
      ['S1', 'agreed', 0, 1],
      ['T1', 'ledgerOnly', 10_000, 1],
    ],
    warnings: ['ledger-code-tied'],
    suggestions: { N1: 'T1' },
  },
  {
    name: 'a map that names a line which is not in the plan',
    plan: ADULTS,
    ledger: `Code,Name,Budget\nAC100,Home care,1250000\nAC110,Day,480500\nAC120,DP,910250\nAC900,Income,-320000\nZZ1,Suspense,5`,
    map: { name: 'map.json', text: '{"ZZ1":"AC999"}' },
    lines: [...adultsAgreed(), ['ZZ1', 'ledgerOnly', 5, 1]],
    warnings: ['mapping-leads-nowhere'],
  },
];
