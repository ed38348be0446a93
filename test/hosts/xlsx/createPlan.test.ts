import { expect, test } from '@jest/globals';
import { newXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { contractPlan } from '../../contract/contractPlan';
import { faultsOf } from '../../helpers/validators';

test('a new plan workbook is sound to every outside judge', async () => {
  const book = newXlsx('plan.xlsx');
  await book.createPlan(contractPlan());
  expect(await faultsOf(book.bytes())).toEqual([]);
    snap.sheets,
    snap.obstacles,
    snap.names.map((n) => n.name + '=' + JSON.stringify(n.value)).join(),
    JSON.stringify(snap.tables[0]?.rows),
    snap.tables[0]?.formulas?.[0],
  );
});
