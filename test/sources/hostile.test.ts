import { describe, expect, jest, test } from '@jest/globals';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { recognisePlan } from '../../src/domain/recognise/recognisePlan';
import type { ImportedPlan } from '../../src/domain/recognise/types';
import { readSource } from '../../src/sources/readSource';
import { bookOf } from '../domain/recognise/importing';
import { bytesOf, docxOf, wordTable } from './files';

async function plan(name: string, bytes: Uint8Array): Promise<ImportedPlan> {
  return recognisePlan([await readSource(name, bytes)]);
}

describe('odd documents are read for what they hold', () => {
  test('a table of 100 columns keeps what it says of actions', async () => {
    const more = Array.from({ length: 96 }, (_, at) => `Measure ${String(at)}`);
    const { actions } = await plan(
      'wide.docx',
      docxOf(
        wordTable([
          ['Ref', 'Action', 'Lead', 'Due', ...more],
          ['1', 'Open the hub', 'A Pell', 'May 2026', ...more.map(() => 'x')],
        ]),
      ),
    );
    expect(actions).toMatchObject([{ ref: '1', action: 'Open the hub', due: '2026-05-31' }]);
    expect(Object.keys(actions[0]?.more ?? {})).toHaveLength(96);
  });

  test('20,000 rows are read, each once', async () => {
    const rows = Array.from(
      { length: 20_000 },
      (_, at) => `${String(at)},Carry out work ${String(at)},A Pell,May 2026`,
    );
    const { actions } = await plan('long.csv', bytesOf(['Ref,Action,Lead,Due', ...rows].join('\n')));
    expect(new Set(actions.map(({ action }) => action)).size).toBe(20_000);
  });

  test('scripts, hidden words and remote pictures of a page are passed over, and nothing is fetched', async () => {
    const asked = jest.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.reject(new Error('no')));
    try {
      const { actions } = await plan(
        'page.html',
        bytesOf(
          `<html><script>document.write('<table><tr><td>Action</td></tr></table>')</script><link rel=stylesheet href="https://example.org/a.css">
           <table><tr><th>Action</th><th>Lead</th><th>Due</th></tr><tr><td>Open the hub<img src="https://example.org/a.png" onerror="x()"><script>x()</script><span style="display:none">secret</span></td><td>A Pell</td><td>May 2026</td></tr></table></html>`,
        ),
      );
      expect(actions.map(({ action }) => action)).toEqual(['Open the hub']);
      expect(asked.mock.calls).toEqual([]);
    } finally {
      asked.mockRestore();
    }
  });

  test('right-to-left words and emoji are kept to the letter', async () => {
    const action = '👩‍⚕️ Visit families in النور';
    const document = docxOf(
      wordTable([
        ['Action', 'Lead', 'Due'],
        [action, 'د. أحمد', 'May 2026'],
      ]),
    );
    expect((await plan('rtl.docx', document)).actions).toMatchObject([{ action, due: '2026-05-31' }]);
  });

  test('a few broken bytes spoil no other word', async () => {
    const text = bytesOf('Action,Lead,Due\nCafé for carers – weekly,A Pell,May 2026\nOpen the hub,B Ray,June 2026\n');
    text[text.length - 20] = 0xff;
    const { actions } = await plan('broken.csv', text);
    expect(actions[0]?.action).toBe('Café for carers – weekly');
    expect(actions).toHaveLength(2);
  });

  test('a stray cell in the last row and column of a sheet costs no more than its own', async () => {
    const parts = unzipSync(
      bookOf({
        Plan: [
          ['Action', 'Lead', 'Due'],
          ['Open the hub', 'A Pell', 'May 2026'],
          ['Stray', null, null],
        ],
      }),
    );
    const path = 'xl/worksheets/sheet1.xml';
    const sheet = strFromU8(parts[path] ?? new Uint8Array());
    const moved = sheet.replace('<row r="3"', '<row r="1048576"').replace('r="A3"', 'r="NTP1048576"');
    expect(moved).toContain('NTP1048576');
    const document = await readSource('stray.xlsx', zipSync({ ...parts, [path]: strToU8(moved) }));
    expect(document.tables[0]?.rows.length).toBeLessThan(10);
    expect(recognisePlan([document]).actions).toHaveLength(1);
    const beyond = sheet.replace('r="A3"', 'r="A3-0.0000001"');
    await expect(readSource('beyond.xlsx', zipSync({ ...parts, [path]: strToU8(beyond) }))).rejects.toThrow(
      'beyond the last row',
    );
  });

  test('cells that ask to span a million places make a table no larger than its own', async () => {
    const document = await readSource(
      'span.html',
      bytesOf(
        '<table><tr><td colspan=1000000 rowspan=1000000>Action</td></tr><tr><td>Open the hub</td><td rowspan=999999>A Pell</td></tr></table>',
      ),
    );
    const places = document.tables.flatMap(({ rows }) => rows).reduce((sum, row) => sum + row.length, 0);
    expect(places).toBeLessThan(10);
  });
});

test.each(['exceljs', '@e965/xlsx', 'mammoth', 'docx', 'papaparse', 'htmlparser2', 'fflate'])(
  'readers that load %s load it only when used',
  async (library) => {
    const folder = join(__dirname, '../../src/sources');
    const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.ts'));
    const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
    const always = new RegExp(`^import (?!type )[^;]*from '${library}'`, 'm');
    expect(names.filter((_, at) => always.test(texts[at] ?? ''))).toEqual([]);
  },
);
