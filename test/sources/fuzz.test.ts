import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { importRecord } from '../../src/domain/recognise/importRecord';
import { recognisePlan } from '../../src/domain/recognise/recognisePlan';
import { readSource } from '../../src/sources/readSource';
import { UnreadableSource } from '../../src/sources/unreadableSource';
import { bytesOf } from './files';
import { chances, FUZZ_FILES, mutated } from './fuzzCases';

/** Either an import that prints as JSON, or the one error that says what is wrong. */
async function holds(name: string, bytes: Uint8Array): Promise<void> {
  try {
    const plan = recognisePlan([await readSource(name, bytes)]);
    expect(plan.actions.every((action) => action.action.trim() !== '')).toBe(true);
    expect(JSON.parse(JSON.stringify(importRecord(plan)))).toEqual(importRecord(plan));
  } catch (fault) {
    if (!(fault instanceof UnreadableSource)) throw fault;
    expect(fault.message).not.toMatch(/\n/);
  }
}

test.each(FUZZ_FILES)('%s, damaged as it lies or within its parts, is read or refused', async (name, bytes) => {
  await fc.assert(
    fc.asyncProperty(fc.integer({ min: 0, max: 1_000_000_000 }), async (seed) => {
      await holds(name, mutated(bytes, chances(seed)));
    }),
    { numRuns: 100 },
  );
});

test('any text, and any table of any cells, is read', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(
      'Action',
      'Lead',
      'Timescale',
      'May 2026',
      '· one\n· two',
      'A Pell',
      '?',
      '',
      'Risk',
      'Theme 1: Homes',
      '£1,000',
      '‮مرحبا',
      '👩‍⚕️ Visit',
    ),
  );
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), async (rows) => {
      await holds(
        'any.csv',
        bytesOf(rows.map((row) => row.map((text) => `"${text.replace(/"/g, '""')}"`).join(',')).join('\n')),
      );
      await holds(
        'any.html',
        bytesOf(
          `<table>${rows.map((row) => `<tr>${row.map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`,
        ),
      );
    }),
    { numRuns: 150 },
  );
});

test('no word of an action’s row is lost', async () => {
  const words = fc.stringMatching(/^[a-z]{4,9}( [a-z]{4,9}){1,4}$/);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(words, words, words), { minLength: 1, maxLength: 10 }), async (rows) => {
      const text = [
        'Action,Lead,By when,Outcome,Cost code',
        ...rows.map(([action, outcome, code]) => `X${action},A Pell,May 2026,${outcome},${code}`),
      ].join('\n');
      const plan = recognisePlan([await readSource('plan.csv', bytesOf(text))]);
      const found = JSON.stringify(plan.actions);
      for (const row of rows) for (const part of row) expect(found).toContain(part);
    }),
    { numRuns: 60 },
  );
});
