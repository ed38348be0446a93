import type { Browser } from 'playwright-core';

/** One picture of a contact sheet, with the words below it. */
export interface Shot {
  readonly name: string;
  readonly picture: Buffer;
}

const ACROSS = 5;

/** Many pictures on one sheet, five across, each under its name. */
export async function contactSheet(browser: Browser, shots: readonly Shot[], path: string): Promise<void> {
  const context = await browser.newContext({ viewport: { width: ACROSS * 262, height: 800 } });
  const page = await context.newPage();
  const figures = shots.map(
    ({ name, picture }) =>
      `<figure><img alt="" src="data:image/png;base64,${picture.toString('base64')}"><figcaption>${name}</figcaption></figure>`,
  );
  await page.setContent(
    `<style>body{margin:8px;background:#8a8a8a;display:grid;grid-template-columns:repeat(${String(ACROSS)},1fr);gap:8px;` +
      `font:12px sans-serif}figure{margin:0}img{width:100%;display:block}</style>${figures.join('')}`,
  );
  await page.screenshot({ path, fullPage: true });
  await context.close();
}
