import { afterAll, afterEach, beforeAll } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import type { HostedPageOptions } from '../office-host/chromiumHost';
import { builtPane } from './builtPane';
import { startChromium } from './chromium';
import { openHosted, type HostedPane } from './hostedPane';
import { openPane, openSample, type Look, type OpenPane } from './paneDriver';
import { serveFolder, type StaticServer } from './staticServer';

/** One Chromium and one production build for the tests of a suite; what a test has opened is closed after it. */
export interface PaneSuite {
  readonly browser: () => Browser;
  /** The folder of the build. */
  readonly dist: () => string;
  /** Where the plain browser finds it. */
  readonly origin: () => string;
  readonly inBrowser: (
    look?: Look,
    viewport?: { readonly width: number; readonly height: number },
  ) => Promise<OpenPane>;
  /** The pane in a plain browser with the sample open. */
  readonly sample: () => Promise<Page>;
  readonly inExcel: (options?: Partial<HostedPageOptions>, look?: Look) => Promise<HostedPane>;
}

/** Call it at the top of a `describe`. */
export function paneSuite(): PaneSuite {
  let browser: Browser;
  let dist: string;
  let server: StaticServer;
  const opened: (() => Promise<void>)[] = [];

  beforeAll(async () => {
    dist = await builtPane();
    server = await serveFolder(dist);
    browser = await startChromium();
  }, 600_000);

  afterEach(async () => {
    for (const close of opened.splice(0)) await close();
  });

  afterAll(async () => {
    await browser.close();
    server.close();
  });

  const inBrowser: PaneSuite['inBrowser'] = async (look, viewport) => {
    const pane = await openPane(browser, server.origin, look, viewport);
    opened.push(() => pane.page.context().close());
    return pane;
  };

  return {
    browser: () => browser,
    dist: () => dist,
    origin: () => server.origin,
    inBrowser,
    sample: async () => {
      const { page } = await inBrowser();
      await openSample(page);
      return page;
    },
    inExcel: async (options, look) => {
      const pane = await openHosted(browser, { distFolder: dist, ...options }, look);
      opened.push(pane.close);
      return pane;
    },
  };
}
