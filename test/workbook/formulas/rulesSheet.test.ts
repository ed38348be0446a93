import { describe, expect, test } from '@jest/globals';
import { planContents } from '../../../src/application/planContents';
import { ruleSetRows } from '../../../src/application/ruleSetRows';
import type { ContentRows } from '../../../src/application/contentRows';
import { newXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { RULE_CHANGED } from '../../../src/workbook/formulas/actionFormulas';
import { recalculate } from '../../helpers/libreOffice';
import { RATED } from './ratedPlan';

type RuleRow = ContentRows[number];

/** RAG and Reason of every action, worked out by LibreOffice, after somebody has changed the Rules sheet by hand. */
async function shownAfter(
  change: (rows: ContentRows) => ContentRows,
): Promise<readonly (readonly [rag: string, reason: string])[]> {
  const contents = planContents({
    tables: { Actions: RATED },
    cover: { planStart: '2026-01-01' },
    reportDate: '2026-06-30',
    subject: '',
  });
  const book = newXlsx('plan.xlsx');
  await book.createPlan({ ...contents, tables: { ...contents.tables, RuleSets: change(ruleSetRows()) } });
  const { Actions = [] } = await recalculate(book.bytes());
  const [headers = [], ...rows] = Actions;
  const at = (header: string): number => headers.indexOf(header);
  return rows.map((row) => [row[at('RAG')] ?? '', row[at('Reason')] ?? ''] as const);
}

const isRule = (row: RuleRow, order: number): boolean => row.ruleSet === 'Boardline' && row.order === order;
const changed =
  (order: number, to: RuleRow) =>
  (rows: ContentRows): ContentRows =>
    rows.map((row) => (isRule(row, order) ? { ...row, ...to } : row));
const SLIPPED = 6;

describe('the Rules sheet changed by hand, before any re-check', () => {
  test('sorted the other way about, and with rows of another set before it, nothing changes', async () => {
    expect(await shownAfter((rows) => [...rows].reverse())).toEqual(await shownAfter((rows) => rows));
  });

  test.each([
    ['a rule taken out', (rows: ContentRows) => rows.filter((row) => !isRule(row, SLIPPED))],
    ['another condition', changed(SLIPPED, { condition: '[Current due] > [Baseline due] + 7' })],
    [
      'a rule put in before it and the others renumbered',
      (rows: ContentRows) =>
        rows.flatMap((row): ContentRows => {
          if (row.ruleSet !== 'Boardline' || Number(row.order) < SLIPPED) return [row];
          const later = { ...row, order: Number(row.order) + 1 };
          return isRule(row, SLIPPED)
            ? [{ ...row, condition: '[Status] = "Stuck"', sentence: 'Stuck' }, later]
            : [later];
        }),
    ],
  ])('%s: its actions say so, and have no status', async (_what, change) => {
    const [before, after] = [await shownAfter((rows) => rows), await shownAfter(change)];
    const decided = before.flatMap(([, reason], at) => (reason.startsWith('Slipped: ') ? [at] : []));
    expect(decided.length).toBeGreaterThan(0);
    for (const at of decided) expect(after[at]).toEqual(['', RULE_CHANGED]);
    // Nobody is given the words of another rule.
    for (const [at, [rag, reason]] of after.entries()) {
      if (reason !== RULE_CHANGED && !reason.endsWith(RULE_CHANGED)) expect([rag, reason]).toEqual(before[at]);
    }
  });

  test('a word or a sentence shows at once', async () => {
    const before = await shownAfter((rows) => rows);
    const after = await shownAfter(changed(SLIPPED, { word: 'Watch', sentence: 'Later than agreed' }));
    expect(after).toEqual(
      before.map(([rag, reason]) =>
        reason.startsWith('Slipped: ') ? ['Watch', reason.replace('Slipped', 'Later than agreed')] : [rag, reason],
      ),
    );
  });
});

test('dates moved are counted for their own ref: 1.1 is not 1.10, and * ? ~ mean nothing', async () => {
  const refs = ['1.1', '1.10', '01.1', 'a', 'a*', 'a?', 'a~', '~*', '<>b', 'B', 'b'];
  const contents = planContents({
    tables: {
      Actions: refs.map((ref) => ({ ref, action: `Do ${ref}`, currentDue: '2026-09-30', baselineDue: '2026-09-30' })),
      Updates: refs.flatMap((ref, at) =>
        Array.from({ length: at + 1 }, () => ({ ref, field: 'Current due' })).concat([{ ref, field: 'Status' }]),
      ),
    },
    cover: {},
    reportDate: '2026-06-30',
    subject: '',
  });
  const book = newXlsx('plan.xlsx');
  await book.createPlan(contents);
  const { Actions = [] } = await recalculate(book.bytes());
  const at = Actions[0]?.indexOf('Times revised') ?? -1;
  // Excel takes no account of capitals, nor does reading the plan: B and b are one action's.
  expect(Actions.slice(1).map((row) => Number(row[at]))).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 21, 21]);
});
