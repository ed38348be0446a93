import { describe, expect, test } from '@jest/globals';
import { cellText } from '../../src/domain/table/cellText';
import type { SourceDocument } from '../../src/domain/source/types';
import { decodeMarkup, decodeText } from '../../src/sources/decodeText';
import { dateFormat } from '../../src/sources/dateFormat';
import { readPasted } from '../../src/sources/readPasted';
import { readSource } from '../../src/sources/readSource';
import { textParagraphs } from '../../src/sources/textParagraphs';
import { bookOf, day } from '../domain/recognise/importing';
import { bytesOf, docxOf, wordParagraph, wordTable } from './files';

function texts(document: SourceDocument, table = 0): readonly (readonly (string | null)[])[] {
  return document.tables[table]?.rows.map((row) => row.map((cell) => (cell === null ? null : cellText(cell)))) ?? [];
}

describe('Word', () => {
  test('tables with their headings, paragraphs and bold', async () => {
    const document = await readSource(
      'plan.docx',
      docxOf(
        `${wordParagraph('**Westmere plan**')}${wordParagraph('An opening paragraph that is not a heading.')}${wordParagraph('**2.0 Access:** getting in to services')}${wordTable(
          [
            ['Action', 'Lead'],
            ['Open the hub\nStaff it', '**A Pell** C Dunn'],
          ],
        )}`,
      ),
    );
    expect(document.title).toBe('Westmere plan');
    expect(document.tables[0]).toMatchObject({
      name: 'table 1',
      heading: '2.0 Access: getting in to services',
      headingAdjoins: true,
    });
    const [action, lead] = document.tables[0]?.rows[1] ?? [];
    expect(action?.paragraphs).toHaveLength(2);
    expect(lead?.paragraphs[0]?.runs).toEqual([
      { text: 'A Pell', bold: true },
      { text: ' C Dunn', bold: false },
    ]);
    expect(lead?.where).toBe('table 1, row 2');
  });
});

describe('HTML', () => {
  test('merged cells stand once, and a claim beyond the table is cut', async () => {
    const document = await readSource(
      'page.html',
      bytesOf(
        '<table><tr><td colspan="99">Theme</td></tr><tr><td rowspan="9">A</td><td>B</td></tr><tr><td>C</td></tr></table>',
      ),
    );
    expect(texts(document)).toEqual([
      ['Theme', null],
      ['A', 'B'],
      [null, 'C'],
    ]);
    expect(document.tables[0]?.rows[1]?.[0]).toMatchObject({ rowSpan: 2, columnSpan: 1 });
  });

  test('scripts, hidden words, comments and footnote marks are no words, and Word’s list marks are bullets', async () => {
    const document = await readSource(
      'page.html',
      bytesOf(
        `<table><tr><td><script>steal()</script><style>p{}</style><span style="display:none">secret</span><!-- note -->
        <p class=MsoListParagraph><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>Open the hub<a href="#_ftn1">[1]</a></p>
        <p><span style='mso-list:Ignore'>1.2&nbsp;</span>Staff it</p><img src="https://example.test/a.png" alt="x"></td></tr></table>`,
      ),
    );
    expect(document.tables[0]?.rows[0]?.[0]?.paragraphs).toEqual([
      { bullet: true, runs: [{ text: 'Open the hub', bold: false }] },
      { bullet: false, runs: [{ text: '1.2 Staff it', bold: false }] },
    ]);
  });

  test.each([
    ['<b>x</b>', true],
    ['<span style="font-weight:700">x</span>', true],
    ["<b style='mso-bidi-font-weight:normal'>x</b>", true],
    ['<b style="font-weight:normal">x</b>', false],
    ['<p>x</p>', false],
  ])('bold of %s is %s', async (html, bold) => {
    const document = await readSource('page.html', bytesOf(`<table><tr><td>${html}</td></tr></table>`));
    expect(document.tables[0]?.rows[0]?.[0]?.paragraphs[0]?.runs[0]?.bold).toBe(bold);
  });

  test('a table in a cell of the page’s layout comes out on its own', async () => {
    const document = await readSource(
      'page.html',
      bytesOf('<table><tr><td>Menu</td><td><table><tr><td>Action</td></tr></table></td></tr></table>'),
    );
    expect(document.tables.map((table) => table.name)).toEqual(['table 1', 'table 2']);
    expect(texts(document, 1)).toEqual([['Action']]);
  });

  test('line breaks stay within the paragraph', async () => {
    const document = await readSource('page.html', bytesOf('<table><tr><td>A Pell<br/>C&nbsp;Dunn</td></tr></table>'));
    expect(texts(document)).toEqual([['A Pell\nC Dunn']]);
  });

  test('a caption is the heading', async () => {
    const document = await readSource(
      'page.html',
      bytesOf('<h2>Other</h2><table><caption>Lead officers</caption><tr><td>A</td></tr></table>'),
    );
    expect(document.tables[0]).toMatchObject({ heading: 'Lead officers', headingAdjoins: true });
  });
});

