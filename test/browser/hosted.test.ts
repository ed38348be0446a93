import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { builtPane } from './builtPane';
import { startChromium } from './chromium';
import { addSample, openHosted } from './hostedPane';

describe('how the pane stands in Excel', () => {
  let browser: Browser;
  let dist: string;

  beforeAll(async () => {
    dist = await builtPane();
    browser = await startChromium();
  }, 600_000);

  afterAll(async () => {
    await browser.close();
  });

  test('asks before it adds the sample, then shows it, and puts it back', async () => {
    const { pane, hosted, close } = await openHosted(browser, { distFolder: dist });
    await pane.getByRole('button', { name: 'Look at a sample' }).click();
    await pane.getByText('Add the sample plan to this workbook?').first().waitFor();
    expect(hosted.excel.workbook.sheetNamed('Actions')).toBeUndefined();
    await pane.getByRole('button', { name: 'Not now' }).click();
    await addSample(pane);
    expect(hosted.excel.workbook.sheetNamed('Actions')).toBeDefined();
    await pane.getByRole('button', { name: 'Put back' }).click();
    await pane.getByRole('button', { name: 'Look at a sample' }).waitFor();
    expect(hosted.excel.workbook.sheetNamed('Actions')).toBeUndefined();
    await close();
  });

  test('an Excel that opens the browser’s page is led to its own', async () => {
    const { pane, frame, close } = await openHosted(browser, { distFolder: dist, page: 'taskpane.html' });
    await pane.getByRole('button', { name: 'Look at a sample' }).waitFor();
    expect(frame().url()).toContain('taskpane-excel.html');
    await close();
  });

  test('an Excel that is too old is told so, in words', async () => {
    const { pane, close } = await openHosted(browser, { distFolder: dist, requirements: { excelapi: 1.12 } });
    await pane.getByRole('alert').filter({ hasText: 'Excel 2021' }).waitFor();
    await close();
  });
});
