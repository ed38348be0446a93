import type { FrameLocator, Locator } from 'playwright-core';
import { newPlan } from '../../src/application/newPlan';
import { excelWorkbook } from '../../src/hosts/excel/excelWorkbook';
import type { NewPlanContents } from '../../src/workbook/port';
import { simHands } from '../hosts/excel/simHands';
import { simLink } from '../hosts/excel/simLink';
import type { HostedPageOptions } from '../office-host/chromiumHost';
import { SimWorkbook } from '../office-host/model/simWorkbook';
import { applyFilters } from '../office-host/model/tableFilters';
import { openClient } from '../office-host/simExcel';
import { faultlessPlan } from './faultlessPlan';
import { addSample, dismiss, type HostedPane } from './hostedPane';
import { fromMenu, importField, tab } from './paneDriver';

/** A state of the pane that a plain walk through its screens does not meet, driven for real in the simulated Excel. */
export interface Situation {
  readonly name: string;
  /** What the workbook holds, where it is not empty. */
  readonly plan?: () => NewPlanContents;
  readonly options?: () => Partial<HostedPageOptions>;
  readonly reach: (excel: HostedPane) => Promise<void>;
  /** What is then to be seen. */
  readonly seen: (pane: FrameLocator) => Locator;
}

/** A workbook with a plan in it, as somebody had made it before. */
export async function workbookWith(plan: NewPlanContents): Promise<SimWorkbook> {
  const workbook = new SimWorkbook();
  await excelWorkbook(simLink(openClient(workbook))).createPlan(plan);
  return workbook;
}

async function sample({ pane }: HostedPane): Promise<void> {
  await addSample(pane);
  await dismiss(pane);
}

const recheck = ({ pane }: HostedPane): Promise<void> => pane.getByRole('button', { name: 'Re-check' }).first().click();

const message =
  (words: RegExp) =>
  (pane: FrameLocator): Locator =>
    pane.getByRole('group').filter({ hasText: words });

const alert =
  (words: RegExp) =>
  (pane: FrameLocator): Locator =>
    pane.getByRole('alert').filter({ hasText: words });

/** A co-author types in the body row of Actions, counted from 0. */
async function coAuthor({ hosted }: HostedPane, row: number, header: string, value: string): Promise<void> {
  await simHands(hosted.excel.workbook).typeIn('Actions', row, header, value);
}

/** The first action of the sample, with a form for an update begun. */
async function beginUpdate({ pane }: HostedPane): Promise<void> {
  await pane.getByRole('button', { name: /^Red \d+ actions/i }).click();
  await pane.getByRole('main').getByRole('listitem').getByRole('button').first().click();
  await pane.getByRole('button', { name: 'Update', exact: true }).click();
  await pane.getByLabel('Progress').fill('Signed by all three partners');
  await pane.getByLabel('Your name').fill('P Marlow');
}

const save = ({ pane }: HostedPane): Promise<void> => pane.getByRole('button', { name: 'Save the update' }).click();

/** A re-check that writes, held up by Excel in its middle. */
async function longWork(excel: HostedPane): Promise<void> {
  await sample(excel);
  await recheck(excel);
  const asked = excel.pane.getByRole('group', { name: 'Bring the workbook up to date?' });
  await asked.waitFor();
  excel.hosted.excel.failWith(null);
  excel.hosted.excel.holdFrom(6);
  await asked.getByRole('button', { name: 'Re-check' }).click();
}

