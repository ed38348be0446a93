import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import {
  serveMicrosoftScript,
  startHostedPage,
  type HostedPage,
  type HostedPageOptions,
} from '../office-host/chromiumHost';
import { LOOKS, tab, watch, type Look, type OpenPane } from './paneDriver';

/** The production build inside the simulated Excel, in Chromium. */
export interface HostedPane extends OpenPane {
  readonly hosted: HostedPage;
  /** The pane's own frame, to look for things in. */
  readonly pane: FrameLocator;
  /** The same frame, to run a script in. */
  readonly frame: () => Frame;
  readonly close: () => Promise<void>;
}

const HEIGHT = 800;

/** Opens the pane in Excel; `width` is the pane's, in pixels. `prepare` has the page before anything is loaded. */
export async function openHosted(
  browser: Browser,
  options: HostedPageOptions,
  look: Look = 'light',
  prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
): Promise<HostedPane> {
  const hosted = await startHostedPage(options);
  const context = await browser.newContext({
    ...LOOKS[look],
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    locale: 'en-GB',
    viewport: { width: options.width ?? 350, height: HEIGHT },
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  await serveMicrosoftScript(page);
  await prepare(page);
  const watched = watch(page);
  await page.goto(hosted.url);
  return {
    page,
    ...watched,
    hosted,
    pane: page.frameLocator('iframe'),
    frame: () => paneFrame(page),
    close: async () => {
      await context.close();
      await hosted.close();
    },
  };
}

function paneFrame(page: Page): Frame {
  const frame = page.frames().find((each) => each.url().includes('taskpane-excel.html'));
  if (frame === undefined) throw new Error('The pane is not in its frame.');
  return frame;
}

/** Takes away what the last command said, so that the screen stands alone. */
export async function dismiss(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Close this message' }).click();
}

/** Adds the sample plan to the workbook, through the pane. */
export async function addSample(pane: FrameLocator): Promise<void> {
  await pane.getByRole('button', { name: 'Look at a sample' }).click();
  await pane.getByRole('button', { name: 'Add the sample' }).click();
  await tab(pane, 'Overview').waitFor();
}

/** What the pane asked of anybody but its own host. */
export function outsideRequests({ requests, hosted }: HostedPane): readonly string[] {
  const own = new URL(hosted.url).origin;
  return requests.filter((address) => !address.startsWith(own) && !/^(?:blob|data|about):/.test(address));
}
