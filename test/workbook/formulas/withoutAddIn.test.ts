import { expect, test } from '@jest/globals';
import { toSerial } from '../../../src/domain/calendar/serial';
import { holdsPlan, openPlan } from '../../../src/application/openPlan';
import { openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { ratedPlan, typeOnCover } from './ratedPlan';
import { shownActions } from './shownActions';

/** Words of actions 1.1 to 1.9 in a workbook in which nothing was touched but its report date. */
const BY_DATE = [
  ['2026-06-30', 'Green Amber Blue Grey Grey Red Amber Grey Green'],
  ['2026-07-22', 'Amber Red Blue Grey Grey Red Amber Grey Green'],
  ['2026-10-01', 'Red Red Blue Grey Grey Red Amber Grey Green'],
  ['2026-06-01', 'Green Green Blue Grey Grey Red Amber Grey Green'],
] as const;

test.each(BY_DATE)('as at %s the workbook shows the words, reasons and colours by itself', async (asAt, words) => {
  const book = await ratedPlan();
  await typeOnCover(book, 'ReportDate', toSerial(asAt));
  const shown = await shownActions(book.bytes());
  expect(shown.map(({ rag }) => rag).join(' ')).toBe(words);

  const opened = await openPlan(await openXlsx('plan.xlsx', book.bytes()), { today: '2030-01-01' });
  if (!holdsPlan(opened)) throw new Error(opened.message);
  const { actions, ruleSet } = opened.assessment;
  expect(shown).toEqual(
    actions.map(({ action, rag, reason }) => {
      const look = ruleSet.statuses.find((status) => status.word === rag);
      return { ref: action.ref, rag, reason, fill: look?.fill, text: look?.text };
    }),
  );
});

test('with a report date that is no date it shows no status, and no colour', async () => {
  const book = await ratedPlan();
  await typeOnCover(book, 'ReportDate', '30/06/2026');
  for (const { rag, fill } of (await shownActions(book.bytes())).slice(0, 8)) {
    expect([rag, fill]).toEqual(['', '']);
  }
});
