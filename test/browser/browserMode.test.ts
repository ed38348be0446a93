import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { axeFaults } from './axe';
import { importField, openSample, PLAN_CSV, SCREENS, tab } from './paneDriver';
import { paneSuite } from './paneSuite';

describe('the pane in a plain browser', () => {
  const suite = paneSuite();

  test('shows every screen of the sample, asks nobody else for anything and keeps its own policy', async () => {
    const { page, requests, faults } = await suite.inBrowser();
    await openSample(page);
    for (const [, reach] of SCREENS) await reach(page);
    expect(
      requests.filter((address) => !address.startsWith(suite.origin()) && !/^(?:blob|data):/.test(address)),
    ).toEqual([]);
    expect(faults).toEqual([]);
  });

  test('has a support page: readable at 320 px, without a script, and asking nobody else', async () => {
    const { page, requests } = await suite.inBrowser();
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${suite.origin()}/support.html`);
    await page.getByRole('heading', { level: 1, name: /help and support/ }).waitFor();
    expect(await page.locator('script').count()).toBe(0);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    expect(await axeFaults(page)).toEqual([]);
    expect(requests.filter((address) => !address.startsWith(suite.origin()))).toEqual([]);
    await page.getByRole('link', { name: /in this browser/ }).click();
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  });

  test('opens a count on the actions behind it, and an action with its reason', async () => {
    const page = await suite.sample();
    const count = page.getByRole('button', { name: /^Red \d+ actions/i });
    const number = Number(/\d+/.exec((await count.textContent()) ?? '')?.[0]);
    await count.click();
    const rows = page.getByRole('list', { name: 'Red actions' }).getByRole('listitem');
    expect(await rows.count()).toBe(number);
    await rows.first().getByRole('button').first().click();
    expect(await tab(page, 'Action').getAttribute('aria-selected')).toBe('true');
    await page.getByRole('heading', { name: 'Dates' }).waitFor();
  });

  test('brings a pasted-up CSV in as a plan, with dates and leads read', async () => {
    const { page } = await suite.inBrowser();
    const files = { name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(PLAN_CSV) };
    await importField(page).setInputFiles(files);
    await page.getByRole('heading', { name: /Step 1 of 3/ }).waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.getByText('31 Dec 2026 · R Okonkwo').waitFor();
    await page.getByRole('button', { name: 'Accept 4 actions' }).click();
    await page.getByRole('heading', { name: '4 actions' }).waitFor();
  });

  test('says which file cannot be read and why, and stays where it was', async () => {
    const { page } = await suite.inBrowser();
    const broken = { name: 'plan.xlsx', mimeType: 'application/zip', buffer: Buffer.from('PK\u0003\u0004 cut short') };
    await importField(page).setInputFiles(broken);
    await page.getByRole('alert').filter({ hasText: 'plan.xlsx' }).waitFor();
    await page.getByRole('button', { name: 'Choose a file' }).waitFor();
  });

  test('ignores a finding with a reason, and takes it back', async () => {
    const page = await suite.sample();
    await tab(page, 'Checks').click();
    const total = page.getByRole('heading', { level: 2 }).first();
    const before = await total.textContent();
    await page
      .getByRole('button', { name: /^Ignore: / })
      .first()
      .click();
    await page.getByLabel('Why can it be ignored?').fill('Agreed with the chair');
    await page.keyboard.press('Enter');
    await page.getByText('Ignored (1)').waitFor();
    expect(await total.textContent()).not.toBe(before);
    await page.getByRole('button', { name: /^Undo: / }).click();
    expect(await total.textContent()).toBe(before);
  });

  test('downloads the board report and the workbook as files that open', async () => {
    const page = await suite.sample();
    await tab(page, 'Report').click();
    await page.getByRole('checkbox', { name: 'Make it all the same' }).click();
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Make the report' }).click(),
    ]);
    expect(report.suggestedFilename()).toMatch(/, board report 2026-07-15\.xlsx$/);
    const book = await openXlsx('report.xlsx', readFileSync(await report.path()));
    expect((await book.read()).sheets).toEqual(expect.arrayContaining(['Summary', 'Exceptions']));
    const [plan] = await Promise.all([
      page.waitForEvent('download'),
      (async () => {
        await page.getByRole('button', { name: 'More', exact: true }).click();
        await page.getByRole('menuitem', { name: 'Download the workbook' }).click();
      })(),
    ]);
    const saved = await openXlsx('plan.xlsx', readFileSync(await plan.path()));
    expect((await saved.read()).tables.map((table) => table.name)).toContain('Actions');
  });

  test('opens a workbook that it saved, and re-checks it', async () => {
    const first = await suite.sample();
    const [plan] = await Promise.all([
      first.waitForEvent('download'),
      (async () => {
        await first.getByRole('button', { name: 'More', exact: true }).click();
        await first.getByRole('menuitem', { name: 'Download the workbook' }).click();
      })(),
    ]);
    const saved = readFileSync(await plan.path());
    const { page } = await suite.inBrowser();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Open a workbook…' }).click(),
    ]);
    await chooser.setFiles({ name: 'plan.xlsx', mimeType: 'application/zip', buffer: saved });
    await tab(page, 'Overview').waitFor();
    await page.getByRole('button', { name: 'Re-check' }).click();
    await page.getByRole('group', { name: 'Bring the workbook up to date?' }).getByRole('button').first().click();
    await page
      .getByText(/^Re-checked\.|^Checked\./)
      .first()
      .waitFor();
  });
});
