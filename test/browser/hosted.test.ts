import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import type { HostedPageOptions } from '../office-host/chromiumHost';
import { builtPane } from './builtPane';
import { startChromium } from './chromium';
import { addSample, openHosted, type HostedPane } from './hostedPane';

describe('how the pane stands in Excel', () => {
  let browser: Browser;
  let dist: string;
  let excel: HostedPane | null = null;

  beforeAll(async () => {
    dist = await builtPane();
    browser = await startChromium();
  }, 600_000);

  afterAll(async () => {
    await browser.close();
  });

  afterEach(async () => {
    await excel?.close();
    excel = null;
  });

  async function open(options: Partial<HostedPageOptions> = {}): Promise<HostedPane> {
    excel = await openHosted(browser, { distFolder: dist, ...options });
    return excel;
  }

  test('asks before it adds the sample, then shows it, and puts it back', async () => {
    const { pane, hosted } = await open();
    await pane.getByRole('button', { name: 'Look at a sample' }).click();
    await pane.getByText('Add the sample plan to this workbook?').first().waitFor();
    expect(hosted.excel.workbook.sheetNamed('Actions')).toBeUndefined();
    await pane
      .getByRole('group', { name: /^Add the sample plan/ })
      .getByRole('button', { name: 'Not now' })
      .click();
    await addSample(pane);
    expect(hosted.excel.workbook.sheetNamed('Actions')).toBeDefined();
    await pane.getByRole('button', { name: 'Put back' }).click();
    await pane.getByRole('button', { name: 'Look at a sample' }).waitFor();
    expect(hosted.excel.workbook.sheetNamed('Actions')).toBeUndefined();
  });

  test('an Excel that opens the browser’s page is led to its own', async () => {
    const { pane, frame } = await open({ page: 'taskpane.html' });
    await pane.getByRole('button', { name: 'Look at a sample' }).waitFor();
    expect(frame().url()).toContain('taskpane-excel.html');
  });

  test('an Excel that is too old is told so, in words', async () => {
    const { pane } = await open({ requirements: { excelapi: 1.12 } });
    await pane.getByRole('alert').filter({ hasText: 'Excel 2021' }).waitFor();
  });
});
