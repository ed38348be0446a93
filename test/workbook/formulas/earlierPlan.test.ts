import { expect, test } from '@jest/globals';
import { holdsPlan, openPlan, type OpenedPlan } from '../../../src/application/openPlan';
import { planContents } from '../../../src/application/planContents';
import { columnMends } from '../../../src/application/refresh/columnMends';
import { refreshPlan } from '../../../src/application/refreshPlan';
import { tableCalled } from '../../../src/hosts/memory/memoryContents';
import { BLANK } from '../../../src/hosts/memory/memorySheet';
import { MemoryWorkbook } from '../../../src/hosts/memory/memoryWorkbook';
import { TABLES } from '../../../src/workbook/schema/tables';
import { RATED } from './ratedPlan';

const TODAY = { today: '2026-06-30' };
const NOTE = 'columns-of-later-versions';

/** A plan as version 0.1.0 made it: without the columns that came later. */
async function earlierPlan(): Promise<MemoryWorkbook> {
  const workbook = new MemoryWorkbook();
  await workbook.createPlan(
    planContents({
      tables: { Actions: RATED },
      cover: { planStart: '2026-01-01' },
      reportDate: '2026-06-30',
      subject: '',
    }),
  );
  for (const schema of TABLES) {
    const table = tableCalled(workbook.contents, schema.name);
    for (const { header, later } of schema.columns) {
      const at = later === true ? (table?.headers.indexOf(header) ?? -1) : -1;
      if (table === undefined || at < 0) continue;
      table.headers.splice(at, 1);
      for (const row of table.rows) row.splice(at, 1);
      table.formulas.delete(header);
    }
  }
  return workbook;
}

async function opened(workbook: MemoryWorkbook): Promise<OpenedPlan> {
  const plan = await openPlan(workbook, TODAY);
  if (!holdsPlan(plan)) throw new Error(plan.message);
  return plan;
}

function headersOf(workbook: MemoryWorkbook): unknown {
  const plan = new Set(TABLES.map(({ name }) => name));
  return workbook.contents.tables.flatMap(({ name, headers }) => (plan.has(name) ? [[name, [...headers]]] : []));
}

function formulaOf(workbook: MemoryWorkbook, header: string): string {
  const table = tableCalled(workbook.contents, 'Actions');
  return table?.rows[0]?.[table.headers.indexOf(header)]?.formula ?? '';
}

test('a plan of an earlier version keeps its columns, is re-checked, and is rated by formulas that name no others', async () => {
  const workbook = await earlierPlan();
  const headers = headersOf(workbook);
  const found = (await opened(workbook)).assessment.findings.filter(({ rule }) => rule === NOTE);
  expect(found.map(({ severity }) => severity)).toEqual(['note']);
  expect(found[0]?.remedy).toContain('Rule');
  await refreshPlan(workbook, TODAY);
  expect(headersOf(workbook)).toEqual(headers);
  for (const header of ['RAG', 'Reason', 'Times revised']) {
    expect(formulaOf(workbook, header)).not.toMatch(/\[Rule\]|in words\]|\[Number\]|\[Moves\]|\[Days/);
  }
  expect(formulaOf(workbook, 'Reason').length).toBeGreaterThan(2000);
  // Nothing is left to mend: the workbook stands as this version would write it.
  expect(columnMends(await opened(workbook)).filter(({ formula }) => formula !== null)).toEqual([]);
});

test('once their headers are typed, a re-check fills the columns and every formula is short', async () => {
  const workbook = await earlierPlan();
  for (const schema of TABLES) {
    const table = tableCalled(workbook.contents, schema.name);
    for (const { header, later } of schema.columns) {
      if (table === undefined || later !== true) continue;
      table.headers.push(header);
      for (const row of table.rows) row.push(BLANK);
    }
  }
  await refreshPlan(workbook, TODAY);
  for (const header of ['Rule', 'RAG', 'Reason', 'Days to due', 'Reported in words']) {
    const { length } = formulaOf(workbook, header);
    expect([header, length > 0 && length <= 1200]).toEqual([header, true]);
  }
  expect((await opened(workbook)).assessment.findings.filter(({ rule }) => rule === NOTE)).toEqual([]);
});

test('one of the columns alone is used, and what would stand in the others is written out', async () => {
  const workbook = await earlierPlan();
  const table = tableCalled(workbook.contents, 'Actions');
  table?.headers.push('Rule');
  for (const row of table?.rows ?? []) row.push(BLANK);
  await refreshPlan(workbook, TODAY);
  expect(formulaOf(workbook, 'RAG')).toContain('CHOOSE(N(Actions[[#This Row],[Rule]])+1');
  expect(formulaOf(workbook, 'Rule')).toContain('ABS(N(Actions[[#This Row],[Current due]])');
});
