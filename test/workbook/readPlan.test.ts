import { describe, expect, test } from '@jest/globals';
import { toSerial } from '../../src/domain/calendar/serial';
import { readPlan } from '../../src/workbook/readPlan';
import { aSnapshot, aTable } from './snapshotBuilder';

const DUE = toSerial('2026-06-30');

describe('columns are found by header, never by place', () => {
  test('moved, renamed by a synonym, with a column of the user’s own between', () => {
    const plan = readPlan(
      aSnapshot([
        aTable(
          'Actions',
          ['Lead officer', 'My notes', 'By when', 'ACTION', 'Ref'],
          ['P Marlow', 'x', 'June 2026', 'Open the café', '1.1'],
        ),
      ]),
    );
    expect(plan.actions).toMatchObject([
      { ref: '1.1', action: 'Open the café', timescale: 'June 2026', accountableLead: 'P Marlow', row: 2 },
    ]);
    expect(plan.layout.Actions?.columns).toMatchObject({ accountableLead: 1, timescale: 3, action: 4, ref: 5 });
  });

  test('a header written exactly beats a synonym of it', () => {
    const plan = readPlan(
      aSnapshot([aTable('Actions', ['Date', 'Timescale', 'Action'], ['1 May', 'June 2026', 'Open'])]),
    );
    expect(plan.actions[0]?.timescale).toBe('June 2026');
  });

  test('a table named in another case, and a missing table, do no harm', () => {
    const plan = readPlan(aSnapshot([aTable('ACTIONS', ['Ref', 'Action'], ['1', 'Open'])]));
    expect(plan.actions).toHaveLength(1);
    expect(plan.leads).toEqual([]);
  });

  test('rows with nothing but formulas and an Id are no actions', () => {
    const plan = readPlan(
      aSnapshot([
        aTable('Actions', ['Ref', 'Action', 'RAG', 'Id'], ['', ' ', 'Grey', 'B1'], ['1', 'Open', 'Green', 'B2']),
      ]),
    );
    expect(plan.actions.map((action) => [action.id, action.row])).toEqual([['B2', 3]]);
  });
});

describe('a cell of the wrong kind is a finding that names it, and reads as blank', () => {
  test.each([
    ['Current due', '30/06/2026', 'date-as-text', '30 Jun 2026'],
    ['Current due', { error: '#REF!' }, 'error-in-cell', '#REF!'],
    ['Current due', -5, 'not-a-date', '-5'],
    ['Status', 'Nearly there', 'unknown-word', 'Nearly there'],
    ['% complete', '40%', 'text-in-number-cell', '40%'],
    ['% complete', 40, 'percent-out-of-range', '4000 %'],
  ] as const)('%s holding %p', (header, value, rule, words) => {
    const plan = readPlan(aSnapshot([aTable('Actions', ['Ref', header], ['1.1', value])]));
    expect(plan.faults).toHaveLength(1);
    expect(plan.faults[0]).toMatchObject({ rule, where: 'Actions!B2', subject: '1.1' });
    expect(plan.faults[0]?.message).toContain(words);
    expect(plan.actions[0]?.currentDue).toBeNull();
    expect(plan.actions[0]?.status).toBeNull();
  });

  test('status words are known whatever their case and the spaces about them', () => {
    const plan = readPlan(aSnapshot([aTable('Actions', ['Ref', 'Status'], ['1', ' in PROGRESS '])]));
    expect(plan.actions[0]?.status).toBe('In progress');
    expect(plan.faults).toEqual([]);
  });
});

describe('dates', () => {
  test('serials of both date systems', () => {
    const table = aTable('Actions', ['Ref', 'Current due'], ['1', DUE]);
    expect(readPlan(aSnapshot([table])).actions[0]?.currentDue).toBe('2026-06-30');
    const moved = aTable('Actions', ['Ref', 'Current due'], ['1', DUE - 1462]);
    expect(readPlan(aSnapshot([moved], { date1904: true })).actions[0]?.currentDue).toBe('2026-06-30');
  });

  test('a time of day is dropped', () => {
    expect(
      readPlan(aSnapshot([aTable('Actions', ['Ref', 'Current due'], ['1', DUE + 0.75])])).actions[0]?.currentDue,
    ).toBe('2026-06-30');
  });
});

describe('times revised', () => {
  test('counts moved dates of just that ref: 1.1 is not 1.10', () => {
    const updates = aTable(
      'Updates',
      ['Ref', 'Field'],
      ['1.10', 'Current due'],
      ['1.1', 'Current due'],
      ['1.1', 'CURRENT DUE'],
      ['1.1', 'Status'],
    );
    const plan = readPlan(aSnapshot([aTable('Actions', ['Ref'], ['1.1'], ['1.10']), updates]));
    expect(plan.actions.map((action) => action.timesRevised)).toEqual([2, 1]);
  });
});

describe('money', () => {
  const cover = [{ name: 'MoneyUnit', sheet: 'Cover', address: '$B$10', value: "£'000" }];
  const headers = ['Code', 'Employee', 'External income'];

  test('is whole pence inside, whatever the sheet’s unit', () => {
    const plan = readPlan(aSnapshot([aTable('BudgetLines', headers, ['W1', 10.1, -0.3])], { names: cover }));
    expect(plan.budgetLines[0]).toMatchObject({ employee: 1_010_000, externalIncome: -30_000 });
    expect(plan.cover.moneyUnit).toEqual({ label: "£'000", pounds: 1000, decimals: 1 });
  });

  test('formulas that no spreadsheet has calculated yet are worked out: gross, net, and revised net by virements', () => {
    const virements = aTable('Virements', ['From code', 'To code', 'Amount'], ['W2', 'W1', 5], ['048', 'W2', 1]);
    const lines = aTable('BudgetLines', headers, ['W1', 100, -20], ['W2', 50, null], ['48', 10, null]);
    const plan = readPlan(aSnapshot([lines, virements], { names: cover }));
    expect(plan.budgetLines.map((line) => [line.gross, line.net, line.revisedNet])).toEqual([
      [10_000_000, 8_000_000, 8_500_000],
      [5_000_000, 5_000_000, 4_600_000],
      [1_000_000, 1_000_000, 1_000_000],
    ]);
  });

  test('a typed gross stays as typed', () => {
    const plan = readPlan(aSnapshot([aTable('BudgetLines', ['Code', 'Employee', 'Gross'], ['W1', 100, 101])]));
    expect(plan.budgetLines[0]?.gross).toBe(10_100);
  });
});

describe('thresholds', () => {
  test.each([
    [null, 'is blank'],
    [-3, 'nought or more'],
    ['ninety', 'nought or more'],
  ])('%p is refused by its cell', (value, words) => {
    const names = [{ name: 'SlippageLimit', sheet: 'Cover', address: '$B$14', value }];
    const plan = readPlan(aSnapshot([], { names }));
    expect(plan.faults).toMatchObject([{ rule: 'threshold-unusable', where: 'Cover!B14' }]);
    expect(plan.faults[0]?.message).toContain(words);
  });
});
