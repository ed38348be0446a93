import { ADULTS, adultsAgreed, type LedgerCase } from './ledgerCase';

const HEAD = 'Code,Name,Budget,Actual';

/** Extracts in which something is wrong, missing, doubled or in the wrong place. */
export const ODD_LEDGERS: readonly LedgerCase[] = [
  { name: 'an empty file', plan: ADULTS, ledger: '', refused: /empty/ },
  {
    name: 'headings and no rows',
    plan: ADULTS,
    ledger: `${HEAD}\n`,
    lines: ADULTS.lines.map(([code, , net]) => [code, 'planOnly', -net, 0]),
    warnings: ['ledger-without-rows'],
  },
  {
    name: 'an action plan',
    plan: ADULTS,
    ledger: 'Ref,Action,Lead,Timescale,Status\n1.1,Open a drop-in,P Marlow,June 2026,Not started',
    refused: /no row of headings/,
  },
  {
    name: 'actuals and no budget',
    plan: ADULTS,
    ledger: 'Code,Name,Actual\nAC100,Home care,400000\nAC110,Day,5',
    lines: [
      ['AC100', 'differs', -1_250_000, 1],
      ['AC110', 'differs', -480_500, 1],
      ['AC120', 'planOnly', -910_250, 0],
      ['AC900', 'planOnly', 320_000, 0],
    ],
    warnings: ['ledger-without-budget'],
    actual: { AC100: 400_000 },
  },
  {
    name: 'subtotals by service, the services in a column of their own',
    plan: ADULTS,
    ledger: `Service,Cost centre,Budget,Actual
Older people,,,
,AC100,1250000,1
,AC110,480500,1
Older people total,,1730500,2
All ages,,,
,AC120,910250,1
,AC900,-320000,1
All ages total,,590250,2
Total,,2320750,4`,
    lines: adultsAgreed(),
    notes: ['ledger-subtotals-left-out'],
  },
  {
    name: 'journals and their reversals',
    plan: ADULTS,
    ledger: `${HEAD}
AC100,Home care,1250000,400000
AC100,Journal 4417 accrual,0,5000
AC100,Journal 4417 accrual reversed,0,-5000
AC110,Day opportunities,480500,1
AC110,Journal 4420,9000,0
AC110,Journal 4420 reversed,-9000,0
AC120,Direct payments,910250,1
AC900,Client contributions,-320000,1`,
    lines: adultsAgreed(3, 3),
    actual: { AC100: 400_000 },
  },
  {
    name: 'one row coded to its neighbour',
    plan: ADULTS,
    ledger: `${HEAD}
AC100,Home care,1250000,1
AC110,Day opportunities,480500,1
AC110,Personal budgets top-up,12000,1
AC120,Direct payments,898250,1
AC900,Client contributions,-320000,1`,
    lines: [
      ['AC100', 'agreed', 0, 1],
      ['AC110', 'differs', 12_000, 2],
      ['AC120', 'differs', -12_000, 1],
      ['AC900', 'agreed', 0, 1],
    ],
    suggestions: { AC110: 'AC120', AC120: 'AC110' },
  },
  {
    name: 'two rows coded to a third line',
    plan: ADULTS,
    ledger: `${HEAD}
AC100,Care at home,1250000,1
AC100,Centre recharge,9000,1
AC100,Personal budgets top-up,6000,1
AC110,Centres,471500,1
AC120,Payments,904250,1
AC900,Client contributions,-320000,1`,
    lines: [
      ['AC100', 'differs', 15_000, 3],
      ['AC110', 'differs', -9000, 1],
      ['AC120', 'differs', -6000, 1],
      ['AC900', 'agreed', 0, 1],
    ],
    suggestions: { AC100: 'AC110 or AC120', AC110: 'AC100', AC120: 'AC100' },
  },
  {
    name: 'a row coded to a code that no line has',
    plan: ADULTS,
    ledger: `${HEAD}
AC100,Care at home,1250000,1
AC110,Centres,470500,1
AC120,Payments,910250,1
AC900,Client contributions,-320000,1
ZZ999,Miscoded order,10000,1`,
    lines: [
      ['AC100', 'agreed', 0, 1],
      ['AC110', 'differs', -10_000, 1],
      ['AC120', 'agreed', 0, 1],
      ['AC900', 'agreed', 0, 1],
      ['ZZ999', 'ledgerOnly', 10_000, 1],
    ],
    suggestions: { AC110: 'ZZ999', ZZ999: 'AC110' },
  },
  {
    name: 'a row that stands there twice',
    plan: ADULTS,
    ledger: `${HEAD}
AC100,Home care,1000000,1
AC100,Block contract,250000,7
AC100,Block contract,250000,7
AC110,Day opportunities,480500,1
AC120,Direct payments,910250,1
AC900,Client contributions,-320000,1`,
    lines: [
      ['AC100', 'differs', 250_000, 3],
      ['AC110', 'agreed', 0, 1],
      ['AC120', 'agreed', 0, 1],
      ['AC900', 'agreed', 0, 1],
    ],
    warnings: ['ledger-duplicate-rows'],
  },
  {
    name: 'nothing spent, nothing budgeted, and codes that come to nought',
    plan: { lines: [...ADULTS.lines, ['AC950', 'Reserve', 0]] },
    ledger: `${HEAD}
AC100,Home care,1250000,
AC110,Day opportunities,480500,0.00
AC120,Direct payments,910250,-
AC900,Client contributions,-320000,nil
AC950,Reserve,0.00,0.00
AC999,Closed in May,0.00,0.00`,
    lines: [...adultsAgreed(), ['AC950', 'agreed', 0, 1], ['AC999', 'ledgerOnly', 0, 1]],
  },
  {
    name: 'income printed as plus on its own line',
    plan: ADULTS,
    ledger: `${HEAD}
AC100,Home care,1250000,1
AC110,Day opportunities,480500,1
AC120,Direct payments,910250,1
AC900,Client contributions,320000,1`,
    lines: [
      ['AC100', 'agreed', 0, 1],
      ['AC110', 'agreed', 0, 1],
      ['AC120', 'agreed', 0, 1],
      ['AC900', 'differs', 640_000, 1],
    ],
    warnings: ['ledger-sign-turned'],
  },
  {
    name: 'every sign the other way round',
    plan: ADULTS,
    ledger: `${HEAD}
AC100,Home care,-1250000,-1
AC110,Day opportunities,-480500,-1
AC120,Direct payments,-910250,-1
AC900,Client contributions,320000,1`,
    lines: ADULTS.lines.map(([code, , net]) => [code, 'differs', -2 * net, 1]),
    warnings: ['ledger-signs-reversed'],
  },
  {
    name: 'a saving still to be found, as a negative budget',
    plan: { lines: [...ADULTS.lines, ['AC990', 'Savings to be found', -150_000]] },
    ledger: `${HEAD}
AC100,Home care,1250000,1
AC110,Day opportunities,480500,1
AC120,Direct payments,910250,1
AC900,Client contributions,-320000,1
AC990,Savings to be found,"(100,000)",0
AC990,Vacancy factor,"(50,000)",0`,
    lines: [...adultsAgreed(), ['AC990', 'agreed', 0, 2]],
  },
  {
    name: 'the extract pasted twice, one below the other',
    plan: ADULTS,
    ledger: [1, 2]
      .map(
        () =>
          `${HEAD}\nAC100,Home care,1250000,1\nAC110,Day opportunities,480500,1\nAC120,Direct payments,910250,1\nAC900,Client contributions,-320000,1`,
      )
      .join('\n'),
    lines: ADULTS.lines.map(([code, , net]) => [code, 'differs', net, 2]),
    warnings: ['ledger-duplicate-rows'],
  },
  {
    name: 'words below the table',
    plan: ADULTS,
    ledger: `${HEAD}
AC100,Home care,1250000,1
AC110,Day opportunities,480500,1
AC120,Direct payments,910250,1
AC900,Client contributions,-320000,1

Note: budgets leave out capital charges.
End of report`,
    lines: adultsAgreed(),
  },
];
