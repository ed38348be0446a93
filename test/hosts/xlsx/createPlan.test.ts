import { expect, test } from '@jest/globals';
import { newXlsx, openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { makeBook } from '../../../src/hosts/xlsx/makeBook';
import { tableOf } from '../../../src/workbook/snapshot';
import { contractPlan } from '../../contract/contractPlan';
import { recalculate } from '../../helpers/libreOffice';
import { faultsOf } from '../../helpers/validators';
import { oneOfEverything } from './oneOfEverything';

test('a new plan workbook is sound to every outside judge, and works out in LibreOffice', async () => {
  const book = newXlsx('plan.xlsx');
  await book.createPlan({ ...contractPlan(), sheets: oneOfEverything().sheets });
  expect(await faultsOf(book.bytes())).toEqual([]);
  const { Actions = [] } = await recalculate(book.bytes());
  const at = (Actions[0] ?? []).indexOf('RAG');
  expect(Actions.slice(1).map((row) => row[at])).toEqual(['Red', 'Red', 'Green']);
});

test('a plan made inside somebody’s workbook leaves their parts as they were', async () => {
  const theirs = await openXlsx('theirs.xlsx', await makeBook(oneOfEverything()));
  const before = theirs.bytes();
  await theirs.createPlan(contractPlan());
  const snapshot = await theirs.read();
  expect(snapshot.sheets.slice(0, 3)).toEqual(['Everything', 'Cover', 'Actions']);
  expect(tableOf(snapshot, 'Actions')?.rows).toHaveLength(3);
  expect(snapshot.names.find((each) => each.name === 'ReportDate')?.value).toBe(46203);
  expect(await faultsOf(theirs.bytes())).toEqual([]);
  expect(before).not.toBe(theirs.bytes());
});

test('a plan is not made over a sheet of somebody’s that is called the same', async () => {
  const sheets = oneOfEverything().sheets.map((sheet) => ({ ...sheet, name: 'Actions' }));
  const theirs = await openXlsx('theirs.xlsx', await makeBook({ ...oneOfEverything(), sheets }));
  const before = theirs.bytes();
  await expect(theirs.createPlan(contractPlan())).rejects.toThrow(/already has a sheet called Actions/);
  expect(theirs.bytes()).toBe(before);
});
