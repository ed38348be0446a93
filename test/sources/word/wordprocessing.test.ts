import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import type { SourceDocument } from '../../../src/domain/source/types';
import { readSource } from '../../../src/sources/readSource';
import { docxOf, wordParagraph, wordTable } from '../files';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const LISTS = `<w:numbering ${NAMESPACE}>
  <w:abstractNum w:abstractNumId="0">
    <w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1."/></w:lvl>
    <w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.%2"/></w:lvl>
    <w:lvl w:ilvl="2"><w:start w:val="1"/><w:numFmt w:val="lowerLetter"/><w:lvlText w:val="(%3)"/></w:lvl>
  </w:abstractNum>
  <w:abstractNum w:abstractNumId="1"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/><w:lvlText w:val="·"/></w:lvl></w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
</w:numbering>`;
const STYLES = `<w:styles ${NAMESPACE}>
  <w:style w:type="paragraph" w:styleId="H2"><w:name w:val="heading 2"/><w:rPr><w:b/></w:rPr></w:style>
  <w:style w:type="paragraph" w:styleId="Own"><w:name w:val="Council heading"/><w:basedOn w:val="H2"/></w:style>
  <w:style w:type="paragraph" w:styleId="Bullets"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="2"/></w:numPr></w:pPr></w:style>
  <w:style w:type="character" w:styleId="Strong"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>
</w:styles>`;

async function read(body: string): Promise<SourceDocument> {
  const parts = { 'word/numbering.xml': strToU8(LISTS), 'word/styles.xml': strToU8(STYLES) };
  return readSource('plan.docx', docxOf(body, parts));
}

/** The cells of the first table as text: paragraphs parted by `/`, bullets and numbers before them, bold in stars. */
async function cellsOf(body: string): Promise<readonly (readonly (string | null)[])[]> {
  const { tables } = await read(body);
  return (tables[0]?.rows ?? []).map((row) =>
    row.map((cell) =>
      cell === null
        ? null
        : cell.paragraphs
            .map(({ runs, bullet, mark }) => {
              const words = runs.map(({ text, bold }) => (bold ? `*${text}*` : text)).join('');
              return `${mark === undefined ? '' : `${mark}) `}${bullet && mark === undefined ? '• ' : ''}${words}`;
            })
            .join('/'),
    ),
  );
}

const run = (words: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}<w:t>${words}</w:t></w:r>`;
const listed = (words: string, list: number, depth = 0): string =>
  `<w:p><w:pPr><w:numPr><w:ilvl w:val="${String(depth)}"/><w:numId w:val="${String(list)}"/></w:numPr></w:pPr>${words === '' ? '' : run(words)}</w:p>`;
const cell = (content: string, properties = ''): string => `<w:tc><w:tcPr>${properties}</w:tcPr>${content}</w:tc>`;
const row = (...cells: readonly string[]): string => `<w:tr>${cells.join('')}</w:tr>`;
const table = (...rows: readonly string[]): string => `<w:tbl>${rows.join('')}</w:tbl>`;

describe('words of a cell', () => {
  test.each<[string, string, string]>([
    ['a numbered list keeps its numbers beside the words', listed('Ask', 1) + listed('Tell', 1), '1) Ask/2) Tell'],
    [
      'levels are counted within one another',
      listed('A', 1) + listed('B', 1, 1) + listed('C', 1, 1),
      '1) A/1.1) B/1.2) C',
    ],
    ['letters lose their brackets', listed('A', 1, 2) + listed('B', 1, 2), '(a) A/(b) B'],
    ['a list may start elsewhere', listed('Fifth', 3) + listed('Sixth', 3), '5) Fifth/6) Sixth'],
    ['bullets', listed('One', 2) + listed('Two', 2), '• One/• Two'],
    ['bullets by style', `<w:p><w:pPr><w:pStyle w:val="Bullets"/></w:pPr>${run('One')}</w:p>`, '• One'],
    ['a number alone is the cell’s words', listed('', 1), '1'],
    ['bold runs', `<w:p>${run('A Pell', '<w:b/>')}${run(', B Ray')}</w:p>`, '*A Pell*, B Ray'],
    ['bold taken off', `<w:p>${run('A Pell', '<w:b w:val="0"/>')}</w:p>`, 'A Pell'],
    ['bold by character style', `<w:p>${run('A Pell', '<w:rStyle w:val="Strong"/>')}</w:p>`, '*A Pell*'],
    ['hidden words', `<w:p>${run('Shown')}${run(' not shown', '<w:vanish/>')}</w:p>`, 'Shown'],
    ['a tracked insertion counts', `<w:p><w:ins>${run('New')}</w:ins>${run(' words')}</w:p>`, 'New words'],
    [
      'a tracked deletion does not',
      `<w:p><w:del><w:r><w:delText>Old</w:delText></w:r></w:del>${run('Words')}</w:p>`,
      'Words',
    ],
    ['words moved elsewhere do not', `<w:p><w:moveFrom>${run('Gone')}</w:moveFrom>${run('Here')}</w:p>`, 'Here'],
    [
      'a paragraph mark that was deleted joins two paragraphs',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Agree the ')}</w:p><w:p>${run('plan')}</w:p>`,
      'Agree the plan',
    ],
    [
      'a deleted mark at the end of a cell ends it all the same',
      `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run('Plan')}</w:p>`,
      'Plan',
    ],
    [
      'a control that shows only its prompt is blank',
      `<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent><w:p>${run('Choose an item.')}</w:p></w:sdtContent></w:sdt>`,
      '',
    ],
    [
      'a control that was filled in',
      `<w:sdt><w:sdtPr/><w:sdtContent><w:p>${run('Amber')}</w:p></w:sdtContent></w:sdt>`,
      'Amber',
    ],
    ['a tick of a symbol font', '<w:p><w:r><w:sym w:font="Wingdings" w:char="F0FC"/></w:r></w:p>', '✓'],
    [
      'line breaks and hyphens',
      '<w:p><w:r><w:t>A</w:t><w:br/><w:t>B</w:t><w:noBreakHyphen/><w:t>C</w:t></w:r></w:p>',
      'A\nB-C',
    ],
    ['a page break is no line break', '<w:p><w:r><w:t>A </w:t><w:br w:type="page"/><w:t>B</w:t></w:r></w:p>', 'A B'],
  ])('%s', async (_, content, expected) => {
    expect(await cellsOf(table(row(cell(content), cell(wordParagraph('Beside')))))).toEqual([[expected, 'Beside']]);
  });
});

