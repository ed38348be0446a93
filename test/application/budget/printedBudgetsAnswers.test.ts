import { expect, test } from '@jest/globals';
import { importPlan } from '../../../src/application/importPlan';
import { answerQuestions } from '../../../src/domain/recognise/answerQuestions';
import type { ImportedPlan } from '../../../src/domain/recognise/types';
import { readSource } from '../../../src/sources/readSource';
import { sheetBytes, type PrintedSheet } from '../../helpers/printedSheets';

async function imported(rows: PrintedSheet['rows']): Promise<ImportedPlan> {
  return importPlan([await readSource('budget.xlsx', await sheetBytes([{ name: 'Sheet1', rows }]))], {});
}

function netsOf(plan: ImportedPlan): readonly (number | null)[] {
  return plan.budgetLines.map(({ net }) => (net === null ? null : net / 100));
}

const NO_UNIT = [
  ['Service', 'Budget', 'Forecast'],
  ['Day care', 400, 430],
  ['Respite', '1.2m', '1.2m'],
  ['Meals', 101, 90],
] as const;

test.each([
  ["£'000", [400_000, 1_200_000, 101_000]],
  ['£m', [400_000_000, 1_200_000, 101_000_000]],
  ['£', [400, 1_200_000, 101]],
])('money said to be in %s counts so, and a figure with its own unit stays', async (answer, nets) => {
  const plan = await imported(NO_UNIT);
  const [question] = plan.questions;
  expect(plan.questions.map(({ id }) => id)).toEqual(['money-unit-Sheet1']);
  const answered = answerQuestions(plan, { [question?.id ?? '']: answer });
  expect(netsOf(answered)).toEqual(nets);
  expect(answered.moneyUnit?.label).toBe(answer);
  expect(answered.questions).toEqual([]);
});

test('an answer that is no unit leaves the question and the figures', async () => {
  const plan = await imported(NO_UNIT);
  expect(answerQuestions(plan, { 'money-unit-Sheet1': 'pence' })).toBe(plan);
});

test('findings follow the answer, and are not said twice', async () => {
  const plan = await imported([
    ['Service', 'Budget', 'Forecast'],
    ['Day care', 400, 430],
    ['Respite', 200, 200],
    ['Total', 650, 630],
  ]);
  const answered = answerQuestions(plan, { 'money-unit-Sheet1': "£'000" });
  expect(plan.findings).toHaveLength(1);
  expect(answered.findings).toHaveLength(1);
  expect(answered.findings[0]?.message).toContain('£50,000');
});

test('the year named is the one taken, and the year before it the prior year', async () => {
  const plan = await imported([
    ['Service', '2024/25 budget £', '2025/26 budget £', '2026/27 budget £'],
    ['Day care', 100, 110, 120],
    ['Respite', 200, 220, 240],
    ['Total', 300, 330, 360],
  ]);
  expect(plan.questions.map(({ choices }) => choices)).toEqual([['2026/27', '2025/26', '2024/25']]);
  const { budgetLines, questions } = answerQuestions(plan, { 'budget-year-Sheet1': '2025/26' });
  const lines = budgetLines.filter(({ kind }) => kind === 'line');
  expect(lines.map(({ net, priorYearNet }) => [net, priorYearNet])).toEqual([
    [11_000, 10_000],
    [22_000, 20_000],
  ]);
  expect(plan.budgetLines.map(({ priorYearNet }) => priorYearNet)).toEqual([11_000, 22_000, 33_000]);
  expect(questions).toEqual([]);
});
