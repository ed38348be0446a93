import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import { newXlsx, openXlsx } from '../../../src/hosts/xlsx/openXlsx';
import { UnreadableWorkbook } from '../../../src/hosts/xlsx/unreadableWorkbook';
import { tableOf } from '../../../src/workbook/snapshot';
import { contractPlan } from '../../contract/contractPlan';

async function planBytes(): Promise<Uint8Array> {
  const book = newXlsx('plan.xlsx');
  await book.createPlan(contractPlan());
  return book.bytes();
}

async function withPart(part: RegExp, change: (xml: string) => string): Promise<Uint8Array> {
  const parts = unzipSync(await planBytes());
  for (const [name, content] of Object.entries(parts)) {
    if (part.test(name)) parts[name] = strToU8(change(strFromU8(content)));
  }
  return zipSync(parts);
}

async function refusalOf(bytes: Uint8Array): Promise<UnreadableWorkbook> {
  const refusal = await openXlsx('plan.xlsx', bytes).then(
    () => null,
    (cause: unknown) => cause,
  );
  if (!(refusal instanceof UnreadableWorkbook)) throw new Error(`It was not refused: ${String(refusal)}`);
  return refusal;
}

describe('a file that is no workbook is refused in one line that says what to do', () => {
  const ole = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
  const encrypted = Array.from('EncryptedPackage').flatMap((letter) => [letter.charCodeAt(0), 0]);
  const word = zipSync({
    '_rels/.rels': strToU8(
      '<Relationships xmlns="x"><Relationship Id="a" Type="http://x/officeDocument" Target="word/document.xml"/></Relationships>',
    ),
    'word/document.xml': strToU8('<w:document xmlns:w="x"><w:body/></w:document>'),
  });
  test.each<[what: string, bytes: Uint8Array, why: RegExp]>([
    ['empty', new Uint8Array(), /it is empty/],
    ['a text', strToU8('Ref,Action\n1.1,Open a drop-in'), /it is not an Excel workbook/],
    ['encrypted', new Uint8Array([...ole, 0, 0, ...encrypted]), /locked with a password/],
    ['an old .xls', new Uint8Array([...ole, 0, 0, 0, 0]), /older kind of Office file/],
    ['another zip', zipSync({ 'notes.txt': strToU8('x') }), /a zip file, but not an Excel workbook/],
    ['a Word document', word, /Word document/],
  ])('%s', async (_, bytes, why) => {
    const refusal = await refusalOf(bytes);
    expect(refusal.message).toMatch(why);
    expect(refusal.message).toMatch(/^plan\.xlsx.*\.$/);
  });

  test('cut short', async () => {
    const bytes = await planBytes();
    expect((await refusalOf(bytes.slice(0, Math.floor(bytes.length / 2)))).message).toMatch(/cut short/);
  });

  test('with a damaged part', async () => {
    const bytes = await planBytes();
    const parts = Object.keys(unzipSync(bytes));
    expect(parts).toContain('xl/workbook.xml');
    const at = Buffer.from(bytes).indexOf('xl/workbook.xml') + 'xl/workbook.xml'.length + 20;
    const damaged = bytes.slice();
    damaged.fill(0xff, at, at + 40);
    expect((await refusalOf(damaged)).message).toMatch(/damaged/);
  });

  test('that would unpack to something monstrous', async () => {
    const bytes = (await planBytes()).slice();
    const view = new DataView(bytes.buffer);
    const entry = Buffer.from(bytes).lastIndexOf(Buffer.from([0x50, 0x4b, 1, 2]));
    view.setUint32(entry + 24, 2_000_000_000, true);
    expect((await refusalOf(bytes)).message).toMatch(/would unpack to \d+ MB/);
  });

  test('with no worksheet', async () => {
    const bytes = await withPart(/^xl\/workbook\.xml$/, (xml) => xml.replace(/<sheet\s[^>]*>/g, ''));
    expect((await refusalOf(bytes)).message).toMatch(/no worksheet/);
  });

  test('with a table of 200,000 rows', async () => {
    const bytes = await withPart(/^xl\/tables\/table1\.xml$/, (xml) =>
      xml.replace(/ref="A1:(\w+?)\d+"/g, 'ref="A1:$1200001"'),
    );
    const refusal = await refusalOf(bytes);
    expect(refusal.where).toBe('Actions');
    expect(refusal.message).toMatch(/the table Actions has 200,000 rows/);
  });
});

