import type { Browser, BrowserContextOptions, FrameLocator, Page } from 'playwright-core';

/** The pane on its page: the page itself in a browser, a frame of it in Excel. */
export type PanePlace = Page | FrameLocator;

/** The pane in browser mode, with all that it asked of the network and all that went wrong in it. */
export interface OpenPane {
  readonly page: Page;
  readonly requests: string[];
  readonly faults: string[];
}

export type Look = 'light' | 'dark' | 'contrast';

export const LOOKS: Readonly<Record<Look, BrowserContextOptions>> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  contrast: { forcedColors: 'active', colorScheme: 'dark' },
};

/** Notes every address that is asked for, and every fault, broken content security policy included. */
export function watch(page: Page): Pick<OpenPane, 'requests' | 'faults'> {
  const requests: string[] = [];
  const faults: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (fault) => faults.push(String(fault)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  return { requests, faults };
}

export async function openPane(
  browser: Browser,
  origin: string,
  look: Look = 'light',
  viewport = { width: 350, height: 760 },
): Promise<OpenPane> {
  const context = await browser.newContext({ ...LOOKS[look], viewport, acceptDownloads: true, locale: 'en-GB' });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const watched = watch(page);
  await page.goto(`${origin}/taskpane.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  return { page, ...watched };
}

export function tab(place: PanePlace, name: string) {
  return place.getByRole('tablist', { name: 'Screens' }).getByRole('tab', { name, exact: true });
}

export async function openSample(place: PanePlace): Promise<void> {
  await place.getByRole('button', { name: 'Look at a sample' }).click();
  await tab(place, 'Overview').waitFor();
}

export async function fromMenu(place: PanePlace, name: string): Promise<void> {
  await place.getByRole('button', { name: 'More', exact: true }).click();
  await place.getByRole('menuitem', { name }).click();
}

/** The file field behind "Choose a file". */
export function importField(place: PanePlace) {
  return place.locator('input[type=file][accept*=".docx"]');
}

/** An invented plan as a council might have typed it. */
export const PLAN_CSV = `Ref,Action,Timescale,Lead,Progress
1,Open a drop-in at Northgate library,June 2026,P Adeyemi,Rooms booked
2,Agree the falls pathway with both trusts,Q3 2026/27,"R Okonkwo, T Marsh",
3,Review the carers' register,07/08/2026,R Okonkwo,
4,Publish the easy-read leaflet,Ongoing,T Marsh,Second print
`;

/** An invented extract against the sample's budget: a line agrees, one differs, one is missing and one is unknown. */
const LEDGER_CSV = `Cost centre,Description,Annual budget,Actual to date,Commitments
MH101,Residential placements,3250300,905400,310600
MH102,Nursing placements,877900,214900,96200
MH103,Supported living,1540000,371300,205500
MH999,Relief staff,24000,6100,
`;

/** Chooses a rule set to look at; nothing is written yet. */
export async function chooseRuleSet(place: PanePlace, name: string): Promise<void> {
  await place.getByLabel('Rule set', { exact: true }).selectOption(name);
  await place.getByText(/of 61 actions would change/).waitFor();
}

/** Every screen of the pane by name, and how one gets there with the sample open. */
export const SCREENS: readonly (readonly [name: string, reach: (place: PanePlace) => Promise<void>])[] = [
  ['overview', (place) => tab(place, 'Overview').click()],
  ['checks', (place) => tab(place, 'Checks').click()],
  ['action, nothing selected', (place) => tab(place, 'Action').click()],
  [
    'rows',
    async (place) => {
      await tab(place, 'Overview').click();
      await place.getByRole('button', { name: /^Red \d+ actions/i }).click();
    },
  ],
  ['action', (place) => place.getByRole('main').getByRole('listitem').getByRole('button').first().click()],
  ['action, update', (place) => place.getByRole('button', { name: 'Update', exact: true }).click()],
  [
    'action, more time',
    async (place) => {
      await place.getByRole('button', { name: 'Cancel' }).click();
      await place.getByRole('button', { name: 'Ask for more time' }).click();
    },
  ],
  [
    'action, override',
    async (place) => {
      await place.getByRole('button', { name: 'Cancel' }).click();
      await place.getByRole('button', { name: 'Override the status' }).click();
    },
  ],
  [
    'changes',
    async (place) => {
      await place.getByRole('button', { name: 'Cancel' }).click();
      await tab(place, 'Overview').click();
      await place.getByRole('button', { name: /\d+ (?:worse|better)/ }).click();
    },
  ],
  ['report', (place) => tab(place, 'Report').click()],
  ['budget', (place) => fromMenu(place, 'Budget')],
  ['reconcile', (place) => place.getByRole('button', { name: 'Reconcile to the ledger' }).click()],
  [
    'reconcile, result',
    async (place) => {
      const files = { name: 'ledger.csv', mimeType: 'text/csv', buffer: Buffer.from(LEDGER_CSV) };
      await place.locator('input[type=file][accept^=".csv"]').setInputFiles(files);
      await place.getByRole('heading', { name: /ledger.csv, 4 ledger rows/ }).waitFor();
    },
  ],
  ['rules', (place) => fromMenu(place, 'Rule set')],
  ['rules, another', (place) => chooseRuleSet(place, 'One month')],
  [
    'rules, a copy',
    async (place) => {
      await place.getByRole('button', { name: 'Put it aside' }).click();
      await place.getByRole('button', { name: 'Edit a copy' }).click();
      await place.getByLabel('When').first().fill('[Current due] <');
      await place.getByText('This cannot be used').waitFor();
    },
  ],
  [
    'returns',
    async (place) => {
      await place.getByRole('button', { name: 'Put it aside' }).click();
      await fromMenu(place, 'Ask for returns');
    },
  ],
  ['close a period', (place) => fromMenu(place, 'Close a period')],
  ['import', (place) => fromMenu(place, 'Bring in a plan…')],
  [
    'import, found',
    async (place) => {
      await importField(place).setInputFiles({ name: 'plan.csv', mimeType: 'text/csv', buffer: Buffer.from(PLAN_CSV) });
      await place.getByRole('heading', { name: /Step 1 of 3/ }).waitFor();
    },
  ],
  ['import, questions', (place) => place.getByRole('button', { name: 'Next' }).click()],
  ['import, preview', (place) => place.getByRole('button', { name: 'Next' }).click()],
  [
    'asked',
    async (place) => {
      await tab(place, 'Overview').click();
      await place.getByRole('button', { name: 'Re-check' }).click();
      await place.getByRole('group', { name: 'Bring the workbook up to date?' }).waitFor();
    },
  ],
];
