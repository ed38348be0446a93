import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { startChromium } from '../browser/chromium';
import { serveMicrosoftScript, startHostedPage } from './chromiumHost';

const PANE = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>Pane</title>
<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script></head><body><output></output><script>
Office.onReady().then(async () => {
  const said = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(async (event) => { said.push('changed ' + event.address); show(); });
    // In one request with the handler: the event happens before the page has the reply that puts the handler in place.
    const range = context.workbook.worksheets.getItem('Sheet1').getRange('A1:A2');
    range.values = [['Westmere'], [42]];
    range.load('values');
    await context.sync();
    said.push(range.values.flat().join(' '), String(Office.context.requirements.isSetSupported('ExcelApi', '1.13')), String(Office.context.requirements.isSetSupported('ExcelApi', '1.20')));
  });
  show();
  function show() { document.querySelector('output').textContent = said.join('; '); }
});</script></body></html>`;

describe('Microsoft’s library in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'boardline-pane-'));
  let browser: Browser;

  beforeAll(async () => {
    writeFileSync(join(folder, 'taskpane-excel.html'), PANE);
    browser = await startChromium();
  });

  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  test.each([
    ['at once', 0],
    ['later than its events', 150],
  ])('a page in the frame works with the workbook and hears of changes, replies come %s', async (_name, late) => {
    const hosted = await startHostedPage({ distFolder: folder });
    hosted.excel.late = late;
    const page = await browser.newPage({ ignoreHTTPSErrors: true });
    try {
      page.setDefaultTimeout(20_000);
      await serveMicrosoftScript(page);
      await page.goto(hosted.url);
      const output = page.frameLocator('iframe').locator('output');
      await output.filter({ hasText: 'changed A1:A2' }).waitFor();
      await output.filter({ hasText: 'Westmere 42; true; false' }).waitFor();
      expect(hosted.excel.workbook.sheetNamed('Sheet1')?.grid.at(1, 0).value).toBe(42);
    } finally {
      await page.close();
      await hosted.close();
    }
  });
});
