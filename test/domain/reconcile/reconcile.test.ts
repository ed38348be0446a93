import { describe, expect, test } from '@jest/globals';
import { reconcile } from '../../../src/domain/reconcile/reconcile';
import { reconcileRecord } from '../../../src/domain/reconcile/reconcileRecord';
import type { ReconcileLine, ReconcileOptions, Reconciliation } from '../../../src/domain/reconcile/types';
import { workingPaper } from '../../../src/domain/reconcile/workingPaper';
import type { Plan } from '../../../src/domain/plan/types';
import { aPlan } from '../../helpers/planBuilder';
import { ledgerOf, line, planOf } from './ledgers';

function run(plan: Plan, text: string, options: ReconcileOptions = {}): Reconciliation {
  return reconcile(plan, ledgerOf(`Code,Account,Description,Budget,Actual,Commitment\n${text}`), options);
}

function standing(result: Reconciliation): readonly (readonly [string, string])[] {
  return result.lines.map((each) => [each.code, each.class] as const);
}

const only = (result: Reconciliation): ReconcileLine => {
  const [first] = result.lines;
  if (first === undefined) throw new Error('no line');
  return first;
};

describe('the class of a line whose plan says £4,500 to one decimal of thousands', () => {
  const plan = planOf(line('W1', 'Day care', 4500), line('W2', 'Night care', 1100));
  test.each([
    ['4500', 'agreed', 0],
    ['4550', 'agreed', 50],
    ['4450', 'agreed', -50],
    ['4550.01', 'withinTolerance', 50.01],
    ['4600', 'withinTolerance', 100],
    ['4600.01', 'differs', 100.01],
    ['4399.99', 'differs', -100.01],
    ['-4500', 'differs', -9000],
  ])('against a ledger of £%s is %s', (amount, expected, difference) => {
    const result = run(plan, `W1,1,Day care,${amount},0,0`);
    expect(result.lines[0]).toMatchObject({ class: expected, difference: Math.round(difference * 100) });
    expect(result.lines[1]).toMatchObject({ class: 'planOnly', ledger: null, difference: -110_000 });
  });

  test('follows the tolerance in pounds, or in share of the line', () => {
    expect(only(run(plan, 'W1,1,Day care,4700,0,0', { tolerancePounds: 200 })).class).toBe('withinTolerance');
    expect(only(run(plan, 'W1,1,Day care,4700,0,0', { tolerancePounds: 0, toleranceShare: 0.05 })).class).toBe(
      'withinTolerance',
    );
    expect(only(run(plan, 'W1,1,Day care,4550,0,0', { tolerancePounds: 0 })).class).toBe('agreed');
  });

  test('is agreed for a line of nought whose ledger rows are nought, and plan only when it has no rows', () => {
    const nil = planOf(line('W9', 'Nil scheme', 0));
    expect(only(run(nil, 'W9,1,Nil scheme,0,0,0')).class).toBe('agreed');
    expect(only(run(nil, '')).class).toBe('planOnly');
  });
});