describe('a plan that was damaged is read as far as it goes, and what is wrong is said', () => {
  const obstaclesOf = async (bytes: Uint8Array): Promise<readonly string[]> => {
    const snapshot = await (await openXlsx('plan.xlsx', bytes)).read();
    return snapshot.obstacles.map(({ kind, where }) => `${kind} ${where}`);
  };

  test('a cell of 32,767 characters is read whole', async () => {
    const book = newXlsx('plan.xlsx');
    await book.createPlan(contractPlan([{ ref: '1.1', commentary: 'x'.repeat(32_767), id: 'a' }]));
    const actions = tableOf(await book.read(), 'Actions');
    expect(actions?.rows[0]?.[actions.headers.indexOf('Commentary')]).toHaveLength(32_767);
  });

  test('a renamed table is found by its sheet', async () => {
    const bytes = await withPart(/^xl\/tables\/table1\.xml$/, (xml) =>
      xml.replace(/(name|displayName)="Actions"/g, '$1="Table1"'),
    );
    const snapshot = await (await openXlsx('plan.xlsx', bytes)).read();
    expect(tableOf(snapshot, 'Actions')?.rows).toHaveLength(3);
    expect(await obstaclesOf(bytes)).toEqual(['missingTable Actions!A1']);
  });

  test('a table that has become plain cells is found by its headers', async () => {
    const bytes = await withPart(/sheet2\.xml(\.rels)?$/, (xml) =>
      xml.replace(/<tableParts.*?<\/tableParts>/, '').replace(/<Relationship\s[^>]*table1\.xml"\/>/, ''),
    );
    const snapshot = await (await openXlsx('plan.xlsx', bytes)).read();
    expect(tableOf(snapshot, 'Actions')?.rows.map((row) => row[0])).toEqual(['1.1', '1.10', '2.1']);
    expect(await obstaclesOf(bytes)).toEqual(['missingTable Actions!A1']);
  });

  test('a missing column, a protected sheet, a filter, merged cells and a note below the table are said', async () => {
    const bytes = await withPart(/sheet2\.xml$|tables\/table1\.xml$/, (xml) =>
      xml
        .replace('name="Theme"', 'name="Sphere"')
        .replace(
          /<autoFilter ref="([^"]*)"\/>/,
          '<autoFilter ref="$1"><filterColumn colId="0"><filters blank="1"/></filterColumn></autoFilter>',
        )
        .replace(
          '</sheetData>',
          '<row r="9"><c r="B9" t="inlineStr"><is><t>Note</t></is></c></row></sheetData><sheetProtection sheet="1"/><mergeCells count="1"><mergeCell ref="C2:C3"/></mergeCells>',
        ),
    );
    expect(await obstaclesOf(bytes)).toEqual([
      'missingColumn Actions!A1',
      'protected Actions',
      'filtered Actions!A1',
      'merged Actions!C2:C3',
      'blockedBelow Actions!B9',
    ]);
  });
});

test('a plan of more rows than one workbook can hold is refused before anything is made', async () => {
  const book = newXlsx('plan.xlsx');
  const contents = contractPlan();
  const actions = Array.from({ length: 30_001 }, (_, at) => ({ ref: String(at), action: 'Do' }));
  await expect(book.createPlan({ ...contents, tables: { ...contents.tables, Actions: actions } })).rejects.toThrow(
    /Actions would have 30,001 rows/,
  );
  expect(book.bytes()).toHaveLength(0);
});
