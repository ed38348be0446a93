import { describe, expect, test } from '@jest/globals';
import { readLedger } from '../../../src/domain/reconcile/readLedger';
import { reconcile } from '../../../src/domain/reconcile/reconcile';
import { tableOf } from '../budget/sourceTables';
import { ledgerOf, line, planOf } from './ledgers';

const PLAN = planOf(line('0101', 'Home care', 1200), line('W-20', 'Carers grant', -150), line('44B', 'Nursing', 980));

interface Form {
  readonly rows: readonly (readonly (string | number)[])[];
  /** Home care, Carers grant and Nursing, in pounds, where it is not 1,200, −150 and 980. */
  readonly budgets?: readonly (number | null)[];
  readonly actual?: number;
  readonly finding?: string;
}

const HEAD = ['Cost centre', 'Subjective', 'Description', 'Budget', 'Actual'];

/** What a finance officer would expect of each: the plan's own figures, whatever way they are printed. */
const FORMS: readonly (readonly [name: string, form: Form])[] = [
  [
    'a column for each month and one for the year',
    {
      rows: [
        ['Code', 'Name', 'Annual budget', 'Apr', 'May', 'Jun'],
        ['0101', 'Home care', 1200, 100, 90, 110],
        ['W-20', 'Carers grant', -150, 0, 0, -50],
        ['44B', 'Nursing', 980, 80, 80, 80],
      ],
      actual: 300,
    },
  ],
  [
    'months under a year to date, which is not added to them',
    {
      rows: [
        ['Code', 'Name', 'Annual budget', 'P1', 'P2', 'Actual to date'],
        ['0101', 'Home care', 1200, 100, 90, 190],
        ['W-20', 'Carers grant', -150, 0, 0, 0],
        ['44B', 'Nursing', 980, 80, 80, 160],
      ],
      actual: 190,
    },
  ],
  [
    'budget and actual side by side under each month',
    {
      rows: [
        ['', '', 'Apr', '', 'May', ''],
        ['Code', 'Name', 'Budget', 'Actual', 'Budget', 'Actual'],
        ['0101', 'Home care', 700, 100, 500, 90],
        ['W-20', 'Carers grant', -100, 0, -50, 0],
        ['44B', 'Nursing', 480, 80, 500, 80],
      ],
      actual: 190,
      finding: 'ledger-budget-of-months',
    },
  ],
  [
    'a row for each kind of amount',
    {
      rows: [
        ['Cost centre', 'Period', 'Type', 'Amount'],
        ['0101', '06', 'Budget', 1200],
        ['0101', '06', 'Actual', 400],
        ['W-20', '06', 'Budget', -150],
        ['44B', '06', 'Budget', 980],
        ['44B', '06', 'Forecast', 999],
      ],
      actual: 400,
      finding: 'ledger-amounts-left-out',
    },
  ],
  [
    'original and revised budgets as kinds of amount: the revised counts',
    {
      rows: [
        ['Cost centre', 'Ledger type', 'Value'],
        ['0101', 'Original budget', 900],
        ['0101', 'Revised budget', 1200],
        ['W-20', 'Revised budget', -150],
        ['44B', 'Revised budget', 980],
        ['44B', 'Actual', 5],
      ],
      finding: 'ledger-amounts-left-out',
    },
  ],
  [
    'a code printed once for its rows',
    {
      rows: [
        HEAD,
        ['0101', '4100', 'Pay', 1000, 10],
        ['', '4200', 'Travel', 150, 5],
        ['', '4300', 'Rent', 50, 5],
        ['W-20', '9100', 'Grant', -150, 0],
        ['44B', '4100', 'Beds', 900, 1],
        ['', '4200', 'Other', 80, 1],
      ],
      actual: 20,
      finding: 'ledger-codes-filled-down',
    },
  ],
  [
    'a heading row for each code',
    {
      rows: [
        ['Account', 'Description', 'Budget', 'Actual'],
        ['Cost centre: 0101 Home care', '', '', ''],
        ['4100', 'Pay', 1000, 10],
        ['4200', 'Travel', 200, 10],
        ['Cost centre: W-20 Carers grant', '', '', ''],
        ['9100', 'Grant', -150, 0],
        ['Cost centre: 44B Nursing', '', '', ''],
        ['4100', 'Beds', 980, 1],
      ],
      actual: 20,
    },
  ],
  [
    'budgets in debit and credit columns',
    {
      rows: [
        ['Code', 'Name', 'Budget DR', 'Budget CR', 'Actual DR', 'Actual CR'],
        ['0101', 'Home care', 1300, 100, 20, ''],
        ['W-20', 'Carers grant', '', 150, '', 50],
        ['44B', 'Nursing', 980, '', 5, ''],
      ],
      actual: 20,
    },
  ],
  [
    'expenditure and income, the income printed as minus',
    {
      rows: [
        ['Code', 'Name', 'Expenditure budget', 'Income budget'],
        ['0101', 'Home care', 1300, -100],
        ['W-20', 'Carers grant', 0, -150],
        ['44B', 'Nursing', 980, 0],
      ],
    },
  ],
  [
    'codes with dashes, dots and spaces of their own',
    {
      rows: [
        ['Code', 'Name', 'Budget'],
        ['01-01', 'x', 1200],
        ['w 20', 'y', -150],
        ['44.B', 'z', 980],
      ],
    },
  ],
  [
    'the code within an account string',
    {
      rows: [
        ['Account string', 'Description', 'Budget'],
        ['100-0101-4100', 'Pay', 1200],
        ['100-W20-9100', 'Grant', -150],
        ['100-44B-4100', 'Beds', 980],
      ],
    },
  ],
  [
    'the code before its name in one cell',
    {
      rows: [
        ['Cost centre', 'Account', 'Budget'],
        ['0101 - Home care', '4100', 1200],
        ['W-20 - Carers grant', '9100', -150],
        ['44B - Nursing', '4100', 980],
      ],
    },
  ],
  [
    'columns in different units',
    {
      rows: [
        ['Code', 'Name', "Budget £'000", 'Actual £'],
        ['0101', 'Home care', 1.2, 20],
        ['W-20', 'Carers grant', -0.15, 0],
        ['44B', 'Nursing', 0.98, 5],
      ],
      actual: 20,
      finding: 'ledger-mixed-units',
    },
  ],
  [
    'a grand total under the name of the council',
    {
      rows: [
        ['Code', 'Name', 'Budget', 'Actual'],
        ['', 'Westmere Council', 2030, 25],
        ['0101', 'Home care', 1200, 20],
        ['W-20', 'Carers grant', -150, 0],
        ['44B', 'Nursing', 980, 5],
      ],
      finding: 'ledger-subtotals-left-out',
    },
  ],
  [
    'a row that only repeats its one account as a total',
    {
      rows: [
        HEAD,
        ['0101', '4100', 'Pay', 1200, 20],
        ['W-20', '9100', 'Grant', -150, 0],
        ['44B', '4100', 'Beds', 980, 5],
        ['44B', '', 'Nursing', 980, 5],
      ],
      finding: 'ledger-subtotals-left-out',
    },
  ],
];

