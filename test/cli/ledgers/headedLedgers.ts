import { ADULTS, adultsAgreed, type LedgerCase } from './ledgerCase';

const MONTHS = Array.from({ length: 12 }, (_, at) => `P${String(at + 1)}`);

/** Twelve equal months, the last one taking what is left over. */
function months(pounds: number): readonly number[] {
  const each = Math.trunc(pounds / 12);
  return MONTHS.map((_, at) => (at < 11 ? each : pounds - each * 11));
}

/** Ways that finance systems head their columns. */
export const HEADED_LEDGERS: readonly LedgerCase[] = [
  {
    name: 'twelve periods of budget beside twelve of actual under a group heading each',
    plan: ADULTS,
    ledger: [
      `,,Budget${','.repeat(12)}Actual${','.repeat(11)}`,
      `Code,Name,${MONTHS.join(',')},${MONTHS.join(',')}`,
      ...ADULTS.lines.map(([code, name, net]) => `${code},${name},${months(net).join(',')},100,200${',0'.repeat(10)}`),
    ].join('\n'),
    lines: adultsAgreed(),
    actual: { AC100: 300 },
    notes: ['ledger-budget-of-months'],
  },
  {
    name: 'periods, a total to date and the annual budget',
    plan: ADULTS,
    ledger: [
      'CC,CC description,Annual budget,P01,P02,P03,Total to date,% spent',
      ...ADULTS.lines.map(([code, name, net]) => `${code},${name},${String(net)},10,20,30,60,0.5%`),
    ].join('\n'),
    lines: adultsAgreed(),
    actual: { AC110: 60 },
  },
  {
    name: 'original budget and virements, and no revised budget',
    plan: ADULTS,
    ledger: `Code,Name,Original budget,Virements,Actual
AC100,Home care,1200000,50000,1
AC110,Day opportunities,500000,-19500,1
AC120,Direct payments,910250,,1
AC900,Client contributions,-320000,0,1`,
    lines: adultsAgreed(),
    notes: ['ledger-budget-with-virements'],
  },
  {
    name: 'original, virements and revised: the revised budget counts',
    plan: ADULTS,
    ledger: `Code,Name,Original budget,Virements,Revised budget,Actuals,Commitments,Actuals and commitments,Budget remaining
AC100,Home care,1200000,50000,1250000,400000,9000,409000,841000
AC110,Day opportunities,500000,-19500,480500,1,0,1,480499
AC120,Direct payments,910250,0,910250,2,0,2,910248
AC900,Client contributions,-320000,0,-320000,-3,0,-3,-319997`,
    lines: adultsAgreed(),
    actual: { AC100: 400_000 },
    commitment: { AC100: 9000 },
  },
  {
    name: 'short names of a database in capitals with lines under them',
    plan: ADULTS,
    ledger: `COST_CENTRE_CODE,ACCT_CODE,ACCT_DESC,REV_BUDGET_AMT,YTD_ACT_AMT,COMMIT_AMT
AC100,4100,Pay,1250000,400000,25
AC110,4100,Pay,480500,1,0
AC120,6200,Payments,910250,1,0
AC900,9100,Income,-320000,1,0`,
    lines: adultsAgreed(),
    actual: { AC100: 400_000 },
    commitment: { AC100: 25 },
  },
  {
    name: 'plan and actual by cost element, the way of another system',
    plan: ADULTS,
    ledger: `Cost Ctr\tCost element\tCost element name\tPlan\tActual\tAbs. var.\tVar. (%)
AC100\t410000\tSalaries\t1250000.00\t400000.00\t850000.00\t68
AC110\t410000\tSalaries\t480500.00\t1.00\t0.00\t0
AC120\t620000\tPayments\t910250.00\t1.00\t0.00\t0
AC900\t910000\tIncome\t320000.00-\t140000.00-\t0.00\t0`,
    lines: adultsAgreed(),
    actual: { AC900: -140_000 },
  },
  {
    name: 'codes with their texts beside them and a balance that is no actual',
    plan: ADULTS,
    ledger: `CostC,CostC(T),Account,Account(T),Revised Budget,Profiled Budget,Actuals YTD,Commitments,Balance
AC100,Home care,4100,Pay,1250000,300000,280000,100,969900
AC110,Day opportunities,4100,Pay,480500,120000,1,0,1
AC120,Direct payments,6200,Payments,910250,220000,1,0,1
AC900,Client contributions,9100,Income,-320000,-80000,1,0,1`,
    lines: adultsAgreed(),
    actual: { AC100: 280_000 },
  },
  {
    name: 'a pivot table copied with its own headings',
    plan: ADULTS,
    ledger: `Row Labels,Sum of Budget,Sum of Actual
AC100,1250000,400000
AC110,480500,1
AC120,910250,1
AC900,-320000,1
Grand Total,2320750,400003`,
    lines: adultsAgreed(),
    actual: { AC100: 400_000 },
    notes: ['ledger-subtotals-left-out'],
  },
  {
    name: 'a list whose details were folded away, so that only its subtotals are left',
    plan: ADULTS,
    ledger: `Cost centre,Account,Budget,Actual
AC100 Total,,1250000,400000
AC110 Total,,480500,1
AC120 Total,,910250,1
AC900 Total,,-320000,1
Grand Total,,2320750,400003`,
    lines: adultsAgreed(),
  },
  {
    name: 'headings that speak of budgets and are none',
    plan: ADULTS,
    ledger: `Budget holder,Budget code,Budget line description,Current budget,Profiled budget,Actual to date,Variance to budget,Budget remaining,% of budget
P Marlow,AC100,Home care,1250000,1,2,3,4,5
P Marlow,AC110,Day opportunities,480500,1,2,3,4,5
J Okoro,AC120,Direct payments,910250,1,2,3,4,5
J Okoro,AC900,Client contributions,-320000,1,2,3,4,5`,
    lines: adultsAgreed(),
    actual: { AC100: 2 },
  },
  {
    name: 'last year beside this year',
    plan: ADULTS,
    ledger: `Code,Name,2025/26 Actual,2026/27 Budget,2026/27 Actual
AC100,Home care,1190000,1250000,400000
AC110,Day opportunities,470000,480500,1
AC120,Direct payments,880000,910250,1
AC900,Client contributions,-300000,-320000,1`,
    lines: adultsAgreed(),
    actual: { AC100: 400_000 },
  },
  {
    name: 'a row for each posting, budgets and actuals told apart by a type, in debit and credit columns',
    plan: ADULTS,
    ledger: `Centre,Type,Narrative,Debit,Credit
AC100,BUD,Original estimate,1200000.00,
AC100,BUD,Virement in,50000.00,
AC100,ACT,Invoices,400000.00,
AC100,ACT,Credit note,,2000.00
AC110,BUD,Original estimate,500000.00,
AC110,BUD,Virement out,,19500.00
AC120,BUD,Original estimate,910250.00,
AC900,BUD,Original estimate,,320000.00
AC900,ACT,Charges raised,,150000.00`,
    lines: adultsAgreed(4, 2, 1, 2),
    actual: { AC100: 398_000, AC900: -150_000 },
  },
];
