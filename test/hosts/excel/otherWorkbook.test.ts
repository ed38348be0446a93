import { expect, test } from '@jest/globals';
import { excelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { contractPlan } from '../../contract/contractPlan';
import { startExcel } from '../../office-host/simExcel';
import { simLink } from './simLink';

/** The code that Excel answers while another workbook is in front, for the first requests of a command. */
async function selectionWhileBehind(requests: number): Promise<unknown> {
  const client = startExcel();
  const workbook = excelWorkbook(simLink(client));
  await workbook.createPlan(contractPlan());
  client.failWith((request) => (request <= requests ? { kind: 'answered', code: 'InvalidSelection', after: 0 } : null));
  return workbook.selection();
}

test('while another workbook is in front for a moment, the request is tried again', async () => {
  await expect(selectionWhileBehind(3)).resolves.toBeNull();
});

test('where it stays in front, that is said with what to do', async () => {
  await expect(selectionWhileBehind(99)).rejects.toThrow(/keep this workbook in front/);
});