describe('Texts', () => {
  test('a text pasted without quotation marks goes on over lines', async () => {
    const pasted =
      'Area\tTasks\tWhen\nHousing\n\n* Core target\t· Map the sites\n\n· Agree the list\tMay 2026\n\nOngoing\nHealth\n\nand care\t· Open the clinic\tJune 2026\n\t\t\nWork\t· Hold a fair\t2027';
    const document = await readPasted('', pasted);
    expect(texts(document)).toEqual([
      ['Area', 'Tasks', 'When'],
      ['Housing\n* Core target', 'Map the sites\nAgree the list', 'May 2026\nOngoing'],
      ['Health\nand care', 'Open the clinic', 'June 2026'],
      ['', '', ''],
      ['Work', 'Hold a fair', '2027'],
    ]);
  });

  test('the clipboard’s HTML is used where it holds a table', async () => {
    expect(texts(await readPasted('<table><tr><td><b>A</b></td></tr></table>', 'A'))).toEqual([['A']]);
    expect((await readPasted('<p>A\tB</p>', 'A\tB\nC\tD')).tables).toHaveLength(1);
  });

  test.each([
    [',', 'a,b,c\n1,"2,2",3\n4,5,6'],
    [';', 'a;b;c\n1;2,2;3\n4;5;6'],
    ['tab', 'a\tb\tc\n1\t2,2\t3\n4\t5\t6'],
    ['|', 'a|b|c\n1|2,2|3\n4|5|6'],
  ])('columns parted by %s', async (_, text) => {
    expect(texts(await readSource('t.txt', bytesOf(text)))[1]).toEqual(['1', '2,2', '3']);
  });

  test.each([
    [
      'each line of a cell is a paragraph',
      'one\ntwo',
      [
        ['one', false],
        ['two', false],
      ],
    ],
    [
      'a blank line parts paragraphs, and then a single break does not',
      'one\ntwo\n\nthree',
      [
        ['one\ntwo', false],
        ['three', false],
      ],
    ],
    [
      'typed list marks',
      '• one\n- two\n– three',
      [
        ['one', true],
        ['two', true],
        ['three', true],
      ],
    ],
    [
      'stars that mark a list',
      '* one\n* two',
      [
        ['one', true],
        ['two', true],
      ],
    ],
    [
      'a star that marks a target',
      'Housing\n* Core target',
      [
        ['Housing', false],
        ['* Core target', false],
      ],
    ],
    ['a dash alone', '-', [['-', false]]],
    ['a minus figure', '-3.5', [['-3.5', false]]],
  ])('%s', (_, text, expected) => {
    expect(textParagraphs(text).map(({ runs, bullet }) => [runs[0]?.text, bullet])).toEqual(expected);
  });

  test.each([
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, 0xc3, 0xa9], 'é'],
    ['UTF-8', [0xc3, 0xa9], 'é'],
    ['UTF-8 with a broken byte', [0xc3, 0xa9, 0xc3, 0xa9, 0xff, 0x61], 'éé\uFFFDa'],
    ['Windows-1252', [0x93, 0xe9, 0x94, 0x20, 0x80], '“é” €'],
    ['UTF-16', [0xff, 0xfe, 0xe9, 0], 'é'],
    ['UTF-16 without a mark', [0x41, 0, 0x42, 0, 0x43, 0, 0x44, 0], 'ABCD'],
    ['UTF-16, big end first', [0xfe, 0xff, 0, 0xe9], 'é'],
  ])('%s is told', (_, bytes, text) => {
    expect(decodeText(Uint8Array.from(bytes))).toBe(text);
  });

  test('HTML may say its encoding', () => {
    const page = [...Array.from('<meta charset=windows-1252><p>', (letter) => letter.charCodeAt(0)), 0xc3, 0xa9];
    expect(decodeMarkup(Uint8Array.from(page))).toContain('Ã©');
  });
});

describe('Workbooks', () => {
  test('typed dates, numbers, merged cells and places', async () => {
    const document = await readSource(
      'plan.xlsx',
      bookOf(
        {
          'My plan': [
            ['Action', 'Due', 'Cost'],
            ['Open the hub', day('2026-06-30'), 1250.5],
          ],
        },
        (sheet) => {
          sheet['!merges'] = [{ s: { r: 1, c: 0 }, e: { r: 1, c: 0 } }];
        },
      ),
    );
    const [action, due, cost] = document.tables[0]?.rows[1] ?? [];
    expect(action).toMatchObject({ where: 'My plan!A2', number: null, date: null });
    expect(due).toMatchObject({ where: 'My plan!B2', date: '2026-06-30' });
    expect(cellText(due)).toBe('30 Jun 2026');
    expect(cost).toMatchObject({ number: 1250.5, date: null });
  });

  test.each([
    ['dd/mm/yyyy', 'day'],
    ['d-mmm-yy', 'day'],
    ['[$-809]d mmmm yyyy;@', 'day'],
    ['m/d/yy h:mm', 'day'],
    ['mmm-yy', 'month'],
    ['mmmm yyyy', 'month'],
    ['[h]:mm', 'none'],
    ['h:mm', 'none'],
    ['General', 'none'],
    ['#,##0.00', 'none'],
    ['0 "days"', 'none'],
    ['', 'none'],
  ])('the format %s shows a %s', (format, expected) => {
    expect(dateFormat(format)).toBe(expected);
  });

  test('titles above a table are its heading, and a new row of headings after a blank row is a new table', async () => {
    const document = await readSource(
      'plan.xlsx',
      bookOf({
        Sheet1: [
          ['Westmere plan'],
          [null],
          ['Action', 'Lead', 'Due date'],
          ['Open', 'A', 'May'],
          [null],
          ['Close', 'B', 'June'],
          [null],
          ['Contacts'],
          ['Name', 'Organisation'],
          ['A', 'Council'],
        ],
      }),
    );
    expect(document.tables.map(({ name, heading, rows }) => [name, heading, rows.length])).toEqual([
      ['Sheet1, table 1', 'Westmere plan', 4],
      ['Sheet1, table 2', 'Contacts', 2],
    ]);
  });
});
