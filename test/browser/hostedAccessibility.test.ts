import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Browser } from 'playwright-core';
import { axeFaults, sidewaysPixels } from './axe';
import { builtPane } from './builtPane';
import { startChromium } from './chromium';
import { addSample, openHosted } from './hostedPane';
import { SCREENS, type Look } from './paneDriver';

describe('the pane in Excel for everybody', () => {
  let browser: Browser;
  let dist: string;

  beforeAll(async () => {
    dist = await builtPane();
    browser = await startChromium();
  }, 600_000);

  afterAll(async () => {
    await browser.close();
  });

  test.each<[Look, number]>([
    ['light', 350],
    ['dark', 350],
    ['contrast', 350],
    ['light', 320],
  ])('axe finds nothing on any screen and none scrolls sideways: %s, %d pixels', async (look, width) => {
    const { pane, frame, close } = await openHosted(browser, { distFolder: dist, width }, look);
    const inspect = async (screen: string): Promise<void> => {
      const found = { faults: await axeFaults(frame()), pixels: await sidewaysPixels(frame()) };
      expect({ screen, ...found }).toEqual({ screen, faults: [], pixels: 0 });
    };
    await pane.getByRole('button', { name: 'Look at a sample' }).waitFor();
    await inspect('first run');
    await addSample(pane);
    for (const [name, reach] of SCREENS) {
      await reach(pane);
      await inspect(name);
    }
    await close();
  });
});
