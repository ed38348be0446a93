import { expect, test } from '@jest/globals';
import { recogniseBudget } from '../../../src/domain/budget/recogniseBudget';
import { tableOf } from './sourceTables';

const ROWS = [
  ['Harbour Youth', 1200],
  ['Green Lane Hub', 3050],
] as const;

function linesOf(head: string, total: readonly [string, number], heading = ''): readonly string[] | null {
  const budget = recogniseBudget(tableOf([['Recipient', head], ...ROWS, total], heading));
  return budget?.lines.map(({ service, net, kind }) => `${service} ${String((net ?? 0) / 100)} ${kind}`) ?? null;
}

test.each([
  ['Grant 2025/26 (£)', ''],
  ['Award £', ''],
  ['2025/26 grant', 'Grants to voluntary bodies, £'],
])('“%s” is the net of a schedule that comes to its total', (head, heading) => {
  expect(linesOf(head, ['Total', 4250], heading)).toEqual([
    'Harbour Youth 1200 line',
    'Green Lane Hub 3050 line',
    'Total 4250 total',
  ]);
});

test.each<[string, readonly [string, number]]>([
  ['Award £', ['Total', 4251]],
  ['Award £', ['Elm Street Trust', 4250]],
  ['Visitors 2025/26', ['Total', 4250]],
])('“%s” with %p is no budget', (head, total) => {
  expect(linesOf(head, total)).toBeNull();
});
