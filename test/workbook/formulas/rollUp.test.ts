import { expect, test } from '@jest/globals';
import { holdsPlan, openPlan } from '../../../src/application/openPlan';
import { refreshPlan } from '../../../src/application/refreshPlan';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { recalculate } from '../../helpers/libreOffice';
import { ratedPlan, typeOnCover } from './ratedPlan';

test.each([
  ['Poorest status', 'Red'],
  ['Most common status', 'Grey'],
])('with %s on the Cover a theme is %s, by its live formula too', async (choice, word) => {
  const book = await ratedPlan();
  await typeOnCover(book, 'RollUpBy', choice);
  await refreshPlan(book, { today: '2026-07-01' });
  const opened = await openPlan(await openXlsx('plan.xlsx', book.bytes()), { today: '2026-07-01' });
  if (!holdsPlan(opened)) throw new Error(opened.message);
  expect(opened.assessment.byTheme.map(({ name, status }) => [name, status])).toEqual([['Home first', word]]);
  const { Summary = [] } = await recalculate(book.bytes());
  const header = Summary.findIndex((row) => row.includes(choice) && row.includes('Theme'));
  const at = Summary[header]?.indexOf(choice) ?? -1;
  expect([Summary[header + 1]?.[0], Summary[header + 1]?.[at]]).toEqual(['Home first', word]);
});

test('another word is a finding that names the cell', async () => {
  const book = await ratedPlan();
  await typeOnCover(book, 'RollUpBy', 'Average');
  const opened = await openPlan(book, { today: '2026-07-01' });
  if (!holdsPlan(opened)) throw new Error(opened.message);
  const found = opened.assessment.findings.find(({ message }) => message.includes('Average'));
  expect(found?.where[0]).toMatch(/^Cover!B\d+$/);
});
