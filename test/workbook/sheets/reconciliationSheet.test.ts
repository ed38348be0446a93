import { expect, test } from '@jest/globals';
import { reconcile } from '../../../src/domain/reconcile/reconcile';
import type { ReconcileOptions } from '../../../src/domain/reconcile/types';
import { reconciliationSheet } from '../../../src/workbook/sheets/reconciliationSheet';
import { ledgerOf, line, planOf } from '../../domain/reconcile/ledgers';

function basis(rows: string, options: ReconcileOptions): readonly string[] {
  const plan = planOf(line('W1', 'Day care', 4500));
  const result = reconcile(plan, ledgerOf(`Code,Description,Budget\n${rows}`), options);
  const last = reconciliationSheet(result, plan).blocks.at(-1);
  return last?.kind === 'text' ? last.lines.map(({ text }) => text) : [];
}

test('the sheet says by which tolerance it was made, and that nothing doubtful was found', () => {
  expect(basis('W1,Day care,4500', { tolerancePounds: 1250.5, toleranceShare: 0.015 })).toEqual([
    'What this rests on',
    'Tolerance: £1,250.50, or 1.5 % of a line.',
    'Nothing doubtful was found in the ledger extract.',
  ]);
});

test('the sheet says what was found in the extract, with how serious it is', () => {
  const [, tolerance, ...found] = basis('W1,Day care,4500\nW1,Day care,n/k', { tolerancePounds: 100 });
  expect(tolerance).toBe('Tolerance: £100.');
  expect(found.length).toBeGreaterThan(0);
  for (const text of found) expect(text).toMatch(/^(?:Error|Warning|Note): \S/);
});
