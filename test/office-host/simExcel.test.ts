import { describe, expect, test } from '@jest/globals';
import { startExcel, openClient } from './simExcel';

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
  } catch (fault) {
    return (fault as { code: string }).code;
  }
  return 'no error';
}

describe('Microsoft’s client against the simulated Excel', () => {
  test('a table takes rows, and its used range is read back', async () => {
    const { excel } = startExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Actions');
      sheet.getRange('A1:B2').values = [
        ['Ref', 'Weight'],
        ['one', 4],
      ];
      const table = sheet.tables.add('A1:B2', true);
      table.name = 'Plan';
      table.rows.add(undefined, [['two', 6]]);
      const used = sheet.getUsedRange();
      used.load('values,address');
      table.load('name,rows/count');
      table.columns.load('items/name');
      sheet.load('name,tables/items/name');
      await context.sync();
      expect(used.address).toBe('Actions!A1:B3');
      expect(used.values).toEqual([
        ['Ref', 'Weight'],
        ['one', 4],
        ['two', 6],
      ]);
      expect(table.columns.items.map((column) => column.name)).toEqual(['Ref', 'Weight']);
      expect(table.rows.count).toBe(2);
      expect(sheet.tables.items[0]?.name).toBe('Plan');
    });
  });

  test('what stands before a failing action stays done', async () => {
    const { excel, workbook } = startExcel();
    const failed = excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('D1').values = [['kept']];
      context.workbook.worksheets.getItem('Missing').getRange('A1').values = [[1]];
      await context.sync();
    });
    expect(await codeOf(failed)).toBe('ItemNotFound');
    expect(workbook.sheetNamed('Sheet1')?.grid.at(0, 3).value).toBe('kept');
  });

  test('null objects reach through several levels', async () => {
    const { excel } = startExcel();
    await excel.run(async (context) => {
      const table = context.workbook.tables.getItemOrNullObject('Nowhere');
      const header = table.getHeaderRowRange();
      header.load('values');
      await context.sync();
      expect(table.isNullObject).toBe(true);
      expect(header.isNullObject).toBe(true);
    });
  });

  test('a range that a client holds moves with rows that a co-author inserts', async () => {
    const { excel, workbook } = startExcel();
    const other = openClient(workbook, 'two');
    await excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('B5:B6');
      range.values = [['a'], ['b']];
      await context.sync();
      await other.excel.run(async (theirs) => {
        theirs.workbook.worksheets.getItem('Sheet1').getRange('2:3').insert('Down');
        await theirs.sync();
      });
      range.load('address,values');
      await context.sync();
      expect(range.address).toBe('Sheet1!B7:B8');
      expect(range.values).toEqual([['a'], ['b']]);
    });
  });

  test('text is read as Excel reads typing, unless an apostrophe or a text format says otherwise', async () => {
    const { excel } = startExcel();
    await excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('Sheet1');
      sheet.getRange('B1:B4').numberFormat = [['@'], ['@'], ['@'], ['@']];
      sheet.getRange('A1:A7').values = [['=1+1'], ["'=1+1"], ['2.10'], ['June 2026'], ['-ask'], ['25%'], ['TRUE']];
      sheet.getRange('B1:B4').values = [['=1+1'], ['2.10'], ['June 2026'], ["'x"]];
      const range = sheet.getRange('A1:B7');
      range.load('formulas');
      await context.sync();
      expect(range.formulas.map((row) => (row as unknown[])[0])).toEqual([
        '=1+1',
        '=1+1',
        2.1,
        46174,
        '=-ask',
        0.25,
        true,
      ]);
      expect(range.formulas.slice(0, 4).map((row) => (row as unknown[])[1])).toEqual([
        '=1+1',
        '2.10',
        'June 2026',
        'x',
      ]);
    });
  });

  test('both clients hear of a change, each with its own source', async () => {
    const { excel, workbook } = startExcel();
    const other = openClient(workbook, 'two');
    const heard: string[] = [];
    for (const [name, library] of [
      ['mine', excel],
      ['theirs', other.excel],
    ] as const) {
      await library.run(async (context) => {
        context.workbook.worksheets.onChanged.add((event) => {
          heard.push(`${name} ${event.source} ${event.address}`);
          return Promise.resolve();
        });
        await context.sync();
      });
    }
    await excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('C5').values = [[7]];
      await context.sync();
    });
    await new Promise((done) => setTimeout(done, 20));
    expect(heard.sort()).toEqual(['mine Local C5', 'theirs Remote C5']);
  });

  test('a conditional format that is added comes before those that are there', async () => {
    const { excel } = startExcel();
    const priorities = await excel.run(async (context) => {
      const rules = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A3').conditionalFormats;
      const [first, second] = [rules.add('CellValue'), rules.add('Custom')];
      rules.load('items/type,items/priority');
      for (const rule of [first, second]) rule.load('priority');
      await context.sync();
      return rules.items.map(({ type, priority }) => `${type} ${String(priority)}`);
    });
    expect(priorities).toEqual(['Custom 0', 'CellValue 1']);
  });

  test('what is not modelled fails by name', async () => {
    const { excel } = startExcel();
    const failed = excel.run(async (context) => {
      context.workbook.worksheets.getItem('Sheet1').getRange('A1').removeDuplicates([0], false);
      await context.sync();
    });
    await expect(failed).rejects.toThrow(/Range.RemoveDuplicates/);
  });

  test('fifty thousand cells go in one request', async () => {
    const client = startExcel();
    await client.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:J5000');
      range.values = Array.from({ length: 5000 }, (_, row) =>
        Array.from({ length: 10 }, (__, column) => row * 10 + column),
      );
      await context.sync();
    });
    expect(client.roundTrips()).toBe(1);
    expect(client.workbook.sheetNamed('Sheet1')?.grid.at(4999, 9).value).toBe(49_999);
  });
});
