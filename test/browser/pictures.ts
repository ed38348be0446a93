import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import { boardlineCalculator } from '../office-host/calculate/calculator';
import { SimWorkbook } from '../office-host/model/simWorkbook';
import { builtPane } from './builtPane';
import { startChromium } from './chromium';
import { contactSheet, type Shot } from './contactSheet';
import { addSample, dismiss, openHosted } from './hostedPane';
import { openPane, openSample, SCREENS, type Look } from './paneDriver';
import { SITUATIONS, workbookWith } from './situations';
import { serveFolder } from './staticServer';

const LOOKS: readonly Look[] = ['light', 'dark', 'contrast'];
const USUAL = { width: 350, height: 800 };

/**
 * Pictures of every screen of the pane in Excel, 350 pixels wide, in light, dark and high contrast (`light-overview.png`);
 * on one sheet for each look the states that a plain walk does not meet (`states-light.png`); and the page in a browser.
 */
export async function takePictures(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const dist = await builtPane();
  const browser = await startChromium();
  try {
    for (const look of LOOKS) {
      await screens(browser, dist, look, folder);
      const shots: Shot[] = [];
      for (const situation of SITUATIONS) shots.push(await stateOf(situation, browser, dist, look));
      await contactSheet(browser, shots, join(folder, `states-${look}.png`));
    }
    await wholePage(browser, dist, join(folder, 'browser-mode.png'));
  } finally {
    await browser.close();
  }
}

/** As high as the screen is long: buttons that keep to the foot of the pane then stand at its end. */
async function shoot(page: Page, frame: Frame, path?: string): Promise<Buffer> {
  // Nothing is pointed at, and slides come to rest.
  await page.mouse.move(0, 0);
  await page.waitForTimeout(300);
  const height = await frame.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ ...USUAL, height: Math.max(height, USUAL.height) });
  const picture = await page.screenshot({ animations: 'disabled', ...(path === undefined ? {} : { path }) });
  await page.setViewportSize(USUAL);
  return picture;
}

async function screens(browser: Browser, dist: string, look: Look, folder: string): Promise<void> {
  const { page, pane, frame, close } = await openHosted(browser, { distFolder: dist }, look);
  const take = async (name: string): Promise<void> => {
    await shoot(page, frame(), join(folder, `${look}-${name.replaceAll(/[, ]+/g, '-')}.png`));
  };
  await pane.getByRole('button', { name: 'Look at a sample' }).waitFor();
  await take('first-run');
  await addSample(pane);
  await dismiss(pane);
  for (const [name, reach] of SCREENS) {
    await reach(pane);
    await take(name);
  }
  await close();
}

async function stateOf(
  situation: (typeof SITUATIONS)[number],
  browser: Browser,
  dist: string,
  look: Look,
): Promise<Shot> {
  const workbook = situation.plan === undefined ? new SimWorkbook() : await workbookWith(situation.plan());
  workbook.calculator = boardlineCalculator;
  const excel = await openHosted(browser, { distFolder: dist, workbook, ...situation.options?.() }, look);
  await situation.reach(excel);
  await situation.seen(excel.pane).first().waitFor();
  // A state is seen in the window as it is; what lies below it is the screen's own picture.
  await excel.page.mouse.move(0, 0);
  await excel.page.setViewportSize({ ...USUAL, height: 480 });
  const picture = await excel.page.screenshot({ animations: 'disabled' });
  await excel.close();
  return { name: situation.name, picture };
}

async function wholePage(browser: Browser, dist: string, path: string): Promise<void> {
  const server = await serveFolder(dist);
  const { page } = await openPane(browser, server.origin, 'light', { width: 1280, height: 800 });
  await openSample(page);
  await page.getByRole('button', { name: 'Show row 7' }).click();
  await page.waitForTimeout(300);
  await page.screenshot({ path, animations: 'disabled' });
  await page.context().close();
  server.close();
}
