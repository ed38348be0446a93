import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { importRecord } from '../../src/domain/recognise/importRecord';
import { recognisePlan } from '../../src/domain/recognise/recognisePlan';
import { readSource } from '../../src/sources/readSource';
import { UnreadableSource } from '../../src/sources/unreadableSource';
import { bookOf, day } from '../domain/recognise/importing';
import { bytesOf, docxOf, wordTable } from './files';

const ROWS = [
  ['Ref', 'Priority', 'Action', 'Lead', 'Timescale', 'Outcome'],
  ['1.1', 'Homes', 'Map sites\nAgree a list', '**A Pell** C Dunn\nC Dunn', 'May 2026\nJune 2026', 'Known\nAgreed'],
  ['1.2', '', 'Let the contract', 'TBC', 'Ongoing', ''],
] as const;

const FILES: readonly (readonly [string, Uint8Array])[] = [
  ['plan.docx', docxOf(wordTable(ROWS))],
  [
    'plan.xlsx',
    bookOf({ Plan: [...ROWS.map((row) => [...row]), ['2', 'Jobs', 'Hold a fair', 'B Ray', day('2026-09-01'), 3]] }),
  ],
  ['plan.csv', bytesOf(ROWS.map((row) => row.map((cell) => `"${cell}"`).join(',')).join('\r\n'))],
  [
    'plan.html',
    bytesOf(
      `<html><body><table>${ROWS.map((row) => `<tr>${row.map((cell) => `<td><p>${cell}</p></td>`).join('')}</tr>`).join('')}</table></body></html>`,
    ),
  ],
];

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

test.each(FILES)('%s with bytes changed, cut or put in is read or refused', async (name, bytes) => {
  const change = fc.record({
    at: fc.nat(bytes.length - 1),
    byte: fc.nat(255),
    take: fc.nat(40),
    put: fc.uint8Array({ maxLength: 8 }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 4 }), async (changes) => {
      const mutated = Array.from(bytes);
      for (const { at, byte, take, put } of changes) {
        mutated[at] = byte;
        if (take % 3 === 0) mutated.splice(at, take, ...put);
      }
      await holds(name, Uint8Array.from(mutated));
    }),
    { numRuns: 120 },
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
