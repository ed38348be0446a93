import { expect, test } from '@jest/globals';
import { refreshPlan } from '../../../src/application/refreshPlan';
import { samplePlan } from '../../../src/application/sample/samplePlan';
import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { workbookText } from '../../office-host/model/workbookText';
import { startExcel } from '../../office-host/simExcel';
import { simLink } from './simLink';

test('a re-check of the sample at a later day is put back to the cell and to the colour rule, the budget’s own included', async () => {
  const client = startExcel();
  const workbook = excelWorkbook(simLink(client));
  await workbook.createPlan(samplePlan());
  const before = [...workbookText(client.workbook)].sort();
  const done = await refreshPlan(workbook, { asAt: '2026-08-31', today: '2026-07-15' });
  if (!('results' in done)) throw new Error(done.message);
  expect([...workbookText(client.workbook)].sort()).not.toEqual(before);
  for (const { restore } of [...done.results].reverse()) if (restore !== null) await workbook.putBack(restore);
  expect([...workbookText(client.workbook)].sort()).toEqual(before);
});