describe('shape of a table', () => {
  const words = wordParagraph;

  test('cells merged down and across cover their places', async () => {
    const merged = table(
      row(cell(words('Homes'), '<w:vMerge w:val="restart"/>'), cell(words('1')), cell(words('2'))),
      row(cell(words(''), '<w:vMerge/>'), cell(words('Both'), '<w:gridSpan w:val="2"/>')),
      row(cell(words('Jobs'), '<w:vMerge w:val="restart"/>'), cell(words('3')), cell(words('4'))),
    );
    expect(await cellsOf(merged)).toEqual([
      ['Homes', '1', '2'],
      [null, 'Both', null],
      ['Jobs', '3', '4'],
    ]);
    const { tables } = await read(merged);
    expect(tables[0]?.rows[0]?.[0]).toMatchObject({ rowSpan: 2, columnSpan: 1, where: 'table 1, row 1' });
  });

  test('a row that a tracked change deletes is left out, and one that begins further in is set in', async () => {
    const shaped = table(
      row(cell(words('A')), cell(words('B'))),
      `<w:tr><w:trPr><w:del/></w:trPr>${cell(words('X'))}${cell(words('Y'))}</w:tr>`,
      `<w:tr><w:trPr><w:gridBefore w:val="1"/></w:trPr>${cell(words('C'))}</w:tr>`,
    );
    expect(await cellsOf(shaped)).toEqual([
      ['A', 'B'],
      ['', 'C'],
    ]);
  });

  test('a cell’s colour is kept, white and none are not', async () => {
    const { tables } = await read(
      table(
        row(
          cell(words('G'), '<w:shd w:val="clear" w:fill="00b050"/>'),
          cell(words('N'), '<w:shd w:val="clear" w:fill="auto"/>'),
          cell(words('W'), '<w:shd w:val="clear" w:fill="FFFFFF"/>'),
        ),
      ),
    );
    expect(tables[0]?.rows[0]?.map((one) => one?.fill)).toEqual(['#00B050', undefined, undefined]);
  });

  test('a table inside a cell is a table of its own, after the one around it', async () => {
    const { tables } = await read(
      table(row(cell(table(row(cell(words('in')), cell(words('side')))) + words('after')), cell(words('b')))),
    );
    expect(tables.map(({ name, rows }) => [name, rows.length])).toEqual([
      ['table 1', 1],
      ['table 2', 1],
    ]);
  });
});

describe('what stands around the tables', () => {
  test('a style based on a heading is a heading, with the number that Word gives it', async () => {
    const heading = `<w:p><w:pPr><w:pStyle w:val="Own"/><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run('Better homes')}</w:p>`;
    const { tables, title } = await read(heading + wordTable([['A', 'B']]));
    expect(title).toBe('1 Better homes');
    expect(tables[0]).toMatchObject({ heading: '1 Better homes', headingAdjoins: true });
  });

  test('words of a text box are read once, and do not break the paragraph around them', async () => {
    const box = `<w:txbxContent>${wordParagraph('In the box')}</w:txbxContent>`;
    const body = `<w:p>${run('Around ')}<w:r><mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r>${run('the box')}</w:p>`;
    expect((await read(body)).prose).toEqual(['In the box', 'Around the box']);
  });

  test('a document that calls its namespace and its parts otherwise is read alike', async () => {
    const main = `<ns0:document xmlns:ns0="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><ns0:body><ns0:tbl><ns0:tr><ns0:tc><ns0:p><ns0:r><ns0:t>Action</ns0:t></ns0:r></ns0:p></ns0:tc><ns0:tc><ns0:p><ns0:r><ns0:t>Lead</ns0:t></ns0:r></ns0:p></ns0:tc></ns0:tr></ns0:tbl></ns0:body></ns0:document>`;
    const bytes = zipSync({
      '_rels/.rels': strToU8(
        '<Relationships xmlns="urn:r"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/word/document2.xml"/></Relationships>',
      ),
      'word/document2.xml': strToU8(main),
    });
    const { tables } = await readSource('plan.docx', bytes);
    expect(tables[0]?.rows[0]?.map((one) => one?.paragraphs[0]?.runs[0]?.text)).toEqual(['Action', 'Lead']);
  });
});
