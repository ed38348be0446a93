import { describe, expect, test } from '@jest/globals';
import { tabbed, tableOf } from '../budget/sourceTables';
import { readLedger } from '../../../src/domain/reconcile/readLedger';
import { ledgerOf, ledgerOfRows } from './ledgers';

const rules = (ledger: ReturnType<typeof ledgerOf>): readonly string[] =>
  ledger.findings.map((finding) => finding.rule);

describe('the rows of an extract', () => {
  test('are read whatever way its figures and codes are printed', () => {
    const ledger = readLedger({
      name: 'ledger.csv',
      title: '',
      prose: [],
      tables: [
        tabbed(
          `
Northgate financial system
Budget monitoring
\t
Cost centre\tSubjective code\tDescription\tPeriod\tBudget\tActual\tCommitment
W100 \t4100\tDay services - rent  \t06\t"1,200.00"\t600.10\t5
0042\t09040\tDay services - fees\t06\t(1,200.00)\t600.00 CR\t
0042\t0100\tDay services - pay\t06\t1,200.00-\t-5\t0`.replaceAll('"', ''),
        ),
      ],
    });
    expect(
      ledger.rows.map(({ code, account, description, period, budget, actual, commitment, where }) => [
        code,
        account,
        description,
        period,
        budget,
        actual,
        commitment,
        where,
      ]),
    ).toEqual([
      ['W100', '4100', 'Day services - rent', '06', 120_000, 60_010, 500, 'Sheet1!A5'],
      ['0042', '09040', 'Day services - fees', '06', -120_000, -60_000, null, 'Sheet1!A6'],
      ['0042', '0100', 'Day services - pay', '06', -120_000, -500, 0, 'Sheet1!A7'],
    ]);
    expect(ledger.periods).toEqual(['06']);
  });

  test('take the annual budget and the actual to date where there are several', () => {
    const ledger = ledgerOf(
      `Code,Name,Budget to date,Annual budget,Actual this month,Actual to date\nW1,Rent,5,10,1,6`,
    );
    expect(ledger.rows[0]).toMatchObject({ code: 'W1', description: 'Rent', budget: 1000, actual: 600 });
  });

  test('take a name from the cost centre when the code has a column of its own', () => {
    const ledger = ledgerOf(`Code,Cost centre,Budget\nW1,Riverside,10`);
    expect(ledger.rows[0]).toMatchObject({ code: 'W1', description: 'Riverside' });
  });

  test('take debits less credits as the actual, and a CR mark as a minus', () => {
    expect(ledgerOf(`Code,Description,Budget,Debit,Credit\nW1,Fees,0,10,25`).rows[0]?.actual).toBe(-1500);
    expect(ledgerOf(`Code,Description,Budget,Dr/Cr\nW1,Fees,10,CR`).rows[0]?.budget).toBe(-1000);
  });

  test('keep codes that a sheet holds as numbers, without its commas', () => {
    expect(
      ledgerOfRows([
        ['Cost centre', 'Budget'],
        [412, 10],
      ]).rows[0]?.code,
    ).toBe('412');
  });

  test('know the unit that the headings state', () => {
    const ledger = ledgerOf(`Code,Description,Budget £'000\nW1,Rent,1.25`);
    expect([ledger.pounds, ledger.rows[0]?.budget]).toEqual([1000, 125_000]);
  });

  test('go on over pages that repeat the header, and over tables without one', () => {
    const ledger = ledgerOf(
      `Code,Description,Budget\nW1,Rent,1\nCode,Description,Budget\nW2,Pay,2`,
      `W3,Fees,3`,
      `Code,Description,Budget\nW4,Fuel,4`,
    );
    expect(ledger.rows.map((row) => row.code)).toEqual(['W1', 'W2', 'W3', 'W4']);
  });

  test('leave out a table with other headings, and say so', () => {
    const ledger = ledgerOf(`Code,Description,Budget\nW1,Rent,1`, `Region,Code,Actual spend\nEast,W1,9`);
    expect(ledger.rows).toHaveLength(1);
    expect(rules(ledger)).toContain('ledger-tables-left-out');
  });
});

describe('rows that sum others are not counted', () => {
  test.each([
    ['its words', 'W1,,Sub-total W1 day services,999'],
    ['a total without an account', 'W1,,Total day services,30'],
    ['a total in the code', 'W1 Total,,,30'],
    ['a grand total', ',,Grand total,30'],
    ['its amount, and no account', 'W1,,Day services,30'],
    ['no name at all, and the amount', ',,,30'],
  ])('told by %s', (_, row) => {
    const ledger = ledgerOf(
      `Cost centre,Account,Description,Budget\nW1,100,Day services - pay,10\nW1,200,Day services - rent,20\n${row}`,
    );
    expect(ledger.rows.map((each) => each.isSubtotal)).toEqual([false, false, true]);
    expect(rules(ledger)).toContain('ledger-subtotals-left-out');
  });

  test('wherever they stand', () => {
    const ledger = ledgerOf(
      `Cost centre,Account,Description,Budget\nW1,,Day services,30\nW2,100,Fuel,5\nW1,100,Pay,10\nW1,200,Rent,20`,
    );
    expect(ledger.rows.map((each) => each.isSubtotal)).toEqual([true, false, false, false]);
  });

  test('a row that only might be one is counted, with a warning', () => {
    const named = ledgerOf(`Cost centre,Account,Description,Budget\nW1,100,Total place grant,10\nW1,200,Rent,25`);
    const equal = ledgerOf(`Cost centre,Account,Description,Budget\nW1,100,Pay,10\nW1,200,Rent,20\nW1,300,Fuel,30`);
    for (const ledger of [named, equal]) {
      expect(ledger.rows.some((row) => row.isSubtotal)).toBe(false);
      expect(rules(ledger)).toContain('ledger-maybe-subtotal');
    }
  });
});

describe('what cannot be used is named', () => {
  test('text where an amount should be', () => {
    const ledger = ledgerOf(`Code,Description,Budget,Actual\nW1,Rent,tbc,5\nW2,Pay,#REF!,6`);
    expect(ledger.findings.find((finding) => finding.rule === 'ledger-not-an-amount')?.where).toEqual([
      'Sheet1!C2',
      'Sheet1!C3',
    ]);
    expect(ledger.rows.map((row) => row.budget)).toEqual([null, null]);
  });

  test('rows in other currencies', () => {
    const ledger = ledgerOf(`Code,Description,Budget,Currency\nW1,Rent,1,GBP\nW2,Pay,2,EUR\nW3,Fuel,3,USD`);
    expect(ledger.rows.map((row) => row.code)).toEqual(['W1']);
    expect(rules(ledger)).toContain('ledger-other-currency');
  });

  test('a file that is no ledger, an extract without budgets, several periods', () => {
    expect(rules(ledgerOf(`Action,Lead\nOpen a drop-in,P Marlow`))).toEqual(['ledger-not-recognised']);
    expect(rules(ledgerOf(`Code,Description,Actual\nW1,Rent,5`))).toContain('ledger-without-budget');
    expect(rules(ledgerOf(`Code,Period,Budget\nW1,05,5\nW1,06,6`))).toContain('ledger-several-periods');
  });

  test('an empty document', () => {
    expect(readLedger({ name: 'ledger.csv', title: '', prose: [], tables: [] }).rows).toEqual([]);
    expect(readLedger({ name: 'ledger.csv', title: '', prose: [], tables: [tableOf([['']])] }).rows).toEqual([]);
  });
});
