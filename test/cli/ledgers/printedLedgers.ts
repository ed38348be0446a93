import { ADULTS, adultsAgreed, MARKED, type LedgerCase } from './ledgerCase';

/** Ways that amounts are printed. */
export const PRINTED_LEDGERS: readonly LedgerCase[] = [
  {
    name: 'CR and DR behind every amount',
    plan: ADULTS,
    ledger: `Code,Name,Budget,Actual
AC100,Home care,"1,250,000.00DR","400,000.00DR"
AC110,Day opportunities,"480,500.00 DR",1.00 DR
AC120,Direct payments,"910,250.00DR",0.00
AC900,Client contributions,"320,000.00CR","140,000.00 CR"`,
    lines: adultsAgreed(),
    actual: { AC900: -140_000 },
  },
  {
    name: 'brackets outside and inside the pound sign, and a minus behind',
    plan: ADULTS,
    ledger: `Code,Name,Budget,Actual
AC100,Home care,"£1,250,000",0
AC110,Day opportunities,"£480,500",0
AC120,Direct payments,"£ 910,250",0
AC900,Home contributions,"(£200,000)",0
AC900,Day contributions,"£(60,000)",0
AC900,Other contributions,"60,000-",0`,
    lines: adultsAgreed(1, 1, 1, 3),
  },
  {
    name: 'thousands parted by spaces, by hard spaces and by thin ones',
    plan: ADULTS,
    ledger: `Code;Name;Budget;Actual
AC100;Home care;1 250 000.00;400 000.00
AC110;Day opportunities;480\u00a0500.00;0
AC120;Direct payments;910\u202f250.00;0
AC900;Client contributions;-320 000.00;0`,
    lines: adultsAgreed(),
  },
  {
    name: 'thousands parted by apostrophes',
    plan: ADULTS,
    ledger: `Code,Name,Budget,Actual
AC100,Home care,1'250'000.00,400'000.00
AC110,Day opportunities,480'500.00,0
AC120,Direct payments,910’250.00,0
AC900,Client contributions,-320'000.00,0`,
    lines: adultsAgreed(),
  },
  {
    name: 'decimal commas throughout, which no other reading fits',
    plan: ADULTS,
    ledger: `Code;Name;Budget;Actual
AC100;Home care;1.250.000,00;400.000,50
AC110;Day opportunities;480.500,00;0,00
AC120;Direct payments;910.250,00;0,00
AC900;Client contributions;-320.000,00;-140.000,00`,
    lines: adultsAgreed(),
    actual: { AC100: 400_000.5 },
  },
  {
    name: 'thousands of pounds against a plan in pounds',
    plan: ADULTS,
    ledger: `Code,Name,Budget £000,Actual £000
AC100,Home care,1250.0,400.0
AC110,Day opportunities,480.5,200.0
AC120,Direct payments,910.25,455.0
AC900,Client contributions,-320.0,-140.0`,
    lines: adultsAgreed(),
    actual: { AC100: 400_000 },
  },
  {
    name: 'amounts with k and m behind them',
    plan: ADULTS,
    ledger: `Code,Name,Budget
AC100,Home care,1.25m
AC110,Day opportunities,480.5k
AC120,Direct payments,£910.25k
AC900,Client contributions,(320k)`,
    lines: adultsAgreed(),
  },
  {
    name: 'pounds and pence against a plan in £’000 to one decimal, each side of every limit',
    plan: MARKED,
    ledger: `Code,Name,Budget
AB-12/3,Supported living,1204549.99
AB-12/4,Shared lives,310250.00
7.40.1,Extra care,95150.01
X.9,Grant income,-55600.01`,
    lines: [
      ['AB-12/3', 'agreed', 49.99, 1],
      ['AB-12/4', 'agreed', 50, 1],
      ['7.40.1', 'withinTolerance', 50.01, 1],
      ['X.9', 'differs', -100.01, 1],
    ],
  },
  {
    name: 'differences at a tolerance in pounds and a penny over it',
    plan: ADULTS,
    tolerance: '250',
    ledger: `Code,Name,Budget
AC100,Home care,1250250.00
AC110,Day opportunities,480750.01
AC120,Direct payments,910000.00
AC900,Client contributions,-320250.01`,
    lines: [
      ['AC100', 'withinTolerance', 250, 1],
      ['AC110', 'differs', 250.01, 1],
      ['AC120', 'withinTolerance', -250, 1],
      ['AC900', 'differs', -250.01, 1],
    ],
  },
  {
    name: 'differences at a tolerance of 1 % of the line and a penny over it',
    plan: ADULTS,
    tolerance: '1%',
    ledger: `Code,Name,Budget
AC100,Home care,1262500.00
AC110,Day opportunities,485305.01
AC120,Direct payments,901147.50
AC900,Client contributions,-316799.99`,
    lines: [
      ['AC100', 'withinTolerance', 12_500, 1],
      ['AC110', 'differs', 4805.01, 1],
      ['AC120', 'withinTolerance', -9102.5, 1],
      ['AC900', 'differs', 3200.01, 1],
    ],
  },
  {
    name: 'words, errors, percentages and other currencies where amounts should be',
    plan: ADULTS,
    ledger: `Code,Name,Budget,Actual
AC100,Home care,1250000,tbc
AC110,Day opportunities,#DIV/0!,5
AC120,Direct payments,€910250,5
AC900,Client contributions,-320000,44%`,
    lines: [
      ['AC100', 'agreed', 0, 1],
      ['AC110', 'differs', -480_500, 1],
      ['AC120', 'differs', -910_250, 1],
      ['AC900', 'agreed', 0, 1],
    ],
    warnings: ['ledger-not-an-amount'],
  },
  {
    name: 'three currencies in a column of their own',
    plan: ADULTS,
    ledger: `Code,Name,Curr,Budget
AC100,Home care,GBP,1250000
AC110,Day opportunities,GBP,480500
AC110,Equipment from Lyon,EUR,900
AC120,Direct payments,GBP,910250
AC120,Software licence,USD,1200
AC900,Client contributions,GBP,-320000`,
    lines: adultsAgreed(),
    warnings: ['ledger-other-currency'],
  },
];
