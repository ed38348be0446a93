import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { makeBook } from '../../../src/hosts/xlsx/makeBook';
import { sheetsOf, workbookPart } from '../../../src/hosts/xlsx/package/workbookPart';
import { openPackage } from '../../../src/hosts/xlsx/read/openPackage';
import { readCells } from '../../../src/hosts/xlsx/read/readCells';
import type { BookModel, ModelCell } from '../../../src/workbook/sheetModel';
import { lintWorkbook } from '../../helpers/lintWorkbook';

/** A book of one sheet whose table has one column; its first cell is A3. */
function bookOf(cells: readonly ModelCell[]): BookModel {
  return {
    properties: { title: 'Westmere', subject: 'Trial', author: 'Board', keywords: '', created: '2026-06-30' },
    sheets: [
      {
        name: 'Trial',
        title: 'Westmere',
        subtitle: null,
        blocks: [
          {
            kind: 'table',
            name: 'Trial',
            heading: null,
            columns: [{ header: 'What', width: 20, format: 'text' }],
            rows: cells.map((cell) => [cell]),
            whenEmpty: 'Nothing.',
          },
        ],
        landscape: true,
        repeatHeaderOf: null,
        tabColour: null,
      },
    ],
    colours: [],
  };
}

async function readBack(cells: readonly ModelCell[]): Promise<readonly unknown[]> {
  const bytes = await makeBook(bookOf(cells));
  expect(lintWorkbook(bytes)).toEqual([]);
  const parts = openPackage('trial.xlsx', bytes);
  const read = await readCells(parts, sheetsOf(parts, workbookPart(parts) ?? ''));
  return cells.map((_, at) => read.value('Trial', at + 3, 1));
}

async function sheetOf(cell: ModelCell): Promise<string> {
  const sheet = unzipSync(await makeBook(bookOf([cell])))['xl/worksheets/sheet1.xml'];
  return strFromU8(sheet ?? new Uint8Array());
}

describe('the rows of a sheet that Boardline makes', () => {
  test.each<[what: string, cell: ModelCell, value: unknown]>([
    ['a text', { value: 'Open a drop-in' }, 'Open a drop-in'],
    ['marks of XML', { value: 'Health & care <first> "now"' }, 'Health & care <first> "now"'],
    ['a text that looks like a coded letter', { value: 'Form _x0041_ is due' }, 'Form _x0041_ is due'],
    ['half a letter', { value: 'Cut \ud83d off' }, 'Cut  off'],
    ['a formula as a text', { value: '=HYPERLINK("x")' }, '=HYPERLINK("x")'],
    ['a line break', { value: 'One\nTwo' }, 'One\nTwo'],
    ['Arabic, joined accents and a face', { value: 'خطة e\u0301 👩‍⚕️' }, 'خطة e\u0301 👩‍⚕️'],
    ['a whole number', { value: 42, format: 'whole' }, 42],
    ['a tiny share', { value: 1e-7, format: 'percent' }, 1e-7],
    ['a truth', { value: false }, false],
    ['a date', { value: '2026-06-30', format: 'date' }, 46203],
    ['a day that is none', { value: '2026-02-31', format: 'date' }, '2026-02-31'],
    ['nothing', { value: null }, null],
    ['a text of Excel’s longest', { value: 'a'.repeat(32_767) }, 'a'.repeat(32_767)],
    ['a text that is too long', { value: 'a'.repeat(32_768) }, `${'a'.repeat(32_766)}…`],
  ])('%s', async (_, cell, value) => {
    expect(await readBack([cell])).toEqual([value]);
  });

  test.each<[what: string, cell: ModelCell, written: string]>([
    ['figure', { value: 3, formula: '1+2' }, '><f>1+2</f><v>3</v></c>'],
    [
      'text',
      { value: 'R&D', formula: '"R"&"&D"' },
      ' t="str"><f>&quot;R&quot;&amp;&quot;&amp;D&quot;</f><v>R&amp;D</v></c>',
    ],
    ['truth', { value: true, formula: '1<2' }, ' t="b"><f>1&lt;2</f><v>1</v></c>'],
    ['nothing yet', { value: null, formula: 'NOW()' }, '><f>NOW()</f></c>'],
    ['figure that is none', { value: Number.NaN }, ' t="e"><v>#NUM!</v></c>'],
  ])('a formula that comes to a %s', async (_, cell, written) => {
    expect(await sheetOf(cell)).toContain(written);
  });

  test('any text reads back as it was, less what no file can hold', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }), async (texts) => {
        const held = texts.map((text) => text.replace(/[\ud800-\udfff\ufffe\uffff]/gu, ''));
        const read = await readBack(texts.map((value) => ({ value })));
        expect(read.map((value) => value ?? '')).toEqual(held);
      }),
      { numRuns: 60 },
    );
  });

  test('the same text stands in the file once', async () => {
    const bytes = await makeBook(bookOf([{ value: 'Twice' }, { value: 'Twice' }]));
    const texts = strFromU8(unzipSync(bytes)['xl/sharedStrings.xml'] ?? new Uint8Array());
    expect(texts.match(/Twice/g)).toHaveLength(1);
    expect(texts).toContain('uniqueCount="3"');
  });
});
