import { describe, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { recognisePlan } from '../../src/domain/recognise/recognisePlan';
import { readSource } from '../../src/sources/readSource';
import { UnreadableSource } from '../../src/sources/unreadableSource';
import { bookOf } from '../domain/recognise/importing';
import { bytesOf, docxOf, wordTable } from './files';

const PLAN = docxOf(
  wordTable([
    ['Action', 'Lead', 'When'],
    ['Open the hub', 'A Pell', 'May 2026'],
  ]),
);
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

async function fault(name: string, bytes: Uint8Array): Promise<UnreadableSource> {
  try {
    await readSource(name, bytes);
  } catch (error) {
    if (error instanceof UnreadableSource) return error;
    throw error;
  }
  throw new Error(`${name} was read`);
}

function ole(stream: string): Uint8Array {
  return Uint8Array.from([
    ...OLE,
    ...new Array<number>(600).fill(0),
    ...Array.from(stream).flatMap((letter) => [letter.charCodeAt(0), 0]),
  ]);
}

describe('Files that cannot be read say which, why and what to do, in one line', () => {
  test.each([
    ['empty.docx', new Uint8Array(), 'it is empty'],
    ['locked.xlsx', ole('EncryptedPackage'), 'locked with a password'],
    ['old.doc', ole('WordDocument'), 'old Word (.doc)'],
    ['other.msg', ole('__substg1.0'), 'old Office file without a workbook'],
    ['scan.pdf', bytesOf('%PDF-1.7\n'), 'it is a PDF'],
    ['plan.docx', bytesOf('{\\rtf1 Plan}'), 'rich text (RTF)'],
    ['photo.docx', Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'it is a picture'],
    ['cut.docx', PLAN.subarray(0, PLAN.length - 200), 'it is cut short'],
    [
      'noise.csv',
      Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + 13) % 251),
      'not a document that can be read',
    ],
    ['pictures.zip', zipSync({ 'a.txt': strToU8('a') }), 'an archive without a Word document'],
    ['slides.pptx', zipSync({ 'ppt/presentation.xml': strToU8('<p/>') }), 'it is a presentation'],
    ['blank.docx', docxOf(''), 'it holds no words'],
    ['broken.docx', zipSync({ 'word/document.xml': strToU8('<w:document><w:body>') }), 'it is damaged'],
  ])('%s', async (name, bytes, why) => {
    const error = await fault(name, bytes);
    expect(error.fileName).toBe(name);
    expect(error.why).toContain(why);
    expect(error.message).not.toContain('\n');
    expect(error.message.startsWith(`${name}: `)).toBe(true);
    expect(error.whatToDo).toMatch(/^[A-Z].*\.$/);
  });

  test('a scan holds pictures and no words', async () => {
    const picture =
      '<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:embed="rId5"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
    const relations =
      '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/></Relationships>';
    const bytes = docxOf(picture, {
      'word/_rels/document.xml.rels': strToU8(relations),
      'word/media/image1.png': Uint8Array.from([0x89, 0x50]),
    });
    expect((await fault('scan.docx', bytes)).why).toContain('as a scan does');
  });

  test('a zip bomb is refused by its stated size, and by its real size when it lies', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(310 * 1024 * 1024) });
    expect((await fault('bomb.docx', bomb)).why).toContain('unpacks to more than 300 MB');
    const lying = bomb.slice();
    const view = new DataView(lying.buffer);
    for (let at = 0; at < lying.length - 46; at += 1) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect((await fault('bomb.docx', lying)).why).toContain('unpacks to more than 300 MB');
  });

  test('a file over 50 MB is refused unread', async () => {
    expect((await fault('huge.csv', new Uint8Array(50 * 1024 * 1024 + 1))).why).toContain('larger than 50 MB');
  });

  test('a text of too many cells is refused', async () => {
    const text = `${new Array<string>(300).fill('a').join(',')}\n`.repeat(5400);
    expect((await fault('wide.csv', bytesOf(text))).why).toContain('1,600,000 filled cells');
  });

  test('a page of elements nested beyond reason is refused', async () => {
    expect((await fault('deep.html', bytesOf('<div>'.repeat(100_000)))).why).toContain('nested too deep');
  });
});

describe('Files are read by what they hold, not by what they are called', () => {
  test.each([
    ['plan.xlsx', PLAN],
    [
      'plan.csv',
      bookOf({
        Plan: [
          ['Action', 'Lead', 'When'],
          ['Open the hub', 'A Pell', 'May 2026'],
        ],
      }),
    ],
    ['plan.docx', bytesOf('Action,Lead,When\nOpen the hub,A Pell,May 2026\n')],
    [
      'plan.xls',
      bytesOf('<html><body><table><tr><td>Action<td>Lead<td>When<tr><td>Open the hub<td>A Pell<td>May 2026</table>'),
    ],
    [
      'plan.txt',
      Uint8Array.from([
        0xff,
        0xfe,
        ...Array.from('Action\tLead\tWhen\nOpen the hub\tA Pell\tMay 2026').flatMap((letter) => [
          letter.charCodeAt(0),
          0,
        ]),
      ]),
    ],
    [
      'plan',
      bytesOf(
        'Version:0.9\r\nStartHTML:00000097\r\n<html><body><table><tr><td>Action</td><td>Lead</td><td>When</td></tr><tr><td>Open the hub</td><td>A Pell</td><td>May 2026</td></tr></table>',
      ),
    ],
  ])('%s', async (name, bytes) => {
    const plan = recognisePlan([await readSource(name, bytes)]);
    expect(plan.actions.map(({ action, accountableLeads, due }) => [action, accountableLeads, due])).toEqual([
      ['Open the hub', ['A Pell'], '2026-05-31'],
    ]);
  });
});
