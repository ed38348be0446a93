import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reconcile } from '../../../src/domain/reconcile/reconcile';
import { shareOut } from '../../../src/domain/reconcile/shareOut';
import type { LedgerRow, Reconciliation } from '../../../src/domain/reconcile/types';
import { ledgerOfRows, line, planOf } from './ledgers';

/** Codes as finance systems spoil them: marks, noughts, spaces, parts of one another, and ones that look like totals. */
const CODES = [
  '', 'W1', 'w 1', 'W-1', 'W1/41', 'W141', '0412', '412', '04-12', '4 12', '1E05', '01-Mar', 'AC.1.2', 'AC12', 'Total',
  'W1 Total', '£', '-', '00', '0', 'É9', '9/10', 'W1 W2',
] as const; // prettier-ignore
const code = fc.constantFrom(...CODES);
const account = fc.constantFrom('', '41', '4100', 'W1', '0');
const name = fc.constantFrom(
  '',
  'Day care',
  'Respite',
  'Total',
  'Total day care',
  'Day care - pay',
  'Sub-total',
  'nil',
);
const amount = fc.oneof(
  fc.integer({ min: -1e9, max: 1e9 }).map((pence) => pence / 100),
  fc.constantFrom(0, 0.01, -0.01, 0.1 + 0.2, 1e-7, 99_999_999.99, 500, -500),
);
const printed = amount.chain((value) =>
  fc
    .constantFrom<(value: number) => string | number>(
      (each) => each,
      (each) => each.toFixed(2),
      (each) => (each < 0 ? `(${(-each).toFixed(2)})` : `£${each.toFixed(2)}`),
      (each) => `${Math.abs(each).toFixed(2)}${each < 0 ? 'CR' : 'DR'}`,
      () => 'tbc',
      () => '',
    )
    .map((print) => print(value)),
);
const rows = fc.array(fc.tuple(code, account, name, printed, printed), { maxLength: 25 });
const plan = fc
  .array(fc.tuple(code, name, fc.integer({ min: -1e8, max: 1e8 })), { maxLength: 8 })
  .map((lines) => planOf(...lines.map(([each, service, pence]) => line(each, service, pence / 100))));
const target = fc.oneof(
  code,
  fc.tuple(code, code).map(([a, b]) => `${a}; ${b}`),
  fc.tuple(code, code, fc.integer({ min: 0, max: 100 })).map(([a, b, share]) => `${a} ${String(share)}%; ${b} ${String(100 - share)}%`),
); // prettier-ignore
const map = fc.dictionary(code, target, { maxKeys: 6 });
/** A code printed twice, so that a blank one is none and not the one above, which no order could change. */
const TWICE = ['Pay', 'Rent'].map((each) => ['K7', '41', each, 1, 0] as const);
const HEAD = ['Cost centre', 'Account', 'Description', 'Budget', 'Actual'];

function seen(result: Reconciliation): unknown {
  return result.lines.map((each) => [
    each.code,
    each.name,
    each.class,
    each.ledger,
    each.actual,
    each.rows.length,
    each.reason,
    each.suggestion?.words,
  ]);
}