describe('the evidence that a row belongs to a line, best first', () => {
  const plan = planOf(line('0412', 'Day care', 10), line('W2', 'Respite', 20), line('', 'Carers fund', 30));

  test.each([
    ['its code, spaces aside', '0412 ,1,Anything,10,0,0', {}, 'code'],
    ['a mapped code', 'OLD,1,Anything,10,0,0', { map: { OLD: '0412' } }, 'mapping'],
    ['a mapped code without its padding', '077,1,Anything,10,0,0', { map: { '77': '412' } }, 'mapping'],
    ['its code without padding', '412,1,Anything,10,0,0', {}, 'codeWithoutPadding'],
    ['its name, when it has no code', ',1,day  CARE,10,0,0', {}, 'description'],
  ])('%s', (_, row, options, evidence) => {
    const first = only(run(plan, row, options));
    expect([first.class, first.matchedBy]).toEqual(['agreed', [evidence]]);
    expect(first.reason).toContain('1 ledger row');
  });

  test('a line without a code takes a code whose every row is named for it, and shows that code', () => {
    const result = run(plan, 'CF1,1,Carers fund - grants,10,0,0\nCF1,2,Carers fund - pay,20,0,0');
    expect(result.lines[2]).toMatchObject({ code: 'CF1', class: 'agreed', matchedBy: ['description'] });
    const mixed = run(plan, 'CF1,1,Carers fund - grants,10,0,0\nCF1,2,Something else,20,0,0');
    expect(standing(mixed).slice(2)).toEqual([
      ['', 'planOnly'],
      ['CF1', 'ledgerOnly'],
    ]);
  });

  test('a row without a code needs the exact name, not its beginning', () => {
    expect(standing(run(plan, ',1,Respite - grants,20,0,0'))).toContainEqual(['', 'ledgerOnly']);
  });

  test('many codes may be mapped to one line, and one code to many by their descriptions', () => {
    const many = run(plan, 'A,1,x,4,0,0\nB,1,y,6,0,0', { map: { A: '0412', B: '0412' } });
    expect(only(many)).toMatchObject({ class: 'agreed', matchedBy: ['mapping'] });
    const divided = run(plan, 'A,1,Day care - pay,10,0,0\nA,2,Respite - pay,20,0,0\nA,3,Overheads,5,0,0', {
      map: { A: '0412; W2' },
    });
    expect(standing(divided)).toEqual([
      ['0412', 'agreed'],
      ['W2', 'agreed'],
      ['', 'planOnly'],
      ['A', 'ledgerOnly'],
    ]);
    expect(divided.lines[3]?.suggestion?.lines).toEqual(['0412', 'W2']);
  });

  test('mappings are kept in the workbook, and a map given with the command stands over them', () => {
    const kept = aPlan({
      budgetLines: plan.budgetLines,
      mappings: [{ row: 2, cells: { kind: 'Ledger code', from: 'OLD', to: '0412', note: '' } }],
    });
    expect(only(run(kept, 'OLD,1,x,10,0,0')).class).toBe('agreed');
    expect(run(kept, 'OLD,1,x,20,0,0', { map: { OLD: 'W2' } }).lines[1]?.class).toBe('agreed');
    expect(run(plan, 'OLD,1,x,10,0,0', { map: { OLD: 'GONE' } }).findings.map((finding) => finding.rule)).toContain(
      'mapping-leads-nowhere',
    );
  });

  test('two lines of one code: rows go where their description says, the rest is shown as a tie', () => {
    const twins = planOf(line('W1', 'Day care', 10), line('W1', 'Respite', 20));
    expect(standing(run(twins, 'W1,1,Day care - pay,10,0,0\nW1,1,Respite - pay,20,0,0'))).toEqual([
      ['W1', 'agreed'],
      ['W1', 'agreed'],
    ]);
    const tied = run(twins, 'W1,1,Pay,30,0,0');
    expect(standing(tied)).toEqual([
      ['W1', 'planOnly'],
      ['W1', 'planOnly'],
      ['W1', 'ledgerOnly'],
    ]);
    expect(tied.findings.map((finding) => finding.rule)).toContain('ledger-code-tied');
  });

  test('a code that no line has stays the ledger’s, its namesake only suggested', () => {
    const result = run(plan, 'W9,1,Respite,25,0,0');
    expect(result.lines[3]).toMatchObject({ code: 'W9', class: 'ledgerOnly', suggestion: { lines: ['W2'] } });
    expect(result.lines[1]?.class).toBe('planOnly');
  });
});

describe('rows that look miscoded', () => {
  const plan = planOf(line('W1', 'Day care', 5000), line('W2', 'Respite', 2000), line('W3', 'Outreach', 800));

  test('are suggested on both lines, with the arithmetic, and change no class', () => {
    const result = run(
      plan,
      'W1,1,Day care - pay,4000,0,0\nW2,1,Respite - pay,2000,0,0\nW2,1,Day care - rent,1000,0,0\nW3,1,Outreach,800,0,0',
    );
    expect(standing(result)).toEqual([
      ['W1', 'differs'],
      ['W2', 'differs'],
      ['W3', 'agreed'],
    ]);
    expect(result.lines.map((each) => each.suggestion?.lines ?? null)).toEqual([['W2'], ['W1'], null]);
    expect(result.lines[0]?.suggestion?.words).toBe(
      'W2 may hold what is W1’s: the row “Day care - rent” of £1,000. Moved, W2 goes from £1,000 to £0 and W1 from minus £1,000 to £0.',
    );
  });

  test('may be two rows together, or income', () => {
    const two = run(plan, 'W1,1,a,4000,0,0\nW2,1,b,2000,0,0\nW2,1,c,400,0,0\nW2,1,d,600,0,0\nW3,1,e,800,0,0');
    expect(two.lines[0]?.suggestion?.rows.map((row) => row.description)).toEqual(['c', 'd']);
    const income = run(plan, 'W1,1,a,5300,0,0\nW2,1,b,2000,0,0\nW2,1,c,-300,0,0\nW3,1,e,800,0,0');
    expect(income.lines[1]?.suggestion?.lines).toEqual(['W1']);
  });

  test('may be named for a line when the line they are in is out for another reason too', () => {
    const result = run(plan, 'W1,1,a,4000,0,0\nW2,1,b,2750,0,0\nW2,1,Day care - rent,1000,0,0\nW3,1,e,800,0,0');
    expect(result.lines[0]?.suggestion?.lines).toEqual(['W2']);
  });

  test('that tie are all shown', () => {
    const result = run(plan, 'W1,1,a,4000,0,0\nW2,1,b,1000,0,0\nW3,1,c,800,0,0\nW3,1,d,1000,0,0');
    expect(result.lines[2]?.suggestion?.lines).toEqual(['W1', 'W2']);
    expect(result.lines[2]?.suggestion?.words).toMatch(/^One of 2: /);
    expect(reconcileRecord(result).lines[2]?.suggestion).toBe('W1 or W2');
  });

  test('are not seen where the amounts do not meet', () => {
    const result = run(plan, 'W1,1,a,4000,0,0\nW2,1,b,2700,0,0\nW3,1,c,800,0,0');
    expect(result.lines.every((each) => each.suggestion === null)).toBe(true);
  });
});

