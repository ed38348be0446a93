import { ADULTS, adultsAgreed, PADDED, type LedgerCase, type LedgerSheet } from './ledgerCase';

const HEAD = ['Cost centre', 'Description', 'Budget', 'Actual'];
const ROWS = ADULTS.lines.map(([code, name, net]) => [code, name, net, 1]);
const EXTRACT: LedgerSheet = { name: 'Extract', rows: [HEAD, ...ROWS] };

/** Extracts as workbooks. */
export const SHEET_LEDGERS: readonly LedgerCase[] = [
  {
    name: 'the ledger on the second of three sheets',
    plan: ADULTS,
    ledger: [
      {
        name: 'Parameters',
        rows: [
          ['Ledger', 'GEN01'],
          ['Period', '2026-06'],
          ['Run by', 'P Marlow'],
        ],
      },
      EXTRACT,
      {
        name: 'By type',
        rows: [
          ['Type of spend', 'Actual spend'],
          ['Pay', 3],
          ['Income', 1],
        ],
      },
    ],
    lines: adultsAgreed(),
    warnings: ['ledger-tables-left-out'],
  },
  {
    name: 'an old version on a hidden sheet',
    plan: ADULTS,
    ledger: [EXTRACT, { ...EXTRACT, name: 'Extract P05', isHidden: true }],
    lines: adultsAgreed(),
    warnings: ['ledger-hidden-sheet-left-out'],
  },
  {
    name: 'rows that a filter hides, and the filter’s own sums above the header',
    plan: ADULTS,
    ledger: [
      {
        name: 'Extract',
        rows: [['', '', 1_730_500, 2], [], HEAD, ...ROWS],
        hiddenRows: [6, 7],
      },
    ],
    lines: adultsAgreed(),
    warnings: ['ledger-hidden-rows'],
  },
  {
    name: 'posting dates and a period that are dates',
    plan: ADULTS,
    ledger: [
      {
        name: 'Extract',
        rows: [
          ['Cost centre', 'Description', 'Period', 'Posted', 'Budget', 'Actual'],
          ...ROWS.map(([code, name, net, actual]) => [
            code ?? '',
            name ?? '',
            new Date(Date.UTC(2026, 5, 1)),
            new Date(Date.UTC(2026, 6, 14)),
            net ?? 0,
            actual ?? 0,
          ]),
        ],
        formats: { C: 'mmm-yy', D: 'dd/mm/yyyy' },
      },
    ],
    lines: adultsAgreed(),
  },
  {
    name: 'codes merged over their rows',
    plan: ADULTS,
    ledger: [
      {
        name: 'Extract',
        rows: [
          ['Cost centre', 'Account', 'Budget', 'Actual'],
          ['AC100', '4100', 1_000_000, 1],
          [null, '4300', 250_000, 1],
          ['AC110', '4100', 480_000, 1],
          [null, '4300', 500, 1],
          ['AC120', '6200', 910_250, 1],
          ['AC900', '9100', -320_000, 1],
        ],
        merged: ['A2:A3', 'A4:A5'],
      },
    ],
    lines: adultsAgreed(2, 2),
    notes: ['ledger-codes-filled-down'],
  },
  {
    name: 'years merged over their columns, each with budget, actual and variance',
    plan: ADULTS,
    ledger: [
      {
        name: 'Extract',
        rows: [
          [null, null, '2025/26', null, null, '2026/27', null, null],
          ['Code', 'Name', 'Budget', 'Actual', 'Variance', 'Budget', 'Actual', 'Variance'],
          ...ADULTS.lines.map(([code, name, net]) => [code, name, net - 5000, 7, 0, net, 1, 0]),
        ],
        merged: ['C1:E1', 'F1:H1'],
      },
    ],
    lines: adultsAgreed(),
    actual: { AC100: 1 },
  },
  {
    name: 'amounts and codes kept as texts',
    plan: PADDED,
    ledger: [
      {
        name: 'Extract',
        rows: [
          ['Cost centre', 'Name', 'Budget'],
          ['00417', 'Reablement', '215,000.00 '],
          ['00420', 'Occupational therapy', ' 98400'],
          ['01005', 'Equipment store', '£64,750.00'],
          ['10050', 'Community meals', '31,200.00'],
        ],
      },
    ],
    lines: PADDED.lines.map(([code]) => [code, 'agreed', 0, 1]),
  },
  {
    name: 'codes kept as numbers under a format with noughts',
    plan: PADDED,
    ledger: [
      {
        name: 'Extract',
        rows: [
          ['Cost centre', 'Name', 'Budget'],
          ...PADDED.lines.map(([code, name, net]) => [Number(code), name, net]),
        ],
        formats: { A: '00000' },
      },
    ],
    lines: PADDED.lines.map(([code]) => [code, 'agreed', 0, 1]),
  },
  {
    name: 'a sheet for each cost centre, named for it',
    plan: ADULTS,
    ledger: ADULTS.lines.map(([code, , net]) => ({
      name: code,
      rows: [
        ['Subjective', 'Description', 'Budget', 'Actual'],
        ['4100', 'Pay and payments', net - 1000, 1],
        ['4300', 'All else', 1000, 1],
      ],
    })),
    lines: adultsAgreed(2, 2, 2, 2),
  },
];