describe('whatever codes, amounts and maps are like', () => {
  test('every line, row and penny is in one class, and the differences sum to the whole', () => {
    fc.assert(
      fc.property(plan, rows, map, (budget, body, given) => {
        const ledger = ledgerOfRows([HEAD, ...body]);
        const result = reconcile(budget, ledger, { map: given });
        expect(result.lines.filter((each) => each.class !== 'ledgerOnly')).toHaveLength(budget.budgetLines.length);
        const counted = ledger.rows.filter((row) => !row.isSubtotal);
        const whole = result.lines.flatMap((each) => each.rows.filter((row) => row.part === undefined));
        const parts = result.lines.flatMap((each) => each.rows.filter((row) => row.part !== undefined));
        const shared = new Set(parts.map((row) => row.where));
        expect(whole.some((row) => shared.has(row.where))).toBe(false);
        expect([...whole.map((row) => row.where), ...shared].sort()).toEqual(counted.map((row) => row.where).sort());
        const factor = result.ledgerPounds === (ledger.pounds ?? 1);
        const sum = counted.reduce((total, row) => total + (row.budget ?? 0), 0);
        if (factor) expect(result.totals.ledger).toBe(sum);
        expect(result.lines.reduce((total, each) => total + each.difference, 0)).toBe(result.totals.difference);
        expect(Object.values(result.differences).reduce((total, each) => total + each, 0)).toBe(
          result.totals.ledger - result.totals.plan,
        );
        const codes = result.lines.filter((each) => each.class === 'ledgerOnly' && each.code !== '');
        expect(new Set(codes.map((each) => each.code)).size).toBe(codes.length);
      }),
      { numRuns: 150 },
    );
  });

  test('the order of the rows does not matter, with a map either', () => {
    const shuffled = rows.chain((body) =>
      fc.tuple(fc.constant(body), fc.shuffledSubarray(body, { minLength: body.length })),
    );
    fc.assert(
      fc.property(plan, shuffled, map, (budget, [body, other], given) => {
        const run = (each: typeof body): unknown =>
          seen(reconcile(budget, ledgerOfRows([HEAD, ...TWICE, ...each]), { map: given }));
        expect(run(other)).toEqual(run(body));
      }),
      { numRuns: 150 },
    );
  });

  test('a ledger made from the plan under other codes reconciles to nothing through a map', () => {
    const made = fc.uniqueArray(
      fc.tuple(fc.stringMatching(/^[A-Z]{2}\d{2}$/), fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 4 })),
      { selector: ([each]) => each, minLength: 1, maxLength: 8 },
    ); // prettier-ignore
    fc.assert(
      fc.property(made, (lines) => {
        const budget = planOf(
          ...lines.map(([each, parts]) => line(each, `Service ${each}`, parts.reduce((a, b) => a + b, 0) / 100)),
        );
        const body = lines.flatMap(([each, parts], at) =>
          parts.map((part, nth) => [`7${String(100 + at)}`, String(nth), `Old ${each} ${String(nth)}`, part / 100, 0]),
        );
        const given = Object.fromEntries(lines.map(([each], at) => [`7${String(100 + at)}`, each]));
        const result = reconcile(budget, ledgerOfRows([HEAD, ...body]), { map: given, tolerancePounds: 0 });
        expect(result.lines.map((each) => each.class)).toEqual(lines.map(() => 'agreed'));
      }),
      { numRuns: 60 },
    );
  });

  test('shares part every row to the penny, and the whole as nearly as pennies go', () => {
    const row = fc.tuple(fc.integer({ min: -1e7, max: 1e7 }), fc.integer({ min: -1e7, max: 1e7 }));
    const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 2, maxLength: 5 });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), weights, (figures, shares) => {
        const sum = shares.reduce((a, b) => a + b, 0);
        const given = figures.map(([budget, actual], at): LedgerRow => {
          const both = { budget, actual, commitment: null };
          return {
            ...both,
            code: 'T1',
            codeAbove: null,
            account: '',
            description: `Row ${String(at)}`,
            period: '',
            ifThousands: both,
            where: `A${String(at)}`,
            isSubtotal: false,
          };
        });
        const parts = shareOut(
          given,
          shares.map((each) => each / sum),
        );
        for (const each of given) {
          const own = parts.flat().filter((part) => part.where === each.where);
          expect(own.reduce((total, part) => total + (part.budget ?? 0), 0)).toBe(each.budget);
        }
        const whole = given.reduce((total, each) => total + (each.budget ?? 0), 0);
        parts.forEach((part, at) => {
          const got = part.reduce((total, each) => total + (each.budget ?? 0), 0);
          expect(Math.abs(got - (whole * (shares[at] ?? 0)) / sum)).toBeLessThan(1.01);
        });
      }),
    );
  });
});
