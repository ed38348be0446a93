import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { planContents } from '../../../src/application/planContents';
import { planExtract, reportSeveral } from '../../../src/application/reportPlan';
import { assessPlan } from '../../../src/domain/assess/assessPlan';
import type { Plan } from '../../../src/domain/plan/types';
import type { Audience } from '../../../src/domain/report/types';
import { boardPaper } from '../../../src/hosts/document/boardPaper';
import { tidyCsv } from '../../../src/hosts/document/tidyCsv';
import { checkAccessibility } from '../../../src/hosts/xlsx/checkAccessibility';
import { makeBook } from '../../../src/hosts/xlsx/makeBook';
import { newXlsx } from '../../../src/hosts/xlsx/openXlsx';
import type { PaperModel } from '../../../src/workbook/paperModel';
import { paperBook } from '../../../src/workbook/sheets/paperBook';
import { reportPaper } from '../../../src/workbook/sheets/reportPaper';
import { boardline } from '../../helpers/commandLine';
import { lintWorkbook } from '../../helpers/lintWorkbook';
import { AS_AT, aPlan, anAction } from '../../helpers/planBuilder';
import { faultsOf } from '../../helpers/validators';
import { BAD_PLANS, longPlan, RISKY, STRANGE } from './badPlans';

const AUDIENCES: readonly Audience[] = ['board', 'scrutiny', 'public'];
/** What no text of a report holds: control characters, halves of letters, marks that turn the words around them. */
const UNREADABLE =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u202a-\u202e\u2066-\u2069\ufffd\ufffe\uffff]|_x00(?!0D)[01][0-9A-F]_/;
/** A cell of a CSV file that a program could take for a formula. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function paperOf(plan: Plan, audience: Audience): PaperModel {
  const options = { asAt: AS_AT, audience, periodLabel: plan.cover.period, nextDays: 31 } as const;
  return reportPaper(plan, assessPlan(plan, AS_AT), options);
}

/** The XML parts of a file as texts. */
function partsOf(bytes: Uint8Array): readonly (readonly [part: string, text: string])[] {
  return Object.entries(unzipSync(bytes))
    .filter(([part]) => /\.(?:xml|rels)$/.test(part))
    .map(([part, content]) => [part, strFromU8(content)]);
}

/** What outside judges and the checklist say of a workbook; notes of the checklist are none of its faults. */
async function faultsIn(bytes: Uint8Array): Promise<readonly string[]> {
  const findings = await checkAccessibility('report.xlsx', bytes);
  return [
    ...lintWorkbook(bytes),
    ...findings.filter(({ severity }) => severity !== 'note').map(({ message, where }) => `${message} ${where.join()}`),
  ];
}

describe.each(BAD_PLANS)('$what', ({ plan, says }) => {
  test.each(AUDIENCES)('%s: the report comes in every form, sound and readable', async (audience) => {
    const paper = paperOf(plan, audience);
    const bytes = await makeBook(paperBook(paper));
    expect(await faultsIn(bytes)).toEqual([]);
    for (const [part, text] of [...partsOf(bytes), ...partsOf(await boardPaper(paper))]) {
      // A text that looks like a coded letter is itself coded, and reads as it was written.
      expect([part, UNREADABLE.exec(text.replaceAll('_x005F_', ''))?.[0]]).toEqual([part, undefined]);
    }
    for (const { name, text } of tidyCsv(paper.sections)) {
      const { data } = Papa.parse<string[]>(text.replace('\ufeff', '').trimEnd());
      const widths = new Set(data.map((row) => row.length));
      expect([name, widths.size]).toEqual([name, 1]);
      const risky = data.flat().filter((cell) => FORMULA.test(cell) && !/^-?\d+(?:\.\d+)?$/.test(cell));
      expect([name, risky, UNREADABLE.exec(text)?.[0]]).toEqual([name, [], undefined]);
    }
  });

  test('the board’s report says what is missing and why', () => {
    const paper = paperOf(plan, 'board');
    const words = JSON.stringify([paper.sections, paperBook(paper).sheets]);
    for (const each of says) expect(words).toContain(JSON.stringify(each).slice(1, -1));
  });
});

test.each([
  ['texts that look like formulas', 'scrutiny'],
  ['scripts and signs that programs get wrong', 'scrutiny'],
  ['a text of Excel’s longest, in one word', 'board'],
  ['nothing at all', 'public'],
] as const)('%s: nothing for Microsoft’s validator and the ISO schemas to find', async (what, audience) => {
  const plan = BAD_PLANS.find((each) => each.what === what)?.plan ?? aPlan();
  expect(await faultsOf(await makeBook(paperBook(paperOf(plan, audience))))).toEqual([]);
});

