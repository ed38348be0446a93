import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { axeFaults, sidewaysPixels } from './axe';
import { builtPane } from './builtPane';
import { startChromium } from './chromium';
import { openPane, openSample, SCREENS, tab, type Look } from './paneDriver';
import { serveFolder, type StaticServer } from './staticServer';

describe('the pane for everybody', () => {
  let browser: Browser;
  let server: StaticServer;

  beforeAll(async () => {
    server = await serveFolder(await builtPane());
    browser = await startChromium();
  }, 600_000);

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  test.each(['light', 'dark', 'contrast'] as const)('axe finds nothing on any screen: %s', async (look: Look) => {
    const { page } = await openPane(browser, server.origin, look);
    const inspect = async (screen: string): Promise<void> => {
      expect({ screen, faults: await axeFaults(page) }).toEqual({ screen, faults: [] });
    };
    await inspect('first run');
    await openSample(page);
    for (const [name, reach] of SCREENS) {
      await reach(page);
      await inspect(name);
    }
    await page.context().close();
  });

  test('axe finds nothing on the wide page beside the sheet', async () => {
    const { page } = await openPane(browser, server.origin, 'light', { width: 1280, height: 800 });
    await openSample(page);
    expect(await axeFaults(page)).toEqual([]);
    await page.context().close();
  });

  test.each([
    ['320 pixels wide', { width: 320, height: 640 }],
    ['640 pixels at 200 % zoom', { width: 320, height: 380 }],
  ])('never scrolls sideways, %s', async (_name, viewport) => {
    const { page } = await openPane(browser, server.origin, 'light', viewport);
    expect(await sidewaysPixels(page)).toBe(0);
    await openSample(page);
    for (const [name, reach] of SCREENS) {
      await reach(page);
      expect({ name, pixels: await sidewaysPixels(page) }).toEqual({ name, pixels: 0 });
    }
    await page.context().close();
  });

  test('goes from the first run to a finding by keyboard alone', async () => {
    const { page } = await openPane(browser, server.origin);
    const focused = (): Promise<string> =>
      page.evaluate(() => {
        const element = document.activeElement;
        return element?.getAttribute('aria-label') ?? element?.textContent ?? '';
      });
    const tabTo = async (words: RegExp): Promise<void> => {
      for (let press = 0; press < 60; press += 1) {
        await page.keyboard.press('Tab');
        if (words.test(await focused())) return;
      }
      throw new Error(`Tab never reached ${String(words)}`);
    };
    await tabTo(/^Look at a sample/);
    await page.keyboard.press('Enter');
    await tab(page, 'Overview').waitFor();
    await tabTo(/^Overview/);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    expect(await tab(page, 'Checks').getAttribute('aria-selected')).toBe('true');
    await tabTo(/^Go to /);
    await page.keyboard.press('Enter');
    await page.context().close();
  });

  test('puts the focus on what is asked, and Escape takes the question away', async () => {
    const { page } = await openPane(browser, server.origin);
    await openSample(page);
    await page.getByRole('button', { name: 'Re-check' }).click();
    const asked = page.getByRole('group', { name: 'Bring the workbook up to date?' });
    await asked.waitFor();
    expect(
      await asked
        .getByRole('button')
        .first()
        .evaluate((button) => button === document.activeElement),
    ).toBe(true);
    await page.keyboard.press('Escape');
    await asked.waitFor({ state: 'detached' });
    await page.context().close();
  });

  test('says results in a live region', async () => {
    const { page } = await openPane(browser, server.origin);
    await openSample(page);
    await page.getByRole('status').filter({ hasText: 'The sample plan is open.' }).waitFor({ state: 'attached' });
    await page.context().close();
  });
});
