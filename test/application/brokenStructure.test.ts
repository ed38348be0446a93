import { describe, expect, test } from '@jest/globals';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { assessSnapshot, holdsPlan } from '../../src/application/openPlan';
import { refreshPlan } from '../../src/application/refreshPlan';
import type { Finding } from '../../src/domain/findings/types';
import { newXlsx, openXlsx } from '../../src/hosts/xlsx/openXlsx';
import type { TableSnapshot } from '../../src/workbook/port';
import { contractPlan } from '../contract/contractPlan';
import { aSnapshot, aTable } from '../workbook/snapshotBuilder';

const TODAY = '2026-07-15';
const WHOLE = ['Ref', 'Action', 'Current due', 'Status', 'Accountable lead'];
const LEADS = aTable('Leads', ['Name'], ['A Marsh']);

function findings(...tables: readonly TableSnapshot[]): readonly Finding[] {
  const opened = assessSnapshot(aSnapshot(tables), { today: TODAY });
  if (!holdsPlan(opened)) throw new Error(opened.message);
  return opened.assessment.findings;
}

/** A plan workbook in which every cell and table column of a header says something else. */
async function withHeader(header: string, instead: string): Promise<Uint8Array> {
  const book = newXlsx('plan.xlsx');
  await book.createPlan(contractPlan());
  const parts = unzipSync(book.bytes());
  for (const [name, content] of Object.entries(parts)) {
    if (/sheet2\.xml$|tables\/table1\.xml$|sharedStrings\.xml$/.test(name))
      parts[name] = strToU8(
        strFromU8(content)
          .replaceAll(`>${header}<`, `>${instead}<`)
          .replaceAll(`name="${header}"`, `name="${instead}"`),
      );
  }
  return zipSync(parts);
}

describe('tables that are not as the plan needs them are findings, never an empty plan in silence', () => {
  test('a plan whose actions are gone says so', () => {
    const found = findings(aTable('BudgetLines', ['Service', 'Net']), LEADS);
    expect(found.filter((finding) => finding.rule === 'missing-table')).toMatchObject([
      { severity: 'error', where: ['Actions!A1'] },
    ]);
  });

  test('a workbook of budget lines alone lacks nothing', () => {
    expect(findings(aTable('BudgetLines', ['Service', 'Net'])).map((finding) => finding.rule)).not.toContain(
      'missing-table',
    );
  });

  test.each(WHOLE)('without %s the plan is in error, and the strange header is offered', (header) => {
    const headers = WHOLE.map((each) => (each === header ? 'Wibble' : each));
    const found = findings(
      aTable(
        'Actions',
        headers,
        headers.map(() => null),
      ),
      LEADS,
    );
    const missing = found.filter((finding) => finding.rule === 'missing-column');
    expect(missing).toMatchObject([{ severity: 'error', where: ['Actions!A1'] }]);
    expect(missing[0]?.message).toContain(`headed ${header}`);
    expect(missing[0]?.remedy).toContain('Wibble');
  });

  test('the same header twice: which is read, which is not', () => {
    const found = findings(aTable('Actions', [...WHOLE, 'status'], ['1', 'Do', null, null, null, null]), LEADS);
    const [repeated] = found.filter((finding) => finding.rule === 'repeated-column');
    expect(repeated?.message).toContain('Actions!D1 is read, Actions!F1 is not');
  });

  test('a whole plan has none of these, a column of the user’s own included', () => {
    const rules = findings(aTable('Actions', [...WHOLE, 'Our notes'], ['1', 'Do', null, null, null, null]), LEADS);
    expect(rules.filter(({ rule }) => /^(missing|repeated)-/.test(rule) && rule !== 'missing-ref')).toEqual([]);
  });
});

describe('re-check', () => {
  test('refuses a plan without a column that statuses rest on, and writes nothing', async () => {
    const bytes = await withHeader('Current due', 'Wibble');
    const book = await openXlsx('plan.xlsx', bytes);
    const done = await refreshPlan(book, { today: TODAY });
    expect('message' in done ? done.message : '').toMatch(/plan\.xlsx: .*sheet Actions.*Current due.*Wibble/);
    expect(book.bytes()).toEqual(bytes);
  });

  test('writes no formula that names a column which is not there', async () => {
    const book = await openXlsx('plan.xlsx', await withHeader('Baseline due', 'Wibble'));
    const done = await refreshPlan(book, { today: TODAY });
    expect('message' in done).toBe(false);
    const parts = unzipSync(book.bytes());
    const sheet = Object.keys(parts).find((name) => name.endsWith('sheet2.xml')) ?? '';
    const before = unzipSync(await withHeader('Baseline due', 'Wibble'))[sheet] ?? new Uint8Array();
    const formulas = (xml: string): number => xml.split('[Baseline due]').length;
    expect(formulas(strFromU8(parts[sheet] ?? new Uint8Array()))).toBeLessThanOrEqual(formulas(strFromU8(before)));
  });
});
