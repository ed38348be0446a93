import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openXlsx } from '../../src/hosts/xlsx/openXlsx';
import { chooseRuleSet, fromMenu, tab } from './paneDriver';
import { paneSuite } from './paneSuite';

describe('what the pane does in a month, in Chromium', () => {
  const { sample } = paneSuite();

  async function downloaded(page: Page, press: () => Promise<void>): Promise<Uint8Array> {
    const [download] = await Promise.all([page.waitForEvent('download'), press()]);
    return readFileSync(await download.path());
  }

  async function firstAction(page: Page, word: string): Promise<void> {
    await tab(page, 'Overview').click();
    await page.getByRole('button', { name: new RegExp(`^${word} \\d+`, 'i') }).click();
    await page.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  }

  test('an update is written, logged under its name, and put back', async () => {
    const page = await sample();
    await firstAction(page, 'Amber');
    await page.getByRole('button', { name: 'Update', exact: true }).click();
    await page.getByLabel('Status', { exact: true }).selectOption('Complete');
    const save = page.getByRole('button', { name: 'Save the update' });
    expect(await save.getAttribute('aria-disabled')).toBe('true');
    await page.getByLabel('Your name').fill('P Marlow');
    await page.getByText(/^3 cells of row \d+ will change, and 2 rows will be added to Updates\.$/).waitFor();
    await save.click();
    await page.getByRole('heading', { name: 'Why it is Blue' }).waitFor();
    await page.getByText('Status: In progress → Complete').waitFor();
    await page.getByRole('button', { name: 'Put back' }).click();
    await page.getByRole('heading', { name: 'Why it is Amber' }).waitFor();
  });

  test('a date that is moved keeps the first one in the file', async () => {
    const page = await sample();
    await firstAction(page, 'Red');
    const ref = ((await page.getByText(/^1\.2a · /).textContent()) ?? '').split(' ')[0];
    await page.getByRole('button', { name: 'Ask for more time' }).click();
    await page.getByLabel('New date').fill('2026-12-31');
    await page.getByLabel('Reason').fill('The agreement is with lawyers');
    await page.getByLabel('Your name').fill('H Brightwater');
    await page.getByLabel('It is agreed already: move the date now').click();
    await page.getByRole('button', { name: 'Move the date' }).click();
    await page.getByText('The date has been moved.').first().waitFor();
    const bytes = await downloaded(page, () => fromMenu(page, 'Download the workbook'));
    const { tables } = await (await openXlsx('plan.xlsx', bytes)).read();
    const actions = tables.find(({ name }) => name === 'Actions');
    const row = actions?.rows.find((cells) => cells[actions.headers.indexOf('Ref')] === ref);
    const serial = (header: string): unknown => row?.[actions?.headers.indexOf(header) ?? -1];
    expect([serial('Baseline due'), serial('Current due')]).toEqual([46173, 46387]);
    expect(tables.find(({ name }) => name === 'Updates')?.rows.at(-1)).toEqual(
      expect.arrayContaining(['H Brightwater', ref, 'Current due', '31 May 2026', '31 Dec 2026']),
    );
  });

  test('another rule set is previewed, used and put back', async () => {
    const page = await sample();
    await fromMenu(page, 'Rule set');
    await chooseRuleSet(page, 'One month');
    await page.getByRole('button', { name: 'Use One month' }).click();
    await page.getByText('The plan is rated by One month now.').first().waitFor();
    expect(await page.getByLabel('Rule set', { exact: true }).locator('option:checked').textContent()).toBe(
      'One month, in use',
    );
    await page.getByRole('button', { name: 'Put back' }).click();
    await page.getByText('Put back as it was.').first().waitFor();
    expect(await page.getByLabel('Rule set', { exact: true }).locator('option:checked').textContent()).toBe(
      'Boardline, in use',
    );
  });

  test('a period is closed once, without the actions that cannot be kept', async () => {
    const page = await sample();
    await fromMenu(page, 'Close a period');
    await page.getByRole('button', { name: 'Look at the plan as at 31 Jul 2026' }).click();
    await page.getByText('3 actions cannot be kept').waitFor();
    await page.getByLabel('Close without them').check();
    await page.getByRole('heading', { name: '58 rows will be kept for July 2026' }).waitFor();
    await page.getByRole('button', { name: 'Close July 2026' }).click();
    await page.getByText('July 2026 is closed. 58 rows kept in Status history.').first().waitFor();
    await page.getByLabel('Period').selectOption('2026-07');
    await page.getByText('The period to 31 Jul 2026 is already closed.').waitFor();
  });

  test('forms go out in one file and come back by dropping them', async () => {
    const page = await sample();
    await fromMenu(page, 'Ask for returns');
    const zip = await downloaded(page, () => page.getByRole('button', { name: /^Make \d+ forms$/ }).click());
    const forms = Object.entries(unzipSync(zip)).filter(([name]) => /Brightwater|Adeyemi/.test(name));
    expect(forms).toHaveLength(2);
    await page
      .locator('input[type=file][multiple]')
      .setInputFiles(
        forms.map(([name, bytes]) => ({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) })),
      );
    await page.getByRole('heading', { name: /^2 files read, answering for \d+ actions$/ }).waitFor();
    await page.getByRole('heading', { name: /leads not heard from$/ }).waitFor();
    await page.getByRole('button', { name: /^Accept \d+ cells$/ }).click();
    await page
      .getByText(/^Returns taken in for \d+ actions\.$/)
      .first()
      .waitFor();
  });
});
