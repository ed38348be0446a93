import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { builtPane } from './builtPane';
import { startChromium } from './chromium';
import { openPane, openSample, SCREENS, type Look } from './paneDriver';
import { serveFolder } from './staticServer';

/** Pictures of every screen of the pane, 350 pixels wide, in light, dark and high contrast: `light-overview.png`. */
export async function takePictures(folder: string): Promise<readonly string[]> {
  mkdirSync(folder, { recursive: true });
  const server = await serveFolder(await builtPane());
  const browser = await startChromium();
  const taken: string[] = [];
  try {
    for (const look of ['light', 'dark', 'contrast'] as const) taken.push(...(await picturesOf(look)));
    taken.push(await wholePage());
  } finally {
    await browser.close();
    server.close();
  }
  return taken;

  async function picturesOf(look: Look): Promise<string[]> {
    const { page } = await openPane(browser, server.origin, look);
    const files: string[] = [];
    const take = async (name: string): Promise<void> => {
      const file = join(folder, `${look}-${name.replaceAll(/[, ]+/g, '-')}.png`);
      // Spinners and slides come to rest first.
      await page.waitForTimeout(300);
      // As high as the screen is long: buttons that keep to the foot of the pane then stand at its end.
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      const usual = page.viewportSize() ?? { width: 350, height: 760 };
      await page.setViewportSize({ width: usual.width, height: Math.max(height, usual.height) });
      await page.screenshot({ path: file, fullPage: true, animations: 'disabled' });
      await page.setViewportSize(usual);
      files.push(file);
    };
    await take('first-run');
    await openSample(page);
    for (const [name, reach] of SCREENS) {
      await reach(page);
      await take(name);
    }
    await page.context().close();
    return files;
  }

  async function wholePage(): Promise<string> {
    const { page } = await openPane(browser, server.origin, 'light', { width: 1280, height: 800 });
    await openSample(page);
    await page.getByRole('button', { name: 'Show row 7' }).click();
    const file = join(folder, 'browser-mode.png');
    await page.waitForTimeout(300);
    await page.screenshot({ path: file, animations: 'disabled' });
    await page.context().close();
    return file;
  }
}
