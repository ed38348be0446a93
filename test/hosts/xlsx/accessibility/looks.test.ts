import type ExcelJs from 'exceljs';
import { describe, expect, test } from '@jest/globals';
import { filled, findingsIn, table, trialBook, type Draw, type Mend } from './trialBook';

type Twins = readonly [found: string, bad: Draw, good: Draw];

const LONG = 'Somebody wrote a long sentence in here.';

function cell(address: string, value: ExcelJs.CellValue, style: Partial<ExcelJs.Style> = {}): Draw {
  return (sheet) => {
    sheet.getCell(address).value = value;
    Object.assign(sheet.getCell(address), style);
  };
}

function both(...draws: readonly Draw[]): Draw {
  return (sheet, book) => {
    for (const draw of draws) draw(sheet, book);
  };
}

const ragTable =
  (...words: readonly (string | null)[]): Draw =>
  (sheet) => {
    table(
      sheet,
      words.map((word, at) => [`1.${String(at)}`, 'Open', word]),
    );
  };
const fill =
  (argb: string, ...addresses: readonly string[]): Draw =>
  (sheet) => {
    for (const address of addresses) sheet.getCell(address).fill = filled(argb);
  };
/** A format for the word Red over C4:C9. */
const redRule =
  (back: string, ink: string): Draw =>
  (sheet) => {
    sheet.addConditionalFormatting({
      ref: 'C4:C9',
      rules: [
        {
          type: 'containsText',
          operator: 'containsText',
          text: 'Red',
          priority: 1,
          style: {
            fill: { type: 'pattern', pattern: 'solid', bgColor: { argb: back } },
            font: { color: { argb: ink } },
          },
        },
      ],
    });
  };
const theme = (number: number, tint = 0): Partial<ExcelJs.Color> => ({ theme: number, tint }) as Partial<ExcelJs.Color>;
const BLANKS = cell('A2', 'A blank cell means: not yet rated.');

const LOOKS: readonly Twins[] = [
  [
    'cut-text Plan!A2',
    both(cell('A2', LONG), cell('B2', 'x')),
    both(cell('A2', LONG, { alignment: { wrapText: true } }), cell('B2', 'x')),
  ],
  ['cut-text Plan!A2', both(cell('A2', `Short\n${LONG}`), cell('B2', 1)), both(cell('A2', LONG), cell('A3', 'x'))],
  ['colour-alone Plan!C4', both(BLANKS, ragTable(null, 'Green'), fill('FFC5221F', 'C4')), ragTable('Red', 'Green')],
  [
    // In one colour with the words of its row, or of its column, a blank cell is part of a stripe.
    'colour-alone Plan!C5 Plan!C6',
    both(BLANKS, ragTable('Red', null, null), fill('FFC5221F', 'C5'), fill('FFB7DDB0', 'C6')),
    both(BLANKS, ragTable('Red', null, 'Green'), fill('FFF2F2F2', 'A5', 'B5', 'C5')),
  ],
  [
    'colour-alone Plan!B3',
    both(cell('A2', 'Action'), cell('B2', 'RAG'), cell('A3', 'Open'), fill('FFC5221F', 'B3')),
    both(cell('A2', 'Action'), cell('B2', 'RAG'), cell('A3', 'Open'), cell('B3', 'Red', { fill: filled('FFFFC7CE') })),
  ],
  [
    'low-contrast Plan!A2',
    cell('A2', 'Grey', { font: { color: { argb: 'FF8C8C8C' } } }),
    cell('A2', 'Grey', { font: { color: { argb: 'FF595959' } } }),
  ],
  [
    'low-contrast Plan!A2',
    cell('A2', 'On red', { fill: filled('FF8B0000') }),
    cell('A2', 'On red', { fill: filled('FFC5221F'), font: { color: { argb: 'FFFFFFFF' } } }),
  ],
  [
    // Colours of the theme, as Excel writes them: black on its dark blue, then on the same made lighter.
    'low-contrast Plan!A2',
    cell('A2', 'Theme', { fill: { type: 'pattern', pattern: 'solid', fgColor: theme(3) } }),
    cell('A2', 'Theme', { fill: { type: 'pattern', pattern: 'solid', fgColor: theme(3, 0.6) } }),
  ],
  [
    'low-contrast Plan!C4',
    both(ragTable('Red', 'Green'), redRule('FFFF9999', 'FFFF0000')),
    both(ragTable('Red', 'Green'), redRule('FFFFC7CE', 'FF9C0006')),
  ],
  [
    'bare-link Plan!A2',
    cell('A2', { text: 'click here', hyperlink: 'https://westmere.example' }),
    cell('A2', { text: 'Westmere’s plan', hyperlink: 'https://westmere.example' }),
  ],
  [
    'bare-link Plan!A2 Plan!A3',
    both(
      cell('A2', { text: 'https://westmere.example/plan', hyperlink: 'https://westmere.example/plan' }),
      cell('A3', { formula: 'HYPERLINK("https://westmere.example","More")', result: 'More' }),
    ),
    both(
      cell('A2', { text: 'board@westmere.example', hyperlink: 'mailto:board@westmere.example' }),
      cell('A3', { formula: 'HYPERLINK("https://westmere.example","The plan")', result: 'The plan' }),
    ),
  ],
  ['note-symbol Plan!A2', cell('A2', 'Delayed discharges*'), cell('A2', 'Delayed discharges [note 1]')],
  ['note-symbol Plan!A2', cell('A2', 'Homes insulated²'), cell('A2', 'Floor space 40 m²')],
  [
    'note-symbol Plan!A2',
    cell('A2', { richText: [{ text: 'Homes' }, { font: { vertAlign: 'superscript' }, text: '1' }] }),
    cell('A2', { richText: [{ text: 'On the 1' }, { font: { vertAlign: 'superscript' }, text: 'st' }] }),
  ],
  [
    'comment Plan!A2',
    both(cell('A2', 'Open'), (sheet) => {
      sheet.getCell('A2').note = 'Not agreed yet';
    }),
    cell('A2', 'Open: not agreed yet'),
  ],
];

