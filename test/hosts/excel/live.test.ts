import { beforeEach, describe, expect, test } from '@jest/globals';
import { excelWorkbook, type ExcelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import { deliverFile } from '../../../src/hosts/excel/deliverFile';
import { contractPlan } from '../../contract/contractPlan';
import { refreshOf } from '../../measures/liveCommands';
import { openClient, startExcel } from '../../office-host/simExcel';
import { simLink } from './simLink';

const aMoment = (): Promise<void> => new Promise((done) => setTimeout(done, 20));

describe('what only a live workbook can do', () => {
  let client: ReturnType<typeof startExcel>;
  let workbook: ExcelWorkbook;

  beforeEach(async () => {
    client = startExcel();
    workbook = excelWorkbook(simLink(client));
    await workbook.createPlan(contractPlan());
  });

  async function select(sheet: string, address: string): Promise<void> {
    await client.excel.run(async (context) => {
      context.workbook.worksheets.getItem(sheet).activate();
      context.workbook.worksheets.getItem(sheet).getRange(address).select();
      await context.sync();
    });
  }

  test.each([
    ['Actions!C3', 'Actions', { row: 2, column: 2, rows: 1, columns: 1 }],
    ["'Status history'!A1", 'Status history', { row: 0, column: 0, rows: 1, columns: 1 }],
  ])('goes to %s', async (where, sheet, selected) => {
    await workbook.goTo(where);
    expect(client.workbook.active.name).toBe(sheet);
    expect(client.workbook.selection).toEqual(selected);
  });

  test('goes to a sheet alone without moving its selection', async () => {
    await workbook.goTo('Leads');
    expect(client.workbook.active.name).toBe('Leads');
  });

  test('says that a sheet which it should go to is not there', async () => {
    await expect(workbook.goTo('Nowhere!A1')).rejects.toThrow(/has gone/);
  });

  test.each([
    ['Actions', 'B3:D4', { table: 'Actions', sheet: 'Actions', bodyRow: 1, row: 3, address: 'B3:D4' }],
    ['Actions', 'B1', null],
    ['Actions', 'B40', null],
    ['Cover', 'B5', null],
  ])('knows that %s %s stands in the plan, or does not', async (sheet, address, selection) => {
    await select(sheet, address);
    expect(await workbook.selection()).toEqual(selection);
  });

  test('hears of a co-author’s change and of a selection, until it stops listening', async () => {
    const heard: string[] = [];
    const stopChanges = await workbook.onChanged(() => heard.push('changed'));
    const stopSelection = await workbook.onSelectionChanged(() => heard.push('selected'));
    const other = openClient(client.workbook, 'their Excel');
    const type = async (value: number): Promise<void> => {
      await other.excel.run(async (context) => {
        context.workbook.worksheets.getItem('Actions').getRange('C2').values = [[value]];
        await context.sync();
      });
      await aMoment();
    };
    await type(1);
    await select('Actions', 'A2');
    await aMoment();
    expect(heard).toEqual(['changed', 'selected']);
    await stopChanges();
    await stopSelection();
    await type(2);
    await select('Actions', 'A3');
    await aMoment();
    expect(heard).toEqual(['changed', 'selected']);
  });

  test('does not hear its own writing', async () => {
    const heard: string[] = [];
    await workbook.onChanged(() => heard.push('changed'));
    await workbook.apply({ ...refreshOf(0), cells: [] });
    await aMoment();
    expect(heard).toEqual([]);
  });

  test('opens a made file in a new window on the Mac, and says where nothing can be done', async () => {
    const link = simLink(client);
    const bytes = Uint8Array.from({ length: 70_000 }, (_, at) => at % 251);
    const done = await deliverFile(link, 'Mac', 'Report.xlsx', bytes);
    expect(done).toEqual({
      how: 'openedInExcel',
      message: 'Report.xlsx was opened in a new window of Excel: save it from there.',
    });
    const [opened = ''] = client.workbook.opened;
    expect(Uint8Array.from(Buffer.from(opened, 'base64'))).toEqual(bytes);
    expect((await deliverFile(link, 'iOS', 'Report.xlsx', bytes)).how).toBe('notPossible');
    expect((await deliverFile(link, 'Mac', 'Report.docx', bytes)).how).toBe('notPossible');
  });
});
