import { expect, test } from '@jest/globals';
import ExcelJs from 'exceljs';
import { checkAccessibility } from '../../../src/hosts/xlsx/checkAccessibility';
import { makeBook } from '../../../src/hosts/xlsx/makeBook';
import { oneOfEverything } from './oneOfEverything';

async function rulesBroken(
  draw: (sheet: ExcelJs.Worksheet, book: ExcelJs.Workbook) => void,
): Promise<readonly string[]> {
  const book = new ExcelJs.Workbook();
  book.title = 'Westmere';
  const sheet = book.addWorksheet('Plan');
  sheet.getCell('A1').value = 'Plan';
  draw(sheet, book);
  const findings = await checkAccessibility('plan.xlsx', new Uint8Array(await book.xlsx.writeBuffer()));
  return findings.map((finding) => finding.rule.replace('accessibility-', '')).filter((rule) => rule !== 'no-language');
}

const colour = (argb: string): ExcelJs.Fill => ({ type: 'pattern', pattern: 'solid', fgColor: { argb } });

test('a book that Boardline makes has nothing worse than a note', async () => {
  const findings = await checkAccessibility('report.xlsx', await makeBook(oneOfEverything()));
  expect(findings.filter((finding) => finding.severity !== 'note')).toEqual([]);
});

test('a sheet of a title alone breaks no rule', async () => {
  expect(await rulesBroken(() => undefined)).toEqual([]);
});

test.each<[rule: string, draw: (sheet: ExcelJs.Worksheet, book: ExcelJs.Workbook) => void]>([
  [
    'merged-cells',
    (sheet) => {
      sheet.mergeCells('A3:B3');
    },
  ],
  [
    'begins-elsewhere',
    (sheet) => {
      sheet.getCell('A1').value = null;
      sheet.getCell('B2').value = 'Plan';
    },
  ],
  [
    'blank-sheet',
    (_, book) => {
      book.addWorksheet('Spare');
    },
  ],
  [
    'unmarked-table',
    (sheet) => {
      for (let row = 2; row < 6; row += 1) sheet.getRow(row).values = ['a', 'b', 'c'];
    },
  ],
  [
    'blank-rows',
    (sheet) => {
      sheet.getCell('A5').value = 'Note';
    },
  ],
  [
    'hidden-sheet',
    (_, book) => {
      const other = book.addWorksheet('Other');
      other.getCell('A1').value = 'x';
      other.state = 'hidden';
    },
  ],
  [
    'hidden-cells',
    (sheet) => {
      sheet.getCell('B1').value = 'x';
      sheet.getColumn(2).hidden = true;
    },
  ],
  [
    'cut-text',
    (sheet) => {
      sheet.getCell('A2').value = 'Somebody wrote a long sentence in here.';
      sheet.getCell('B2').value = 'x';
    },
  ],
  [
    'low-contrast',
    (sheet) => {
      sheet.getCell('A1').fill = colour('FFFFFFFF');
      sheet.getCell('A1').font = { color: { argb: 'FFCCCCCC' } };
    },
  ],
  [
    'bare-link',
    (sheet) => {
      sheet.getCell('A2').value = { text: 'click here', hyperlink: 'https://westmere.example' };
    },
  ],
  [
    'sheet-name',
    (_, book) => {
      book.addWorksheet('Sheet2').getCell('A1').value = 'x';
    },
  ],
  [
    'no-title',
    (_, book) => {
      book.title = '';
    },
  ],
])('%s is found', async (rule, draw) => {
  expect(await rulesBroken(draw)).toEqual([rule]);
});

test.each<[rule: string, rows: readonly (readonly (string | null)[])[]]>([
  [
    'blank-row',
    [
      ['a', 'b'],
      [null, null],
      ['c', 'd'],
    ],
  ],
  [
    'blank-cells',
    [
      ['a', null],
      ['c', 'd'],
    ],
  ],
])('%s of a table is found', async (rule, rows) => {
  const found = await rulesBroken((sheet) => {
    sheet.addTable({
      name: 'Things',
      ref: 'A2',
      headerRow: true,
      columns: [{ name: 'Ref' }, { name: 'Lead' }],
      rows: rows.map((row) => [...row]),
    });
  });
  expect(found).toContain(rule);
});

test('a colour without a word is found in a table', async () => {
  const found = await rulesBroken((sheet) => {
    sheet.addTable({
      name: 'Things',
      ref: 'A2',
      headerRow: true,
      columns: [{ name: 'Ref' }, { name: 'RAG' }],
      rows: [['1.1', null]],
    });
    sheet.getCell('B3').fill = colour('FFC5221F');
  });
  expect(found).toContain('colour-alone');
});

test('a column of formulas whose values the file does not keep is not blank', async () => {
  const broken = await rulesBroken((sheet) => {
    sheet.addTable({
      name: 'Sums',
      ref: 'A3',
      columns: [{ name: 'Line' }, { name: 'Twice' }],
      rows: [
        ['One', 0],
        ['Two', 0],
      ],
    });
    sheet.getCell('B4').value = { formula: '1*2' };
    sheet.getCell('B5').value = { formula: '2*2' };
  });
  expect(broken).toEqual([]);
});
