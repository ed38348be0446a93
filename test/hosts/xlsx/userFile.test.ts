import { unzipSync } from 'fflate';
import { expect, test } from '@jest/globals';
import { makeBook } from '../../../src/hosts/xlsx/makeBook';
import { newXlsx } from '../../../src/hosts/xlsx/openXlsx';
import type { XlsxWorkbook } from '../../../src/hosts/xlsx/xlsxWorkbook';
import type { ChangeSet } from '../../../src/workbook/port';
import { contractPlan } from '../../contract/contractPlan';
import { recalculate } from '../../helpers/libreOffice';
import { faultsOf } from '../../helpers/validators';
import { oneOfEverything } from './oneOfEverything';

const NOTHING: ChangeSet = { title: 'Test', cells: [], keys: [], appends: [], names: [], sheets: [], mend: [] };

async function aPlan(): Promise<XlsxWorkbook> {
  const book = newXlsx('plan.xlsx');
  await book.createPlan({ ...contractPlan(), sheets: oneOfEverything().sheets });
  return book;
}

function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  return [...new Set([...Object.keys(old), ...Object.keys(now)])].filter((part) => {
    const [was, is] = [old[part], now[part]];
    return was === undefined || is === undefined || Buffer.compare(was, is) !== 0;
  });
}

test('a changed cell changes its sheet alone, and one attribute that has the formulas worked out again', async () => {
  const book = await aPlan();
  const before = book.bytes();
  const write = { table: 'Actions', key: 'id-one', keyColumn: 'Id', header: 'Status' } as const;
  await book.apply({ ...NOTHING, cells: [{ ...write, expected: 'In progress', value: 'Complete' }] });
  expect(changedParts(before, book.bytes())).toEqual(['xl/worksheets/sheet2.xml']);
  const { Actions = [] } = await recalculate(book.bytes());
  expect(Actions.slice(1).map((row) => row[(Actions[0] ?? []).indexOf('RAG')])).toEqual(['Green', 'Red', 'Green']);
});

test('a change that changes nothing leaves the file as it is', async () => {
  const book = await aPlan();
  const before = book.bytes();
  const write = { table: 'Actions', key: 'id-one', keyColumn: 'Id', header: 'Status' } as const;
  const result = await book.apply({
    ...NOTHING,
    cells: [{ ...write, expected: 'In progress', value: 'In progress' }],
    mend: contractPlan().ruleColumns,
  });
  expect(result).toEqual({ written: 0, conflicts: [], restore: null });
  expect(book.bytes()).toBe(before);
});

test('rows, sheets, mends and marked texts together leave a file that is sound to every outside judge', async () => {
  const book = await aPlan();
  const [rag] = contractPlan().ruleColumns;
  if (rag === undefined) throw new Error('The plan has no rule column.');
  await book.apply({
    ...NOTHING,
    appends: [
      { table: 'Actions', headers: ['Ref', 'Action', 'Progress', 'Id'], rows: [['3.1', '=x', '-5', 'id-four']] },
    ],
    sheets: oneOfEverything().sheets,
    mend: [
      { ...rag, colours: [{ word: 'Amber', fill: '#F2A900', text: '#1B1A19' }, ...rag.colours] },
      { table: 'Actions', header: 'Reported RAG', formula: null, colours: rag.colours, choices: ['Red', 'Green'] },
    ],
  });
  expect(await faultsOf(book.bytes())).toEqual([]);
  const before = book.bytes();
  await book.apply({ ...NOTHING, sheets: oneOfEverything().sheets });
  expect(changedParts(before, book.bytes()).filter((part) => part.includes('styles'))).toEqual([]);
  const { Actions = [], Everything = [] } = await recalculate(book.bytes());
  expect(Actions.map((row) => row[0])).toEqual(['Ref', '1.1', '1.10', '2.1', '3.1']);
  expect(Everything[0]?.[0]).toBe('Health & care in Westmere');
});

test('nothing is written when rows cannot be added', async () => {
  const book = newXlsx('plan.xlsx');
  await book.createPlan(contractPlan());
  const before = book.bytes();
  const name = { name: 'ReportDate', expected: 46203, value: 46234 };
  const lost = { table: 'Actions', headers: ['No such column'], rows: [['x']] };
  await expect(book.apply({ ...NOTHING, names: [name], appends: [lost] })).rejects.toThrow(
    /has no column No such column/,
  );
  expect(book.bytes()).toBe(before);
});

test('a later change has to be put back first', async () => {
  const book = await aPlan();
  const first = await book.apply({ ...NOTHING, names: [{ name: 'ReportDate', expected: 46203, value: 46234 }] });
  await book.apply({ ...NOTHING, names: [{ name: 'ReportDate', expected: 46234, value: 46265 }] });
  if (first.restore === null) throw new Error('The change gave no restore point.');
  await expect(book.putBack(first.restore)).rejects.toThrow(/put the later change back first/);
});

test('a book of nothing but words is made too', async () => {
  const book = { ...oneOfEverything(), sheets: oneOfEverything().sheets.map((sheet) => ({ ...sheet, blocks: [] })) };
  expect(await faultsOf(await makeBook(book))).toEqual([]);
});
