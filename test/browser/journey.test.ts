import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { workbookText } from '../office-host/model/workbookText';
import { builtPane } from './builtPane';
import { addSample, openHosted, outsideRequests, type HostedPane } from './hostedPane';
import { fromMenu, importField, PLAN_CSV, tab } from './paneDriver';
import { paneSuite } from './paneSuite';
import { policyOf } from './policy';

const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

describe('the whole journey of the unmodified production build in Excel', () => {
  const suite = paneSuite();
  let excel: HostedPane;

  beforeAll(async () => {
    excel = await openHosted(suite.browser(), { distFolder: suite.dist() });
  });

  afterAll(async () => {
    await excel.close();
  });

  /** Cells, tables, rules and charts of the workbook as it stands; rules of different cells have no order among them. */
  const workbook = (): readonly string[] => [...workbookText(excel.hosted.excel.workbook)].sort();
  const said = (words: RegExp) => excel.pane.getByRole('status').filter({ hasText: words });

  test('opens a workbook without a plan, and makes the sample in it once that is agreed to', async () => {
    await excel.pane.getByRole('button', { name: 'Look at a sample' }).waitFor();
    expect(excel.hosted.excel.workbook.sheetNamed('Actions')).toBeUndefined();
    await addSample(excel.pane);
    expect(excel.hosted.excel.workbook.sheetNamed('Actions')).toBeDefined();
  });

  test('checks: a finding leads to its cell, and the row’s action to its dates', async () => {
    await tab(excel.pane, 'Checks').click();
    await excel.pane
      .getByRole('button', { name: /^Go to / })
      .first()
      .click();
    await tab(excel.pane, 'Action').click();
    await excel.pane.getByRole('heading', { name: 'Dates' }).waitFor();
  });

  test('imports into the plan, and puts that back to the cell', async () => {
    const before = workbook();
    await fromMenu(excel.pane, 'Bring in a plan…');
    const files = { name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(PLAN_CSV) };
    await importField(excel.pane).setInputFiles(files);
    await excel.pane.getByRole('button', { name: 'Next' }).click();
    await excel.pane.getByRole('button', { name: 'Next' }).click();
    await excel.pane.getByRole('button', { name: /^Accept/ }).click();
    await said(/^Brought in\./).waitFor({ state: 'attached' });
    expect(workbook()).not.toEqual(before);
    await excel.pane.getByRole('button', { name: 'Put back' }).click();
    await said(/^Put back as it was\./).waitFor({ state: 'attached' });
    expect(workbook()).toEqual(before);
  });

  test('refreshes: says what it will write, writes it, and puts it back to the cell', async () => {
    const before = workbook();
    await excel.pane.getByRole('button', { name: /^15 Jul 2026/ }).click();
    await excel.pane.getByLabel('As at').fill('2026-08-31');
    await excel.pane.getByRole('button', { name: 'Show this day' }).click();
    await excel.pane.getByRole('button', { name: /^31 Aug 2026/ }).waitFor();
    expect(workbook()).toEqual(before);
    await excel.pane.getByRole('button', { name: 'Re-check' }).click();
    const asked = excel.pane.getByRole('group', { name: 'Bring the workbook up to date?' });
    await asked.getByText('The report date becomes 31 Aug 2026.').waitFor();
    await asked.getByRole('button', { name: 'Re-check' }).click();
    await said(/^Re-checked\./).waitFor({ state: 'attached' });
    expect(workbook()).not.toEqual(before);
    await excel.pane.getByRole('button', { name: 'Put back' }).click();
    await said(/^Put back as it was\./).waitFor({ state: 'attached' });
    expect(workbook()).toEqual(before);
  });

  test('hands the board report over in three clicks as a workbook that opens, and changes no cell for it', async () => {
    const before = workbook();
    await tab(excel.pane, 'Report').click();
    await excel.pane.getByRole('checkbox', { name: 'Make it all the same' }).click();
    const [report] = await Promise.all([
      excel.page.waitForEvent('download'),
      excel.pane.getByRole('button', { name: 'Make the report' }).click(),
    ]);
    expect(report.suggestedFilename()).toMatch(/, board report 2026-07-15\.xlsx$/);
    const book = await openXlsx('report.xlsx', readFileSync(await report.path()));
    expect((await book.read()).sheets).toEqual(expect.arrayContaining(['Summary', 'Exceptions']));
    expect(workbook()).toEqual(before);
  });

  test('asked Microsoft for its script and nobody for anything else; nothing went wrong on the page', () => {
    const outside = outsideRequests(excel);
    expect(outside.filter((address) => !address.startsWith(MICROSOFT))).toEqual([]);
    expect(outside).toContain(`${MICROSOFT}office.js`);
    // Broken content security policy, refused requests and uncaught errors are all told here.
    expect(excel.faults).toEqual([]);
  });
});

describe('the policy of the pages', () => {
  let dist: string;

  beforeAll(async () => {
    dist = await builtPane();
  }, 600_000);

  const pageOf = (name: string): string => readFileSync(join(dist, name), 'utf8');

  test('a plain browser may ask nobody but the pane’s own host, and no code is made of texts', () => {
    const policy = policyOf(pageOf('taskpane.html'));
    expect(policy['default-src']).toEqual(["'self'"]);
    expect(policy['script-src']).toEqual(["'self'"]);
    const everything = Object.values(policy).flat();
    expect(everything).not.toContain("'unsafe-eval'");
    expect(everything.filter((source) => !/^'[a-z-]+'$|^data:$|^blob:$/.test(source))).toEqual([]);
    expect(pageOf('taskpane.html')).not.toMatch(/https?:|office\.js/);
  });

  test.each(['taskpane-excel.html', 'commands.html'])(
    '%s may ask Microsoft for its script, and nothing more',
    (name) => {
      const policy = policyOf(pageOf(name));
      expect(policy['script-src']).toEqual(["'self'", 'https://appsforoffice.microsoft.com']);
      const others = Object.entries(policy).filter(([directive]) => directive !== 'script-src');
      expect(others.flatMap(([, sources]) => sources).join(' ')).not.toMatch(/https?:|\*|unsafe-eval/);
    },
  );

  test('no script of the build makes code of texts', () => {
    const folder = join(dist, 'pane');
    const making = readdirSync(folder).filter((name) =>
      /\bnew Function\(|[^.\w]eval\(|[^.\w]Function\(["'`]/.test(readFileSync(join(folder, name), 'utf8')),
    );
    expect(making).toEqual([]);
  });
});
