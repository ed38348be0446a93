import { describe, expect, test } from '@jest/globals';
import { axeFaults, sidewaysPixels } from './axe';
import { SCREENS, tab, openSample } from './paneDriver';
import { paneSuite } from './paneSuite';

describe('the pane in a plain browser for everybody', () => {
  const suite = paneSuite();

  // Dark and high contrast are looked through in Excel, where the same screens stand: hostedAccessibility.test.ts.
  test('axe finds nothing on any screen, and none scrolls sideways, 320 pixels wide', async () => {
    const { page } = await suite.inBrowser('light', { width: 320, height: 640 });
    const inspect = async (screen: string): Promise<void> => {
      const found = { faults: await axeFaults(page), pixels: await sidewaysPixels(page) };
      expect({ screen, ...found }).toEqual({ screen, faults: [], pixels: 0 });
    };
    await inspect('first run');
    await openSample(page);
    for (const [name, reach] of SCREENS) {
      await reach(page);
      await inspect(name);
    }
  });

  test('axe finds nothing on the wide page beside the sheet', async () => {
    const { page } = await suite.inBrowser('light', { width: 1280, height: 800 });
    await openSample(page);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('never scrolls sideways, 640 pixels at 200 % zoom', async () => {
    const { page } = await suite.inBrowser('light', { width: 320, height: 380 });
    expect(await sidewaysPixels(page)).toBe(0);
    await openSample(page);
    for (const [name, reach] of SCREENS) {
      await reach(page);
      expect({ name, pixels: await sidewaysPixels(page) }).toEqual({ name, pixels: 0 });
    }
  });

  test('goes from the first run to a finding by keyboard alone', async () => {
    const { page } = await suite.inBrowser();
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
  });

  test('puts the focus on what is asked, and Escape takes the question away', async () => {
    const page = await suite.sample();
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
  });

  test('the menu opens over the pane and covers no more than it needs', async () => {
    const page = await suite.sample();
    await page.getByRole('button', { name: 'More', exact: true }).click();
    await page.getByRole('menuitem', { name: 'Close a period' }).waitFor();
    const atTheTabs = await tab(page, 'Overview').evaluate((element) => {
      const { left, top } = element.getBoundingClientRect();
      return element.contains(document.elementFromPoint(left + 4, top + 4));
    });
    expect(atTheTabs).toBe(true);
    await page.keyboard.press('Escape');
    await page.getByRole('menuitem').first().waitFor({ state: 'detached' });
  });

  test('says results in a live region', async () => {
    const page = await suite.sample();
    await page.getByRole('status').filter({ hasText: 'The sample plan is open.' }).waitFor({ state: 'attached' });
  });
});
