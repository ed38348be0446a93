import { beforeEach, describe, expect, test } from '@jest/globals';
import { assessSnapshot, holdsPlan } from '../../../src/application/openPlan';
import { excelWorkbook, type ExcelWorkbook } from '../../../src/hosts/excel/excelWorkbook';
import type { ChangeSet } from '../../../src/workbook/port';
import type { SheetModel } from '../../../src/workbook/sheetModel';
import { contractPlan } from '../../contract/contractPlan';
import { openClient, type SimClient, startExcel } from '../../office-host/simExcel';
import { simLink } from './simLink';

const NOTHING: ChangeSet = { title: 'Re-check', cells: [], keys: [], appends: [], names: [], sheets: [], mend: [] };
const ADD: ChangeSet = {
  ...NOTHING,
  appends: [{ table: 'Actions', headers: ['Ref', 'Id'], rows: [['3.1', 'id-four']] }],
};
const MANY = 3000;

function counts(words: readonly string[], heading = 'Status'): SheetModel {
  const columns = [
    { header: heading, width: 14, format: 'text' },
    { header: 'Actions', width: 10, format: 'whole' },
  ] as const;
  return {
    name: 'Counts',
    title: 'Counts',
    subtitle: null,
    landscape: true,
    repeatHeaderOf: null,
    tabColour: null,
    blocks: [
      {
        kind: 'table',
        name: 'StatusCounts',
        heading: null,
        whenEmpty: 'No action.',
        columns,
        rows: words.map((word) => [{ value: word }, { value: 1 }]),
      },
    ],
  };
}

describe('objects of the user’s own', () => {
  let client: ReturnType<typeof startExcel>;
  let theirs: SimClient;
  let workbook: ExcelWorkbook;

  async function byHand(work: (context: Excel.RequestContext) => void): Promise<void> {
    await theirs.excel.run(async (context) => {
      work(context);
      await context.sync();
    });
  }

  async function ownTable(rows: number): Promise<void> {
    await byHand(({ workbook: { worksheets } }) => {
      const sheet = worksheets.add('Mine');
      const cells = sheet.getRange(`A1:C${String(rows + 1)}`);
      cells.values = Array.from({ length: rows + 1 }, (_, row) =>
        row === 0 ? ['A', 'B', 'C'] : [row, 'words that nobody asked for', row * 2],
      );
      sheet.tables.add(`A1:C${String(rows + 1)}`, true).name = 'MyOwnTable';
    });
  }

  beforeEach(async () => {
    client = startExcel();
    theirs = openClient(client.workbook, 'their Excel');
    workbook = excelWorkbook(simLink(client));
    await workbook.createPlan(contractPlan());
  });

  test('a table of the user’s costs a reading nothing, however long it is', async () => {
    const bytes = async (): Promise<number> => {
      const before = client.trips.length;
      const snapshot = await workbook.read();
      const trips = client.trips.slice(before);
      expect(snapshot.tables.map(({ name }) => name)).not.toContain('MyOwnTable');
      expect(trips.some(({ body }) => body.includes('MyOwnTable'))).toBe(false);
      return trips.reduce((sum, { replyBytes }) => sum + replyBytes, 0);
    };
    const without = await bytes();
    await ownTable(MANY);
    expect((await workbook.read()).otherTables).toContainEqual({ name: 'MyOwnTable', sheet: 'Mine' });
    expect((await bytes()) - without).toBeLessThan(1000);
  });

  test('a table of the user’s whose header row is hidden stops neither a reading nor a change', async () => {
    await ownTable(3);
    await byHand((context) => {
      context.workbook.tables.getItem('MyOwnTable').showHeaders = false;
    });
    expect((await workbook.read()).obstacles).toEqual([]);
    await workbook.apply(ADD);
    expect(client.workbook.tableNamed('Actions')?.body.rows).toBe(4);
  });

  test('a hidden header row of the plan’s own table is an obstacle that says where and what to do', async () => {
    await byHand((context) => {
      context.workbook.tables.getItem('Updates').showHeaders = false;
    });
    const snapshot = await workbook.read();
    expect(snapshot.obstacles.map(({ kind, where }) => [kind, where])).toEqual([['hiddenHeader', 'Updates']]);
    expect(snapshot.obstacles[0]?.message).toMatch(/header row of the Updates table on the sheet Updates.*Header Row/);
    expect(holdsPlan(assessSnapshot(snapshot, { today: '2026-07-15' }))).toBe(true);
    await workbook.apply(ADD);
    const append = { table: 'Updates', headers: ['Action'], rows: [['id-one']] };
    await expect(workbook.apply({ ...NOTHING, appends: [append] })).rejects.toThrow(/header row of the Updates table/);
  });

  test('a plan whose table of actions hides its header row is not said to be none', async () => {
    await byHand((context) => {
      for (const name of ['Actions', 'BudgetLines']) context.workbook.tables.getItem(name).showHeaders = false;
    });
    const opened = assessSnapshot(await workbook.read(), { today: '2026-07-15' });
    expect(holdsPlan(opened) ? '' : opened.message).toMatch(/header row of the Actions table/);
  });

  test.each<readonly [what: string, next: SheetModel]>([
    ['changed where it stands', counts(['Red', 'Green'])],
    ['drawn anew', counts(['Red'], 'Word')],
  ])('a waterfall chart and a header row hidden elsewhere stop no sheet that is %s and put back', async (_, next) => {
    await workbook.apply({ ...NOTHING, sheets: [counts(['Red'])] });
    await ownTable(3);
    await byHand(({ workbook: { worksheets, tables } }) => {
      const sheet = worksheets.getItem('Counts');
      sheet.charts.add('Waterfall', sheet.getRange('B5:B5'), 'Columns');
      tables.getItem('MyOwnTable').showHeaders = false;
    });
    const before = await workbook.read();
    const { restore } = await workbook.apply({ ...NOTHING, sheets: [next] });
    if (restore === null) throw new Error('The change gave no restore point.');
    await workbook.putBack(restore);
    expect(await workbook.read()).toEqual(before);
  });
});
