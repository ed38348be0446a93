import { describe, expect, test } from '@jest/globals';
import { placeOf, tableCalled } from '../../../src/hosts/memory/memoryContents';
import { cellOf, type MemoryTable } from '../../../src/hosts/memory/memorySheet';
import { MemoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { contractPlan } from '../../contract/contractPlan';
import { lookByReading, type ContractWorkbook } from '../../contract/userHands';
import { describeWorkbook } from '../../contract/workbookContract';

function inMemory(): Promise<ContractWorkbook> {
  const workbook = new MemoryWorkbook();
  const edit = (name: string, change: (table: MemoryTable) => void): Promise<void> => {
    const table = tableCalled(workbook.contents, name);
    if (table === undefined) throw new Error(`There is no table ${name}.`);
    change(table);
    return Promise.resolve();
  };
  return Promise.resolve({
    workbook,
    hands: {
      typeIn: (table, bodyRow, header, value) =>
        edit(table, (each) => {
          const at = placeOf(each, header) ?? -1;
          each.rows[bodyRow] = (each.rows[bodyRow] ?? []).map((cell, place) => (place === at ? cellOf(value) : cell));
        }),
      renameColumn: (table, from, to) =>
        edit(table, (each) => {
          each.headers = each.headers.map((header) => (header === from ? to : header));
        }),
      moveColumn: (table, header, to) =>
        edit(table, (each) => {
          const at = placeOf(each, header) ?? -1;
          each.headers.splice(to, 0, ...each.headers.splice(at, 1));
          for (const row of each.rows) row.splice(to, 0, ...row.splice(at, 1));
        }),
      reverseRows: (table) =>
        edit(table, (each) => {
          each.rows = [...each.rows].reverse();
        }),
      look: (table, header) => lookByReading(workbook, table, header),
    },
  });
}

describeWorkbook('memory', inMemory);

describe('the in-memory workbook', () => {
  test('lets a test act as a co-author between reading and writing', async () => {
    const workbook = new MemoryWorkbook();
    await workbook.createPlan(contractPlan());
    workbook.beforeApply = (contents) => {
      const table = tableCalled(contents, 'Actions');
      const row = table?.rows[0];
      if (row !== undefined) row[table?.headers.indexOf('Status') ?? -1] = cellOf('Deferred');
    };
    const write = { table: 'Actions', key: 'id-one', keyColumn: 'Id', header: 'Status' } as const;
    const result = await workbook.apply({
      title: 'Update',
      cells: [{ ...write, expected: 'In progress', value: 'Complete' }],
      keys: [],
      appends: [],
      names: [],
      sheets: [],
      mend: [],
    });
    expect(result.conflicts.map((conflict) => conflict.found)).toEqual(['Deferred']);
  });
});