test('a text that looks like a formula is marked as a text in the workbook, whatever it begins with', async () => {
  const plan = BAD_PLANS.find(({ what }) => what === 'texts that look like formulas')?.plan ?? aPlan();
  const parts = Object.fromEntries(partsOf(await makeBook(paperBook(paperOf(plan, 'scrutiny')))));
  const texts = [...(parts['xl/sharedStrings.xml'] ?? '').matchAll(/<si><t>(.*?)<\/t><\/si>/gs)].map(
    ([, text]) => text ?? '',
  );
  const marked = [
    ...(/<cellXfs.*?<\/cellXfs>/s.exec(parts['xl/styles.xml'] ?? '')?.[0] ?? '').matchAll(/<xf [^>]*>/g),
  ].map(([style]) => style.includes('quotePrefix="1"'));
  const sheets = Object.entries(parts).filter(([part]) => part.startsWith('xl/worksheets/sheet'));
  const cells = sheets.flatMap(([, xml]) => [...xml.matchAll(/<c r="\w+" s="(\d+)" t="s"><v>(\d+)<\/v>/g)]);
  const risky = cells.filter(([, , text]) => /^(?:[=+\-@＝＋－＠\t\n]|_x000D_)/.test(texts[Number(text)] ?? ''));
  expect(risky.length).toBeGreaterThan(RISKY.length);
  expect(risky.filter(([, style]) => marked[Number(style)] !== true)).toEqual([]);
  expect(sheets.some(([, xml]) => xml.includes('<f>'))).toBe(false);
});

test('thousands of actions make a sound workbook', async () => {
  const bytes = await makeBook(paperBook(paperOf(longPlan(1_500), 'board')));
  expect(lintWorkbook(bytes)).toEqual([]);
});

test('plans of one name, or of none, are told apart in a roll-up, whatever their names hold', async () => {
  const names = [
    'Westmere',
    'Westmere',
    'westmere ',
    'Westmere (2)',
    '',
    "=cmd|' /C calc'!A0",
    'a/b\\c[d]:*?',
    STRANGE[5],
    'N'.repeat(300),
  ];
  const extracts = names.map((planTitle) => {
    const plan = aPlan({ actions: [anAction({ currentDue: '2026-01-31' })], cover: { planTitle } });
    return planExtract({ plan, assessment: assessPlan(plan, AS_AT) }, 'board');
  });
  const paper = reportSeveral(extracts, 'board', AS_AT);
  const table = paper.sections
    .flatMap(({ blocks }) => blocks)
    .find((block) => block.kind === 'table' && block.name === 'Plans');
  const shown = table?.kind === 'table' ? table.rows.map(([name]) => String(name).toLowerCase()) : [];
  expect(new Set(shown).size).toBe(names.length);
  expect(await faultsIn(await makeBook(paperBook(paper)))).toEqual([]);
});

describe('at the command line', () => {
  let folder = '';
  const at = (name: string): string => join(folder, name);

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'boardline-bad-'));
    const workbook = newXlsx('bad.xlsx');
    const actions = [...RISKY, ...STRANGE].map((text, row) => ({
      ref: row === 1 ? '1' : String(row + 1),
      theme: text,
      action: text,
      accountableLead: text,
      commentary: text,
      timescale: 'May 2026',
      status: 'In progress',
    }));
    await workbook.createPlan(
      planContents({ tables: { Actions: actions }, cover: { planTitle: RISKY[0] }, reportDate: AS_AT, subject: '' }),
    );
    writeFileSync(at('bad.xlsx'), workbook.bytes());
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(['report.xlsx', 'report.docx', 'report.zip'])(
    'a plan with errors: %s is written and the errors are said',
    async (name) => {
      const outcome = await boardline('report', at('bad.xlsx'), '--out', at(name), '--audience', 'scrutiny');
      expect(outcome.status).toBe(0);
      expect(outcome.err).toMatch(/bad\.xlsx: \d+ errors are not mended; the report's data quality note says so/);
      if (name.endsWith('.xlsx')) expect(await faultsIn(new Uint8Array(readFileSync(at(name))))).toEqual([]);
      expect(readdirSync(folder).filter((file) => file.endsWith('.part'))).toEqual([]);
    },
  );

  test('a roll-up says whose errors are not mended', async () => {
    const outcome = await boardline('report', at('bad.xlsx'), at('bad.xlsx'), '--out', at('all.xlsx'));
    expect(outcome.status).toBe(0);
    expect(outcome.err.match(/bad\.xlsx: \d+ errors are not mended/g)).toHaveLength(2);
  });
});