/** In the order of a first day with Boardline, and of what may go wrong later. */
export const SITUATIONS: readonly Situation[] = [
  {
    name: 'reading',
    options: () => ({ held: true }),
    reach: () => Promise.resolve(),
    seen: (pane) => pane.getByLabel('Reading the plan'),
  },
  {
    name: 'first run put aside',
    reach: ({ pane }) => pane.getByRole('button', { name: 'Not now' }).click(),
    seen: (pane) => pane.getByRole('heading', { name: /no plan/i }),
  },
  {
    name: 'Excel too old',
    options: () => ({ requirements: { excelapi: 1.12 } }),
    reach: () => Promise.resolve(),
    seen: alert(/Excel 2021/),
  },
  {
    name: 'script not let through',
    reach: async ({ page }) => {
      await page.route('**/office.js', (route) => route.abort());
      await page.reload();
    },
    seen: alert(/could not start.*appsforoffice\.microsoft\.com/),
  },
  {
    name: 'workbook cannot be read',
    reach: async ({ page, hosted }) => {
      hosted.excel.failWith(() => ({ kind: 'refused', code: 'InvalidOrTimedOutSession' }));
      await page.reload();
    },
    seen: alert(/lost the session with this workbook/),
  },
  {
    name: 'no actions yet',
    plan: () => newPlan('2026-07-15'),
    reach: () => Promise.resolve(),
    seen: (pane) => pane.getByRole('heading', { name: 'No actions yet' }),
  },
  {
    name: 'nothing wrong',
    plan: faultlessPlan,
    reach: () => Promise.resolve(),
    seen: (pane) => pane.getByRole('heading', { name: 'Nothing needs attention' }),
  },
  {
    name: 'nothing wrong, checks',
    plan: faultlessPlan,
    reach: ({ pane }) => tab(pane, 'Checks').click(),
    seen: (pane) => pane.getByRole('heading', { name: 'Nothing needs attention' }),
  },
  {
    name: 'no budget',
    plan: faultlessPlan,
    reach: ({ pane }) => fromMenu(pane, 'Budget'),
    seen: (pane) => pane.getByText('No budget lines'),
  },
  {
    name: 'menu',
    plan: faultlessPlan,
    reach: ({ pane }) => pane.getByRole('button', { name: 'More', exact: true }).click(),
    seen: (pane) => pane.getByRole('menuitem', { name: 'Close a period' }),
  },
  {
    name: 'another day',
    plan: faultlessPlan,
    reach: ({ pane }) => pane.getByRole('button', { name: /^15 Jul 2026/ }).click(),
    seen: (pane) => pane.getByRole('button', { name: 'Show this day' }),
  },
  {
    name: 'changed since',
    reach: async (excel) => {
      await sample(excel);
      await coAuthor(excel, 2, 'Progress', 'Room found at Northgate library');
    },
    seen: (pane) => pane.getByText('changed since'),
  },
  {
    name: 'changed and not read again',
    reach: async (excel) => {
      await sample(excel);
      await excel.page.clock.install();
      await coAuthor(excel, 2, 'Progress', 'Room found at Northgate library');
      await excel.pane.getByText('changed since').waitFor();
      excel.hosted.excel.workbook.cellBeingEdited = true;
      await excel.page.clock.fastForward(11_000);
    },
    seen: (pane) => pane.getByText('It could not be read again: A cell is being edited'),
  },
  {
    name: 'cell being edited',
    reach: async (excel) => {
      await sample(excel);
      excel.hosted.excel.workbook.cellBeingEdited = true;
      await recheck(excel);
    },
    seen: message(/A cell is being edited: press Enter or Escape/),
  },
  {
    name: 'read-only',
    reach: async (excel) => {
      await sample(excel);
      excel.hosted.excel.workbook.readOnly = true;
      await recheck(excel);
    },
    seen: message(/The workbook is open read-only/),
  },
  {
    name: 'protected sheet',
    reach: async (excel) => {
      await sample(excel);
      await beginUpdate(excel);
      const sheet = excel.hosted.excel.workbook.sheetNamed('Actions');
      if (sheet !== undefined) sheet.protection = { options: null };
      await save(excel);
    },
    seen: message(/The sheet Actions is protected: unprotect it/),
  },
  {
    name: 'filtered table',
    reach: async (excel) => {
      await sample(excel);
      await coAuthor(excel, 2, 'Current due', '');
      const table = excel.hosted.excel.workbook.tableNamed('Actions');
      const status = table?.columnIds.find((_, at) => table.headerAt(at) === 'Status');
      if (table === undefined || status === undefined) throw new Error('The sample has no column Status.');
      table.filters.set(status, { filterOn: 'Values', values: ['In progress'] });
      applyFilters(table);
      await recheck(excel);
    },
    seen: message(/The Actions table is filtered: .* put it back/),
  },
  {
    name: 'long work',
    reach: longWork,
    seen: (pane) => pane.getByText(/\d+ of \d+$/),
  },
  {
    name: 'stopping',
    reach: async (excel) => {
      await longWork(excel);
      await excel.pane.getByText(/\d+ of \d+$/).waitFor();
      await excel.pane.getByRole('button', { name: 'Cancel' }).click();
    },
    seen: (pane) => pane.getByText('Stopping…'),
  },
  {
    name: 'somebody else wrote meanwhile',
    reach: async (excel) => {
      await sample(excel);
      await beginUpdate(excel);
      // The sample's second action is the one in front, 1.2a.
      const rows = excel.hosted.excel.workbook.tableNamed('Actions');
      if (rows === undefined) throw new Error('The sample has no Actions.');
      const at = Array.from({ length: rows.body.rows }, (_, row) => row).find(
        (row) => rows.sheet.grid.at(rows.body.row + row, rows.body.column).value === '1.2a',
      );
      await coAuthor(excel, at ?? 0, 'Progress', 'All have signed but one');
      await save(excel);
    },
    seen: message(/Somebody else changed this meanwhile/),
  },
  {
    name: 'broken file',
    reach: async ({ pane }) => {
      const broken = {
        name: 'Action plan.docx',
        mimeType: 'application/zip',
        buffer: Buffer.from('PK\u0003\u0004 cut short'),
      };
      await importField(pane).setInputFiles(broken);
    },
    seen: alert(/Action plan\.docx/),
  },
  {
    name: 'part not loaded',
    reach: async (excel) => {
      await sample(excel);
      await excel.page.route('**/pane/*.js', (route) => route.abort('internetdisconnected'));
      await tab(excel.pane, 'Report').click();
      await excel.pane.getByRole('checkbox', { name: 'Make it all the same' }).click();
      await excel.pane.getByRole('button', { name: 'Make the report' }).click();
    },
    seen: message(/A part of Boardline could not be loaded/),
  },
  {
    name: 'put back',
    reach: async (excel) => {
      await sample(excel);
      await recheck(excel);
      const asked = excel.pane.getByRole('group', { name: 'Bring the workbook up to date?' });
      await asked.getByRole('button', { name: 'Re-check' }).click();
    },
    seen: (pane) => pane.getByRole('button', { name: 'Put back' }),
  },
  {
    name: 'conformance',
    options: () => ({ page: 'taskpane-excel.html?conformance' }),
    reach: ({ pane }) => pane.getByRole('button', { name: 'Conformance' }).click(),
    seen: (pane) => pane.getByRole('button', { name: 'Run and save' }),
  },
  {
    name: 'conformance, recorded',
    options: () => ({ page: 'taskpane-excel.html?conformance' }),
    reach: async ({ pane, page }) => {
      await pane.getByRole('button', { name: 'Conformance' }).click();
      const saving = page.waitForEvent('download');
      await pane.getByRole('button', { name: 'Run and save' }).click();
      await saving;
    },
    seen: message(/Every step ended as expected/),
  },
  {
    name: 'conformance, a plan is here',
    plan: faultlessPlan,
    options: () => ({ page: 'taskpane-excel.html?conformance' }),
    reach: ({ pane }) => fromMenu(pane, 'Conformance'),
    seen: (pane) => pane.getByText('This workbook holds a plan'),
  },
];
