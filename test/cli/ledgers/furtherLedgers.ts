import { ADULTS, adultsAgreed, PADDED, type LedgerCase } from './ledgerCase';

/** A row for each line of {@link ADULTS}. */
function rows(print: (code: string, name: string, net: number) => string): string {
  return ADULTS.lines.map(([code, name, net]) => print(code, name, net)).join('\n');
}

/** The padded codes as something else prints them. */
function padded(print: (code: string) => string): string {
  return [
    'Cost centre,Name,Budget',
    ...PADDED.lines.map(([code, name, net]) => `${print(code)},${name},${String(net)}`),
  ].join('\n');
}

const PADDED_AGREED = PADDED.lines.map(([code]) => [code, 'agreed', 0, 1] as const);

/** Forms of several kinds, unlike those of the other tables. */
export const FURTHER_LEDGERS: readonly LedgerCase[] = [
  {
    name: 'estimates, spend to date and orders',
    plan: ADULTS,
    ledger: `Code;Heading;Approved Estimate;Spend to Date;Orders\n${rows((code, name, net) => `${code};${name};${String(net)};5;1`)}`,
    lines: adultsAgreed(),
    actual: { AC100: 5 },
    commitment: { AC100: 1 },
  },
  {
    name: 'a budget of the full year beside one to date',
    plan: ADULTS,
    ledger: `CC Code,CC Title,Full Year Budget 26/27,Budget YTD,Actual YTD,Variance YTD\n${rows((code, name, net) => `${code},${name},${String(net)},1,2,3`)}`,
    lines: adultsAgreed(),
    actual: { AC100: 2 },
  },
  {
    name: 'a row of units under the headings',
    plan: ADULTS,
    ledger: `Cost centre,Name,Budget,Actual\n,,£,£\n${rows((code, name, net) => `${code},${name},${String(net)},9`)}`,
    lines: adultsAgreed(),
    actual: { AC100: 9 },
  },
  {
    name: 'the unit in its title',
    plan: ADULTS,
    ledger: `Budget monitoring £'000,,,\nCode,Name,Budget,Actual\n${rows((code, name, net) => `${code},${name},${String(net / 1000)},1`)}`,
    lines: adultsAgreed(),
    actual: { AC100: 1000 },
  },
  {
    name: 'the code before the name in the column of codes',
    plan: ADULTS,
    ledger: `Cost Centre,Budget\n${rows((code, name, net) => `"${code} - ${name}",${String(net)}`)}`,
    lines: adultsAgreed(),
  },
  {
    name: 'the code in brackets after the name',
    plan: ADULTS,
    ledger: `Service,Budget\n${rows((code, name, net) => `${name} (${code}),${String(net)}`)}`,
    lines: adultsAgreed(),
  },
  {
    name: 'a sign in a column of its own',
    plan: ADULTS,
    ledger: `Code,Name,Budget,Sign\n${rows((code, name, net) => `${code},${name},${String(Math.abs(net))},${net < 0 ? '-' : '+'}`)}`,
    lines: adultsAgreed(),
  },
  {
    name: 'codes as formulas of text',
    plan: PADDED,
    ledger: padded((code) => `"=""${code}"""`),
    lines: PADDED_AGREED,
  },
  { name: 'codes behind an apostrophe', plan: PADDED, ledger: padded((code) => `'${code}`), lines: PADDED_AGREED },
  {
    name: 'codes that became numbers with a fraction',
    plan: PADDED,
    ledger: padded((code) => `${String(Number(code))}.0`),
    lines: PADDED_AGREED,
  },
  {
    name: 'carets between the columns',
    plan: ADULTS,
    ledger: `Code^Name^Budget^Actual\n${rows((code, name, net) => `${code}^${name}^${String(net)}^1`)}`,
    lines: adultsAgreed(),
  },
  {
    name: 'totals of cost centres and of the directorate between the rows',
    plan: ADULTS,
    ledger: `Cost centre,Account,Description,Budget\n${rows((code, name, net) => `${code},4100,${name} pay,${String(net - 900)}\n${code},4300,Travel,900\n${code},,Cost centre total,${String(net)}`)}\n,,Directorate total,2320750`,
    lines: adultsAgreed(2, 2, 2, 2),
    notes: ['ledger-subtotals-left-out'],
  },
];
