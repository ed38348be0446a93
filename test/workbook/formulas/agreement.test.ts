import { describe, expect, test } from '@jest/globals';
import { ACTION_RULE_SETS, agreement } from '../../acceptance/agreement';
import { randomRuleSets } from '../../acceptance/agreement/ruleSetArbitrary';

/** Enough for every word of every preset to come up; the full ten thousand are run by a command. */
const ROWS = 200;

describe('function and formula of every preset agree, recalculated by LibreOffice', () => {
  test.each([
    { asAt: '2026-06-30', planStart: '2026-01-01', date1904: false, seed: 11, everyWord: true },
    { asAt: '2024-02-29', planStart: '2023-06-01', date1904: true, seed: 12, everyWord: true },
    { asAt: '2025-03-31', planStart: null, date1904: false, seed: 13, everyWord: false },
  ])('as at $asAt, 1904 dates: $date1904', async ({ asAt, planStart, date1904, seed, everyWord }) => {
    const outcome = await agreement({ rows: ROWS, asAt, planStart, date1904, seed });
    expect(outcome.disagreements.slice(0, 3)).toEqual([]);
    expect(outcome.compared).toBe(ROWS * ACTION_RULE_SETS.length);
    for (const ruleSet of everyWord ? ACTION_RULE_SETS : []) {
      const words = ruleSet.statuses.map((status) => status.word);
      expect(outcome.words[ruleSet.name]).toEqual(expect.arrayContaining(words));
    }
  });
});

test.each(['old', 'own'] as const)(
  'in a workbook with the columns of an earlier version, or rules that cannot be looked up (%s)',
  async (layout) => {
    const outcome = await agreement({ rows: 100, asAt: '2026-06-30', seed: 15, layout });
    expect(outcome.disagreements.slice(0, 3)).toEqual([]);
    expect(outcome.compared).toBe(100 * ACTION_RULE_SETS.length);
  },
);

test('rules that nobody has published, made up at random, agree too', async () => {
  const ruleSets = randomRuleSets(8, 2026);
  const outcome = await agreement({ rows: 60, asAt: '2026-06-30', seed: 14, ruleSets });
  expect(outcome.disagreements.slice(0, 3)).toEqual([]);
  expect(outcome.compared).toBe(60 * 8);
});
