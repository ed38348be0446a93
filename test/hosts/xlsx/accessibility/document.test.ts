import { expect, test } from '@jest/globals';
import { makeBook } from '../../../../src/hosts/xlsx/makeBook';
import { savedAnew } from '../../../helpers/libreOffice';
import { oneOfEverything } from '../oneOfEverything';
import { filled, findingsIn, table, trialBook, type Draw, type Mend } from './trialBook';

const NOTHING: Draw = () => undefined;
const second: Draw = (_, book) => {
  book.addWorksheet('Annex').getCell('A1').value = 'Annex';
};

test('a book that Boardline makes breaks no rule', async () => {
  const found = await findingsIn(await makeBook(oneOfEverything()));
  expect(found.filter((each) => !each.startsWith('blank-'))).toEqual([]);
});

test('a sheet of a title alone breaks no rule', async () => {
  expect(await findingsIn(await trialBook(NOTHING))).toEqual([]);
});

const core = (change: (xml: string) => string): Mend => [/core\.xml$/, change];
const workbook = (change: (xml: string) => string): Mend => [/xl\/workbook\.xml$/, change];
const opensAt = (views: string): Mend => [
  /sheet1\.xml$/,
  (xml) => xml.replace('<sheetFormatPr', `<sheetViews>${views}</sheetViews><sheetFormatPr`),
];

test.each<[what: string, draw: Draw, mend: Mend, found: readonly string[]]>([
  ['no title', NOTHING, core((xml) => xml.replace(/<dc:title>.*?<\/dc:title>/, '')), ['no-title plan.xlsx']],
  ['a blank title', NOTHING, core((xml) => xml.replace('Westmere', ' ')), ['no-title plan.xlsx']],
  [
    'no language',
    NOTHING,
    core((xml) => xml.replace(/<dc:language>.*?<\/dc:language>/, '')),
    ['no-language plan.xlsx'],
  ],
  [
    'a sheet with no name of its own',
    NOTHING,
    workbook((xml) => xml.replace('"Plan"', '"Sheet1"')),
    ['sheet-name Sheet1'],
  ],
  ['a copy', NOTHING, workbook((xml) => xml.replace('"Plan"', '"Sheet1 (2)"')), ['sheet-name Sheet1 (2)']],
  ['two sheets of one name', second, workbook((xml) => xml.replace('"Annex"', '"PLAN"')), ['same-sheet-name PLAN']],
  [
    'another sheet in front',
    second,
    workbook((xml) => xml.replace('<workbookView ', '<workbookView activeTab="1" ')),
    ['opens-elsewhere Annex'],
  ],
  [
    'a cell far down chosen',
    NOTHING,
    opensAt('<sheetView workbookViewId="0"><selection activeCell="C40" sqref="C40"/></sheetView>'),
    ['opens-elsewhere Plan!C40'],
  ],
  [
    'the first cell below frozen panes chosen',
    NOTHING,
    opensAt(
      '<sheetView workbookViewId="0"><pane ySplit="3" topLeftCell="A4" activePane="bottomLeft" state="frozen"/>' +
        '<selection pane="bottomLeft" activeCell="A4" sqref="A4"/></sheetView>',
    ),
    [],
  ],
])('%s', async (_, draw, mend, found) => {
  const views = (xml: string): string =>
    xml.replace('<sheets>', '<bookViews><workbookView xWindow="0"/></bookViews><sheets>');
  const findings = await findingsIn(await trialBook(draw, workbook(views), mend));
  expect(findings).toEqual(found);
});

test('what LibreOffice saves is judged alike', async () => {
  const bad: Draw = (sheet) => {
    table(sheet, [
      ['1.1', 'Open a drop-in', 'Red'],
      ['1.2', 'Train the staff', null],
    ]);
    sheet.getCell('C5').fill = filled('FFC5221F');
    sheet.getCell('A2').value = { text: 'here', hyperlink: 'https://westmere.example' };
    sheet.mergeCells('A8:B8');
    sheet.getCell('A8').value = 'Delayed discharges*';
    sheet.getCell('A8').font = { color: { argb: 'FFBBBBBB' } };
  };
  const found = await findingsIn(await savedAnew(await trialBook(bad)));
  expect(found.map((each) => each.split(' ')[0]).sort()).toEqual([
    'bare-link',
    'blank-cells',
    'blank-rows',
    'colour-alone',
    'low-contrast',
    'merged-cells',
    'note-symbol',
  ]);
});