describe('the money of a ledger', () => {
  test('in £’000 without a word of it is known by its size, to the penny', () => {
    const plan = planOf(line('W1', 'Day care', 4558.81), line('W2', 'Respite', 1042.8));
    const result = run(plan, 'W1,1,Day care,4.55881,2.1,0\nW2,1,Respite,1.0428,0.5,0');
    expect(result.ledgerPounds).toBe(1000);
    expect(result.lines.map((each) => each.ledger)).toEqual([455_881, 104_280]);
    expect(result.lines[0]?.actual).toBe(210_000);
    expect(result.findings.map((finding) => finding.rule)).toContain('ledger-unit-worked-out');
  });

  test('subtotal rows are in no count', () => {
    const plan = planOf(line('W1', 'Day care', 30));
    const result = run(plan, 'W1,1,Day care - pay,10,5,1\nW1,2,Day care - rent,20,6,2\nW1,,Sub-total W1,30,11,3');
    expect(only(result)).toMatchObject({ class: 'agreed', actual: 1100, commitment: 300 });
    expect(only(result).rows).toHaveLength(2);
    expect(result.subtotalRows).toHaveLength(1);
  });
});

test('the record for the command line is in pounds, with absent things null', () => {
  const plan = planOf(line('W1', 'Day care', 10.5), line('', 'Carers fund', 30));
  const record = reconcileRecord(run(plan, 'W1,1,Day care,12.25,1.1,0.3\nZ9,1,Other,5,,'));
  expect(record.lines).toMatchObject([
    {
      code: 'W1',
      class: 'withinTolerance',
      plan: 10.5,
      ledger: 12.25,
      difference: 1.75,
      ledgerRows: 1,
      actual: 1.1,
      commitment: 0.3,
      suggestion: null,
    },
    {
      code: null,
      class: 'planOnly',
      plan: 30,
      ledger: null,
      difference: -30,
      ledgerRows: 0,
      actual: null,
      commitment: null,
      suggestion: null,
    },
    {
      code: 'Z9',
      class: 'ledgerOnly',
      plan: null,
      ledger: 5,
      difference: 5,
      ledgerRows: 1,
      actual: null,
      commitment: null,
      suggestion: null,
    },
  ]);
  expect(record.totals).toEqual({ plan: 40.5, ledger: 17.25, difference: -23.25 });
});

test('the working paper explains every line, adds up, and keeps last time’s answers', () => {
  const plan = planOf(line('W1', 'Day care', 5000), line('W2', 'Respite', 2000));
  const paper = workingPaper(run(plan, 'W1,1,Day care,4000,0,0\nW9,1,Other,5,0,0'), new Map([['W9', 'Carry forward']]));
  expect(paper.rows.map((row) => [row.standing, row.explanation, row.answer])).toEqual([
    ['Differs', '1 ledger row (W1): same code. The ledger has £1,000 less than the plan.', ''],
    [
      'In the plan only',
      'No ledger row has the code W2, and none is mapped to it. The plan’s £2,000 is not in the ledger.',
      '',
    ],
    [
      'In the ledger only',
      'The code W9 is on no line of the plan. The ledger’s £5 is not in the plan.',
      'Carry forward',
    ],
  ]);
  expect(paper.summary.reduce((sum, each) => sum + each.difference, 0)).toBe(-299_500);
  expect(paper.sentence).toBe(
    'The plan has £7,000 and the ledger £4,005: the ledger has £2,995 less than the plan. 3 lines need an answer.',
  );
});
