import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import type { Frame, Page } from 'playwright-core';
import { newPlan } from '../../src/application/newPlan';
import { samplePlan } from '../../src/application/sample/samplePlan';
import { faultMessage } from '../../src/hosts/excel/link/faultMessage';
import type { NewPlanContents } from '../../src/workbook/port';
import { ANSWERED, REFUSALS, type Fault } from '../office-host/faults';
import { SimWorkbook } from '../office-host/model/simWorkbook';
import { axeFaults } from './axe';
import { openHosted, outsideRequests, type HostedPane } from './hostedPane';
import { paneSuite } from './paneSuite';
import { workbookWith } from './situations';

const BUTTONS = ['recheck', 'boardReport'] as const;
/** A button whose function has not ended by then never will. */
const LONGEST_MS = 12_000;
type Button = (typeof BUTTONS)[number];

/** The window of Excel's around the function file, as `test/office-host/chromium/ribbon.ts` makes it. */
interface RibbonWindow {
  readonly excelRibbon: {
    readonly press: (name: string) => boolean;
    readonly done: readonly string[];
    readonly closeDialog: () => void;
  };
}

/** The pauses between tries, and what Excel and its library wait for, go ten times as quick. */
async function hurry(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const later = window.setTimeout.bind(window);
    const sooner = (run: () => void, wait = 0, ...rest: unknown[]): unknown => later(run, wait / 10, ...rest);
    Object.assign(window, { setTimeout: sooner });
  });
}

describe('the ribbon’s buttons in Excel', () => {
  const suite = paneSuite();
  let excel: HostedPane;
  let looked: ((window: Frame) => Promise<void>) | null = null;

  beforeAll(async () => {
    excel = await openFunctionFile(newPlan('2026-07-15'));
  });

  afterAll(async () => {
    await excel.close();
  });

  /** The function file in an Excel whose workbook holds a plan, or none. */
  async function openFunctionFile(contents: NewPlanContents | null): Promise<HostedPane> {
    const workbook = contents === null ? new SimWorkbook() : await workbookWith(contents);
    const options = { distFolder: suite.dist(), workbook, page: 'commands.html' };
    const opened = await openHosted(suite.browser(), options, 'light', hurry);
    await opened.page.waitForFunction(() => (window as unknown as RibbonWindow).excelRibbon.press('nothing'));
    return opened;
  }

  const doneSoFar = (): Promise<number> =>
    excel.page.evaluate(() => (window as unknown as RibbonWindow).excelRibbon.done.length);

  function dialog(): Frame | undefined {
    return excel.page.frames().find((frame) => frame.url().includes('#message='));
  }

  /** Presses a button, closes the window that it may show, and gives what that said once Excel is told of the end. */
  async function pressed(button: Button, close: 'button' | 'cross' = 'button'): Promise<string | null> {
    const look = looked;
    looked = null;
    const before = await doneSoFar();
    await excel.page.evaluate((name) => {
      (window as unknown as RibbonWindow).excelRibbon.press(name);
    }, button);
    let said: string | null = null;
    const latest = Date.now() + LONGEST_MS;
    while ((await doneSoFar()) === before) {
      if (Date.now() > latest)
        throw new Error(`Excel was never told that ${button} has ended. It said: ${said ?? 'nothing'}`);
      const frame = dialog();
      if (frame !== undefined && said === null) {
        said = await frame.locator('#message').textContent();
        await look?.(frame);
        if (close === 'button') await frame.getByRole('button', { name: 'Close' }).click();
        else
          await excel.page.evaluate(() => {
            (window as unknown as RibbonWindow).excelRibbon.closeDialog();
          });
      }
      await excel.page.waitForTimeout(20);
    }
    expect(dialog()).toBeUndefined();
    return said;
  }

  /** Each request of the next press fails in the same way, or only the one of that number. */
  function failing(fault: Fault, only?: number): void {
    excel.hosted.excel.failWith((request) => (only === undefined || request === only ? fault : null));
  }

  test('re-check says nothing where all went well', async () => {
    expect(await pressed('recheck')).toBeNull();
  });

  test('the board report is handed over, and it is said where it is', async () => {
    const [file, said] = await Promise.all([excel.page.waitForEvent('download'), pressed('boardReport')]);
    expect(file.suggestedFilename()).toMatch(/, board report 2026-07-31\.xlsx$/);
    expect(said).toBe(`${file.suggestedFilename()} was saved to your downloads.`);
  });

  const faults: readonly Fault[] = [
    ...Object.keys(REFUSALS).map((code): Fault => ({ kind: 'refused', code })),
    ...ANSWERED.map((code): Fault => ({ kind: 'answered', code, after: 0.5 })),
    { kind: 'lostReply' },
  ];

  test.each<[string, Fault]>(
    faults.map((fault) => [fault.kind === 'lostReply' ? 'lost reply' : `${fault.code}, ${fault.kind}`, fault]),
  )('both buttons end, with a sentence that says why: %s', async (_name, fault) => {
    failing(fault);
    const said = [await pressed('recheck'), await pressed('boardReport', 'cross')];
    excel.hosted.excel.failWith(null);
    const code = fault.kind === 'lostReply' ? 'GeneralException' : fault.code;
    const cause = expect.stringContaining(faultMessage(code, '', false)) as unknown;
    expect(said).toEqual([cause, cause]);
  });

  // Every request of a re-check takes minutes; these are near the beginning, the middle and the end of it.
  test.each([
    ['recheck', [1, 2, 4, 7, 11, 16]],
    ['boardReport', [1, 2, 3]],
  ] as const)('%s ends whichever of its requests fails', async (button, requests) => {
    for (const request of requests) {
      failing({ kind: 'refused', code: 'GeneralException' }, request);
      await pressed(button);
    }
    excel.hosted.excel.failWith(null);
  });

  test('the small window can be read by everybody', async () => {
    failing({ kind: 'refused', code: 'AccessDenied' });
    looked = async (frame) => {
      expect(await axeFaults(frame)).toEqual([]);
      expect(await frame.getByRole('button', { name: 'Close' }).evaluate((button) => button.matches(':focus'))).toBe(
        true,
      );
    };
    await pressed('recheck');
    excel.hosted.excel.failWith(null);
  });

  test('nothing outside was asked but Microsoft’s script, and nothing went wrong on the pages', () => {
    const outside = outsideRequests(excel);
    expect(outside.filter((address) => !address.startsWith('https://appsforoffice.microsoft.com/'))).toEqual([]);
    expect(excel.faults).toEqual([]);
  });

  test('the board report over a plan with errors is not made without asking; the sentence says where to', async () => {
    await excel.close();
    excel = await openFunctionFile(samplePlan());
    expect(await pressed('boardReport')).toMatch(/pane/);
  });

  test('a workbook without a plan is said to have none', async () => {
    await excel.close();
    excel = await openFunctionFile(null);
    for (const button of BUTTONS) expect(await pressed(button)).toMatch(/plan/);
  });
});
