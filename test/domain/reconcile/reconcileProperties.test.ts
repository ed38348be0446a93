import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reconcile } from '../../../src/domain/reconcile/reconcile';
import type { LedgerExtract, Reconciliation } from '../../../src/domain/reconcile/types';
import { ledgerOfRows, line, planOf } from './ledgers';

/** Plans and ledgers with all that goes wrong with codes: padding, duplicates, blanks, unknown ones, rows in any number. */
const codes = fc.constantFrom('W1', 'W2', '0412', '412', 'w1', '', 'Z9', 'W3 ');
const names = fc.constantFrom('Day care', 'Respite', 'Carers fund', '');
const planArbitrary = fc
  .array(fc.tuple(codes, names, fc.integer({ min: -1e7, max: 1e7 })), { maxLength: 8 })
  .map((lines) => planOf(...lines.map(([code, name, pence]) => line(code, name, pence / 100))));
const rowArbitrary = fc.tuple(
  codes,
  fc.tuple(names, fc.constantFrom('', ' - pay', ' - rent')).map(([name, suffix]) => name + suffix),
  fc.integer({ min: -1e6, max: 1e6 }).map((pence) => pence / 100),
  fc.integer({ min: 0, max: 1e6 }).map((pence) => pence / 100),
);
const HEADER = ['Code', 'Description', 'Budget', 'Actual'];

function extract(rows: readonly (readonly (string | number)[])[]): LedgerExtract {
  return ledgerOfRows([HEADER, ...rows]);
}

describe('whatever the plan and the ledger', () => {
  test('every line and every row is in exactly one class, and the differences sum to the whole, to the penny', () => {
    fc.assert(
      fc.property(planArbitrary, fc.array(rowArbitrary, { maxLength: 30 }), (plan, rows) => {
        const ledger = extract(rows);
        const result = reconcile(plan, ledger);
        expect(result.lines.filter((each) => each.class !== 'ledgerOnly')).toHaveLength(plan.budgetLines.length);
        const used = result.lines.flatMap((each) => each.rows.map((row) => row.where));
        const counted = ledger.rows.filter((row) => !row.isSubtotal).map((row) => row.where);
        expect([...used].sort()).toEqual([...counted].sort());
        const sum = result.lines.reduce((total, each) => total + each.difference, 0);
        expect(sum).toBe(result.totals.ledger - result.totals.plan);
        expect(Object.values(result.differences).reduce((total, each) => total + each, 0)).toBe(
          result.totals.difference,
        );
        expect(Object.values(result.counts).reduce((total, each) => total + each, 0)).toBe(result.lines.length);
      }),
    );
  });

  test('the order of the rows does not matter', () => {
    const seen = (result: Reconciliation): unknown =>
      result.lines.map((each) => [
        each.code,
        each.name,
        each.class,
        each.ledger,
        each.actual,
        each.rows.length,
        each.matchedBy,
        each.reason,
        each.suggestion?.words,
      ]);
    fc.assert(
      fc.property(
        planArbitrary,
        fc
          .array(rowArbitrary, { maxLength: 20 })
          .chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
        (plan, [rows, shuffled]) => {
          expect(seen(reconcile(plan, extract(shuffled)))).toEqual(seen(reconcile(plan, extract(rows))));
        },
      ),
    );
  });

  test('a ledger made from the plan reconciles to nothing, however its lines are broken into rows', () => {
    const plan = fc.uniqueArray(
      fc.tuple(
        fc.stringMatching(/^[A-Z]\d{2}$/),
        fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 5 }),
      ),
      {
        selector: ([code]) => code,
        minLength: 1,
        maxLength: 12,
      },
    );
    fc.assert(
      fc.property(plan, (made) => {
        const lines = made.map(([code, parts]) =>
          line(code, `Service ${code}`, parts.reduce((sum, part) => sum + part, 0) / 100),
        );
        const rows = made.flatMap(([code, parts]) =>
          parts.map((part, at) => [code, `Service ${code} - part ${String(at)}`, part / 100, 0]),
        );
        const result = reconcile(planOf(...lines), extract(rows), { tolerancePounds: 0 });
        expect(result.lines.every((each) => each.class === 'agreed' && each.difference === 0)).toBe(true);
        expect(result.totals.difference).toBe(0);
      }),
    );
  });
});