describe('a ledger with', () => {
  test.each(FORMS)('%s', (_, { rows, actual, finding, budgets = [1200, -150, 980] }) => {
    const ledger = readLedger({ name: 'ledger.csv', title: '', prose: [], tables: [tableOf(rows)] });
    const result = reconcile(PLAN, ledger, { tolerancePounds: 0 });
    expect(result.lines.map((each) => (each.ledger === null ? null : each.ledger / 100))).toEqual(budgets);
    expect(result.lines.map((each) => each.class)).toEqual(['agreed', 'agreed', 'agreed']);
    if (actual !== undefined) expect(result.lines[0]?.actual).toBe(actual * 100);
    const rules = result.findings.map((each) => each.rule);
    expect(finding === undefined ? rules : rules.includes(finding)).toEqual(finding === undefined ? [] : true);
  });
});

describe('what is odd is counted as it stands, and named', () => {
  const rules = (text: string): readonly string[] =>
    reconcile(PLAN, ledgerOf(text), { tolerancePounds: 0 }).findings.map((each) => each.rule);

  test.each([
    ['rows that stand there twice', 'Code,Name,Budget\n0101,Pay,1200\n0101,Pay,1200', 'ledger-duplicate-rows'],
    [
      'expenditure printed as minus',
      'Code,Name,Budget\n0101,Home care,-1200\nW-20,Carers grant,150\n44B,Nursing,-980',
      'ledger-signs-reversed',
    ],
    [
      'the annual budget again in each period',
      'Code,Name,Period,Budget\n0101,Pay,05,1200\n0101,Pay,06,1200',
      'ledger-budget-repeated',
    ],
    ['a code that became a power of ten', 'Code,Name,Budget\n1.01E+05,Pay,1200', 'ledger-code-as-power'],
    [
      'headings that together sum all the rest',
      'Code,Name,Budget\nADU,Adults,1050\nHEA,Health,980\n0101,Pay,1200\nW-20,Grant,-150\n44B,Beds,980',
      'ledger-maybe-subtotal',
    ],
  ])('%s', (_, text, rule) => {
    expect(rules(text)).toContain(rule);
  });

  test('a blank code does not mean the one above where codes are printed on every row', () => {
    const result = reconcile(
      PLAN,
      ledgerOf('Code,Account,Name,Budget\n0101,1,Pay,1000\n0101,2,Rent,200\n,3,Suspense,75'),
    );
    expect(result.lines.map((each) => [each.name, each.class])).toContainEqual(['Suspense', 'ledgerOnly']);
  });

  test('codes that only their dashes tell apart are not taken for one', () => {
    const plan = planOf(line('101', 'Home care', 10));
    const result = reconcile(plan, ledgerOf('Code,Name,Budget\n1-01,a,4\n10-1,b,6'));
    expect(result.lines.map((each) => each.class)).toEqual(['planOnly', 'ledgerOnly', 'ledgerOnly']);
  });
});

describe('what the user says that columns hold', () => {
  const rows = [
    ['Centre ref', 'What', 'Col D', 'Spent'],
    ['0101', 'Home care', 1200, 40],
  ];
  const document = { name: 'l.csv', title: '', prose: [], tables: [tableOf(rows)] };

  test('stands over the headings', () => {
    expect(readLedger(document).findings.map((each) => each.rule)).toEqual(['ledger-without-budget']);
    const ledger = readLedger(document, {
      'Centre ref': 'code',
      What: 'description',
      'col d': 'budget',
      Spent: 'actual',
    });
    expect(ledger.rows[0]).toMatchObject({ code: '0101', description: 'Home care', budget: 120_000, actual: 4000 });
    expect(ledger.headings.map(({ holds }) => holds)).toEqual(['code', 'description', 'budget', 'actual']);
  });

  test('may be that a column is not read', () => {
    const ledger = ledgerOf('Code,Name,Budget,Actual\n0101,a,5,6');
    expect(ledger.rows[0]?.actual).toBe(600);
    const without = readLedger(
      {
        ...document,
        tables: [
          tableOf([
            ['Code', 'Name', 'Budget', 'Actual'],
            ['0101', 'a', 5, 6],
          ]),
        ],
      },
      { Actual: '' },
    );
    expect(without.rows[0]?.actual).toBeNull();
  });
});
