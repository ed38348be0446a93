import { mkdtempSync, readFileSync, rmSync, writeFileSync, existsSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import ExcelJs from 'exceljs';
import { Document, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { boardline, boardlineJson } from '../helpers/commandLine';

let folder = '';
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'boardline-cli-'));
  await boardline('sample', at('sample.xlsx'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Check {
  readonly asAt: string;
  readonly actions: readonly { readonly ref: string; readonly rag: string; readonly due: string | null }[];
  readonly counts: { readonly rag: Readonly<Record<string, number>> };
  readonly findings: readonly { readonly rule: string; readonly where: readonly string[] }[];
}

describe('from nothing to a plan', () => {
  test('new makes a plan workbook with nothing in it that anything is wrong with', async () => {
    expect((await boardline('new', at('new.xlsx'))).status).toBe(0);
    const check = (await boardlineJson('check', at('new.xlsx'))) as Check;
    expect(check.actions).toEqual([]);
    expect(check.findings).toEqual([]);
  });

  test('the sample shows one of everything that the checks find', async () => {
    const check = (await boardlineJson('check', at('sample.xlsx'), '--as-at', '2026-07-15')) as Check;
    expect(check.asAt).toBe('2026-07-15');
    expect(check.actions.length).toBeGreaterThanOrEqual(58);
    const rules = new Set(check.findings.map((finding) => finding.rule));
    for (const rule of [
      'no-due-date',
      'unreadable-timescale',
      'ambiguous-timescale',
      'overdue',
      'due-before-plan-began',
      'completed-without-date',
      'completed-without-evidence',
      'completed-in-future',
      'no-accountable-lead',
      'several-accountable-leads',
      'lead-not-in-directory',
      'collective-lead',
      'lead-without-action',
      'duplicate-ref',
      'missing-ref',
      'stale-update',
      'green-but-overdue',
      'reported-better-than-derived',
    ]) {
      expect([rule, rules.has(rule)]).toEqual([rule, true]);
    }
    for (const finding of check.findings) expect(finding.where.length).toBeGreaterThan(0);
    const counted = Object.values(check.counts.rag).reduce((sum, count) => sum + count, 0);
    expect(counted).toBe(check.actions.length);
  });

  test('a Word plan becomes a plan workbook, its words kept', async () => {
    const row = (...cells: string[]): TableRow =>
      new TableRow({
        children: cells.map((cell) => new TableCell({ children: [new Paragraph({ children: [new TextRun(cell)] })] })),
      });
    const document = new Document({
      sections: [
        {
          children: [
            new Table({
              rows: [
                row('Action', 'Timescale', 'Lead'),
                row('Open the reading room', 'Sept 2026', 'P Marlow'),
                row('Agree the rota', 'Ongoing', 'Q Hart'),
              ],
            }),
          ],
        },
      ],
    });
    writeFileSync(at('plan.docx'), await Packer.toBuffer(document));
    const outcome = await boardline(
      'import',
      at('plan.docx'),
      '--out',
      at('imported.xlsx'),
      '--base-date',
      '2026-05-01',
    );
    expect(outcome).toMatchObject({ status: 0 });
    const check = (await boardlineJson('check', at('imported.xlsx'), '--as-at', '2026-10-15')) as Check;
    expect(check.actions).toMatchObject([
      { ref: '1', rag: 'Red', due: '2026-09-30' },
      { ref: '2', rag: 'Grey', due: null },
    ]);
  });
});

test('check takes a home-made tracker for what it is, and names its own cells', async () => {
  const book = new ExcelJs.Workbook();
  const sheet = book.addWorksheet('Action plan');
  sheet.addRows([
    ['Westmere tracker'],
    [],
    ['No', 'Action', 'Lead officer', 'Deadline', 'Progress'],
    ['Theme 1: Access'],
    [1, 'Open the hub', 'P Adeyemi', 'June 2026', 'Started'],
    [2, 'Train the staff', 'T Marchbank', 'September 2026', null],
  ]);
  await book.xlsx.writeFile(at('tracker.xlsx'));
  const check = (await boardlineJson('check', at('tracker.xlsx'), '--as-at', '2026-07-15')) as Check;
  expect(check.actions).toMatchObject([
    { ref: '1', rag: 'Red', due: '2026-06-30' },
    { ref: '2', due: '2026-09-30' },
  ]);
  const overdue = check.findings.filter(({ rule }) => rule === 'overdue');
  expect(overdue.map(({ where }) => where[0])).toEqual(['Action plan!A5']);
});

describe('re-check', () => {
  test('fills what is Boardline’s own, sets the report date, and changes nothing when run again', async () => {
    const csv = 'Action,Timescale,Lead\nOpen the room,June 2026,P Marlow\n';
    writeFileSync(at('plan.csv'), csv);
    await boardline('import', at('plan.csv'), '--out', at('plan.xlsx'));
    const first = await boardline('refresh', at('plan.xlsx'), '--as-at', '2026-07-31', '--out', at('first.xlsx'));
    expect(first.status).toBe(0);
    const check = (await boardlineJson('check', at('first.xlsx'))) as Check;
    expect(check.asAt).toBe('2026-07-31');
    const again = await boardlineJson('refresh', at('first.xlsx'), '--out', at('second.xlsx'));
    const once = await boardlineJson('check', at('first.xlsx'));
    expect(await boardlineJson('check', at('second.xlsx'))).toEqual(once);
    expect(again).toMatchObject({ conflicts: 0 });
  });
});

describe('the monthly cycle', () => {
  test('a form a lead out, an unchanged form in: logged as returned, nothing else changed', async () => {
    const issued = (await boardlineJson(
      'proforma',
      'issue',
      at('sample.xlsx'),
      '--out-dir',
      at('forms'),
      '--period',
      '2026-07',
    )) as {
      files: string[];
    };
    expect(issued.files.length).toBeGreaterThan(10);
    expect(readdirSync(at('forms')).sort()).toEqual([...issued.files].sort());
    const form = issued.files.find((file) => file.includes('Brightwater')) ?? '';
    const collected = (await boardlineJson(
      'proforma',
      'collect',
      at('sample.xlsx'),
      join(at('forms'), form),
      '--out',
      at('collected.xlsx'),
    )) as {
      changes: unknown[];
      returned: string[];
      findings: unknown[];
    };
    expect(collected).toMatchObject({ changes: [], returned: ['1.2a', '1.2c'], findings: [] });
  });
});

describe('exit statuses', () => {
  test.each([
    [['check'], 2, 'missing'],
    [['check', 'x.xlsx', '--as-at', '15/07/2026'], 2, '--as-at takes a date'],
    [['nonsense'], 2, 'no command'],
    [['report', 'x.xlsx'], 2, '--out'],
    [['check', 'x.xlsx', '--colour', 'blue'], 2, 'colour'],
  ])('%p is wrong usage', async (args, status, words) => {
    const outcome = await boardline(...args);
    expect(outcome).toMatchObject({ status, out: '' });
    expect(outcome.err).toContain(words);
  });

  test.each([
    ['missing.xlsx', null],
    ['empty.xlsx', Buffer.alloc(0)],
    ['text.xlsx', Buffer.from('not a workbook at all')],
    ['encrypted.xlsx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(600).fill(0)])],
  ])('%s: one line that names the file, and nothing written', async (name, bytes) => {
    if (bytes !== null) writeFileSync(at(name), bytes);
    for (const args of [
      ['check', at(name), '--json'],
      ['refresh', at(name), '--out', at('never.xlsx')],
      ['report', at(name), '--out', at('never.xlsx')],
      ['import', at(name), '--out', at('never.xlsx')],
    ]) {
      const outcome = await boardline(...args);
      expect([args[0], outcome.status, outcome.out]).toEqual([args[0], 3, '']);
      expect(outcome.err.trim().split('\n')).toHaveLength(1);
      expect(outcome.err).toContain(name);
      expect(outcome.err).not.toMatch(/\bat .*\.ts|Error:/);
    }
    expect(existsSync(at('never.xlsx'))).toBe(false);
  });

  test('a truncated workbook is refused by name', async () => {
    writeFileSync(at('cut.xlsx'), readFileSync(at('sample.xlsx')).subarray(0, 4000));
    const outcome = await boardline('check', at('cut.xlsx'));
    expect(outcome.status).toBe(3);
    expect(outcome.err).toContain('cut.xlsx');
  });

  test('--fail-on decides between 0 and 1, and the JSON is printed all the same', async () => {
    const args = ['check', at('sample.xlsx'), '--json'];
    expect((await boardline(...args)).status).toBe(0);
    const failing = await boardline(...args, '--fail-on', 'error');
    expect(failing.status).toBe(1);
    expect((JSON.parse(failing.out) as Check).actions.length).toBeGreaterThan(0);
    expect((await boardline('check', at('new.xlsx'), '--fail-on', 'note')).status).toBe(0);
  });

  test('a report that cannot be written leaves nothing behind', async () => {
    const outcome = await boardline('report', at('sample.xlsx'), '--out', join(folder, 'no-such-folder', 'r.xlsx'));
    expect(outcome.status).toBe(3);
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
  });
});

test('timescales are one JSON object a line, in order, each as at its own day', async () => {
  writeFileSync(at('lines.jsonl'), '{"text":"June 2026"}\n{"text":"Ongoing","asAt":"2026-01-01"}\n');
  const outcome = await boardline('timescale', '--file', at('lines.jsonl'), '--as-at', '2026-07-15');
  const records = outcome.out
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
  expect(records.map((record) => [record.text, record.kind, record.due])).toEqual([
    ['June 2026', 'date', '2026-06-30'],
    ['Ongoing', 'ongoing', null],
  ]);
  expect(Object.keys(records[0] ?? {})).toEqual([
    'text',
    'kind',
    'start',
    'due',
    'every',
    'duration',
    'status',
    'milestones',
    'review',
    'certainty',
    'readings',
  ]);
  writeFileSync(at('bad.jsonl'), '{"text":"June 2026"}\nnot json\n');
  const bad = await boardline('timescale', '--file', at('bad.jsonl'));
  expect(bad).toMatchObject({ status: 3, out: '' });
  expect(bad.err).toContain('line 2');
});
