import { expect, test } from '@jest/globals';
import { documentTitle } from '../../../src/domain/recognise/documentTitle';

test.each([
  [
    'a cover before the first heading',
    'Background',
    ['VALE COUNCIL', 'WESTMERE PARTNERSHIP', 'RECOVERY ACTION PLAN', 'MARCH 2026', 'Background'],
    'WESTMERE PARTNERSHIP RECOVERY ACTION PLAN',
  ],
  ['the title is the first line', 'Recovery plan', ['Recovery plan', 'Prepared for the board'], 'Recovery plan'],
  ['sentences before the heading are no cover', 'Actions', ['This plan was agreed in March.', 'Actions'], 'Actions'],
  ['a cover that names no plan', 'Introduction', ['Westmere Council', 'Introduction'], 'Introduction'],
  ['no prose', 'Sheet title', [], 'Sheet title'],
])('%s', (_, title, prose, expected) => {
  expect(documentTitle({ name: 'plan.docx', title, prose, tables: [] })).toBe(expected);
});