test.each(LOOKS)('%s', async (found, bad, good) => {
  expect(await findingsIn(await trialBook(bad))).toEqual([found]);
  expect(await findingsIn(await trialBook(good))).toEqual([]);
});

test('white words in the header of a table whose style brings the fill are left to it', async () => {
  const header: Draw = both(ragTable('Red', 'Green'), (sheet) => {
    for (const address of ['A3', 'B3', 'C3']) sheet.getCell(address).font = { color: { argb: 'FFFFFFFF' } };
  });
  const medium: Mend = [/table1\.xml$/, (xml) => xml.replace('TableStyleLight1', 'TableStyleMedium2')];
  expect(await findingsIn(await trialBook(header, medium))).toEqual([]);
  expect(await findingsIn(await trialBook(header))).toEqual(['low-contrast Plan!A3 Plan!B3 Plan!C3']);
});

describe('a picture', () => {
  const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
  const picture: Draw = (sheet, book) => {
    const image = book.addImage({ base64: PIXEL, extension: 'png' });
    sheet.addImage(image, { tl: { col: 1, row: 3 }, ext: { width: 20, height: 20 } });
  };
  const named = (attributes: string, inside = ''): Mend => [
    /drawing1\.xml$/,
    (xml) =>
      xml.replace(
        /<xdr:cNvPr[^>]*?(?:\/>|>.*?<\/xdr:cNvPr>)/s,
        `<xdr:cNvPr id="2" ${attributes}>${inside}</xdr:cNvPr>`,
      ),
  ];
  const decoration =
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}"><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/></a:ext></a:extLst>';
  const box: Mend = [
    /drawing1\.xml$/,
    (xml) =>
      xml.replace(
        /<xdr:pic>.*?<\/xdr:pic>/s,
        '<xdr:sp macro="" textlink=""><xdr:nvSpPr><xdr:cNvPr id="2" name="TextBox 1"/><xdr:cNvSpPr txBox="1"/></xdr:nvSpPr><xdr:spPr/>' +
          '<xdr:txBody><a:bodyPr/><a:p><a:r><a:t>Figures are provisional</a:t></a:r></a:p></xdr:txBody></xdr:sp>',
      ),
  ];

  test.each<[what: string, mend: Mend, found: readonly string[]]>([
    ['with no words', named('name="Picture 1"'), ['no-alt-text Plan!B4']],
    ['with blank words', named('name="Picture 1" descr=" "'), ['no-alt-text Plan!B4']],
    ['with words', named('name="Picture 1" descr="The drop-in at Northgate"'), []],
    ['marked as decoration', named('name="Picture 1"', decoration), []],
    ['hidden', named('name="Picture 1" hidden="1"'), []],
    ['that is a box of words', box, ['floating-text Plan!B4']],
  ])('%s', async (_, mend, found) => {
    expect(await findingsIn(await trialBook(picture, mend))).toEqual(found);
  });

  test('a sheet that holds nothing else is not blank', async () => {
    const alone: Draw = (sheet, book) => {
      sheet.getCell('A1').value = null;
      picture(sheet, book);
    };
    expect(await findingsIn(await trialBook(alone, named('name="P" descr="The drop-in"')))).toEqual([
      'begins-elsewhere Plan!A1',
    ]);
  });
});
