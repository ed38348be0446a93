import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { serveMicrosoftScript, startHostedPage, type HostedPage } from '../office-host/chromiumHost';
import { builtPane } from './builtPane';
import { startChromium } from './chromium';
import { fromMenu, importField, PLAN_CSV, tab, watch } from './paneDriver';

const AXE = readFileSync(createRequire(__filename).resolve('axe-core/axe.min.js'), 'utf8');
const MICROSOFT = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

describe('the unmodified production build in Excel', () => {
  let browser: Browser;
  let dist: string;
  let hosted: HostedPage;
  let page: Page;
  let pane: FrameLocator;
  let watched: ReturnType<typeof watch>;

  beforeAll(async () => {
    dist = await builtPane();
    browser = await startChromium();
  }, 600_000);

  afterAll(async () => {
    await browser.close();
  });

  async function openIn(options: Partial<Parameters<typeof startHostedPage>[0]> = {}): Promise<void> {
    hosted = await startHostedPage({ distFolder: dist, ...options });
    page = await browser.newPage({ ignoreHTTPSErrors: true, viewport: { width: 360, height: 800 } });
    await serveMicrosoftScript(page);
    watched = watch(page);
    await page.goto(hosted.url);
    pane = page.frameLocator('iframe');
  }

  async function makeSample(): Promise<void> {
    await pane.getByRole('button', { name: 'Look at a sample' }).click();
    await pane.getByRole('button', { name: 'Add the sample' }).click();
    await tab(pane, 'Overview').waitFor();
  }

  beforeEach(async () => {
    await openIn();
  });

  afterEach(async () => {
    await page.close();
    await hosted.close();
  });

  test('asks before it adds the sample, then shows it, and puts it back', async () => {
    await pane.getByRole('button', { name: 'Look at a sample' }).click();
    await pane.getByText('Add the sample plan to this workbook?').first().waitFor();
    expect(hosted.excel.workbook.sheetNamed('Actions')).toBeUndefined();
    await pane.getByRole('button', { name: 'Add the sample' }).click();
    await tab(pane, 'Overview').waitFor();
    expect(hosted.excel.workbook.sheetNamed('Actions')).toBeDefined();
    await pane.getByRole('button', { name: 'Put back' }).click();
    await pane.getByRole('button', { name: 'Look at a sample' }).waitFor();
    expect(hosted.excel.workbook.sheetNamed('Actions')).toBeUndefined();
  });

  test('goes to the cell of a finding, and shows the action of the row', async () => {
    await makeSample();
    await tab(pane, 'Checks').click();
    await pane
      .getByRole('button', { name: /^Go to / })
      .first()
      .click();
    await tab(pane, 'Action').click();
    await pane.getByRole('heading', { name: 'Dates' }).waitFor();
  });

  test('re-checks, makes the report and brings an import in', async () => {
    await makeSample();
    await pane.getByRole('button', { name: 'Re-check' }).click();
    await pane.getByRole('group', { name: 'Bring the workbook up to date?' }).getByRole('button').first().click();
    await pane
      .getByText(/^Re-checked\.|^Checked\./)
      .first()
      .waitFor();
    await tab(pane, 'Report').click();
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Make the report' }).click(),
    ]);
    expect(report.suggestedFilename()).toMatch(/, board report 2026-07-15\.xlsx$/);
    await fromMenu(pane, 'Bring in a plan…');
    const files = { name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(PLAN_CSV) };
    await importField(pane).setInputFiles(files);
    await pane.getByRole('button', { name: 'Next' }).click();
    await pane.getByRole('button', { name: 'Next' }).click();
    await pane.getByRole('button', { name: 'Accept 4 actions' }).click();
    await pane.getByRole('heading', { name: '65 actions' }).waitFor();
  });

  test('asks Microsoft for its script and nobody for anything else', async () => {
    await makeSample();
    const own = new URL(hosted.url).origin;
    const outside = watched.requests.filter(
      (address) => !address.startsWith(own) && !/^(?:blob|data|about):/.test(address),
    );
    expect(outside.filter((address) => !address.startsWith(MICROSOFT))).toEqual([]);
    expect(outside).toContain(`${MICROSOFT}office.js`);
  });

  test('axe finds nothing on the Overview in Excel', async () => {
    await makeSample();
    await page.waitForTimeout(300);
    const frame = page.frames().find((each) => each.url().includes('taskpane-excel.html'));
    await frame?.evaluate(AXE);
    const found = await frame?.evaluate(async () => {
      const { axe } = globalThis as unknown as { axe: { run: () => Promise<{ violations: { id: string }[] }> } };
      return (await axe.run()).violations.map((fault) => fault.id);
    });
    expect(found).toEqual([]);
  });
});

describe('the wrong page', () => {
  test('an Excel that opens the browser’s page is led to its own', async () => {
    const browser = await startChromium();
    const hosted = await startHostedPage({ distFolder: await builtPane(), page: 'taskpane.html' });
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await serveMicrosoftScript(page);
    await page.goto(hosted.url);
    await page.frameLocator('iframe').getByRole('button', { name: 'Look at a sample' }).waitFor();
    expect(page.frames().some((frame) => frame.url().includes('taskpane-excel.html'))).toBe(true);
    await browser.close();
    await hosted.close();
  }, 600_000);

  test('an Excel that is too old is told so, in words', async () => {
    const browser = await startChromium();
    const hosted = await startHostedPage({ distFolder: await builtPane(), requirements: { excelapi: 1.12 } });
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    await serveMicrosoftScript(page);
    await page.goto(hosted.url);
    await page.frameLocator('iframe').getByRole('alert').filter({ hasText: 'Excel 2021' }).waitFor();
    await browser.close();
    await hosted.close();
  }, 600_000);
});
