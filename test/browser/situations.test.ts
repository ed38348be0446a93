import { describe, expect, test } from '@jest/globals';
import { boardlineCalculator } from '../office-host/calculate/calculator';
import { SimWorkbook } from '../office-host/model/simWorkbook';
import { axeFaults, sidewaysPixels } from './axe';
import type { HostedPane } from './hostedPane';
import type { Look } from './paneDriver';
import { paneSuite } from './paneSuite';
import { SITUATIONS, workbookWith } from './situations';

/** The looks in turn, so that all are met without every situation being driven three times. */
const IN_TURN: readonly Look[] = ['light', 'dark', 'contrast'];

describe('states of the pane, each driven for real in the simulated Excel', () => {
  const suite = paneSuite();

  async function reach(name: string, look: Look = 'light'): Promise<HostedPane> {
    const situation = SITUATIONS.find((each) => each.name === name);
    if (situation === undefined) throw new Error(`There is no situation ${name}.`);
    const workbook = situation.plan === undefined ? new SimWorkbook() : await workbookWith(situation.plan());
    workbook.calculator = boardlineCalculator;
    const excel = await suite.inExcel({ workbook, width: 320, ...situation.options?.() }, look);
    await situation.reach(excel);
    await situation.seen(excel.pane).first().waitFor();
    return excel;
  }

  test.each(SITUATIONS.map(({ name }, at) => [name, IN_TURN[at % IN_TURN.length] ?? 'light'] as const))(
    '%s: is said, axe finds nothing, nothing scrolls sideways (%s)',
    async (name, look) => {
      const { frame } = await reach(name, look);
      expect({ faults: await axeFaults(frame()), pixels: await sidewaysPixels(frame()) }).toEqual({
        faults: [],
        pixels: 0,
      });
    },
  );

  test('long work that is stopped ends in words, and the pane can be used again', async () => {
    const { pane, hosted } = await reach('stopping');
    hosted.excel.letGo();
    await pane
      .getByText(/^Stopped\./)
      .first()
      .waitFor();
    expect(await pane.getByRole('button', { name: 'Re-check' }).first().isEnabled()).toBe(true);
  });

  test('a start that failed is tried again by loading the page anew', async () => {
    const { pane, page } = await reach('script not let through');
    await page.unroute('**/office.js');
    await pane.getByRole('button', { name: 'Try again' }).click();
    await pane.getByRole('button', { name: 'Look at a sample' }).waitFor();
  });

  test('a part that was not loaded is loaded at the next try', async () => {
    const { pane, page } = await reach('part not loaded');
    await page.unroute('**/pane/*.js');
    const [report] = await Promise.all([
      page.waitForEvent('download'),
      pane.getByRole('button', { name: 'Make the report' }).click(),
    ]);
    expect(report.suggestedFilename()).toMatch(/board report/);
  });

  test('a filter is cleared only when that is agreed to, and is there again afterwards', async () => {
    const { pane, hosted } = await reach('filtered table');
    const filters = () => [...(hosted.excel.workbook.tableNamed('Actions')?.filters.values() ?? [])];
    const before = filters();
    expect(before).toHaveLength(1);
    await pane.getByRole('button', { name: 'Clear the filter and go on' }).click();
    await pane
      .getByText(/^Re-checked\. 1 cell written/)
      .first()
      .waitFor();
    expect(filters()).toEqual(before);
  });

  test('what somebody else wrote is shown, and saving once more goes over it', async () => {
    const { pane } = await reach('somebody else wrote meanwhile');
    await pane.getByText('Progress of 1.2a: somebody else has written “All have signed but one”').first().waitFor();
    await pane.getByRole('button', { name: 'Save the update' }).click();
    await pane.getByText('Update saved.').first().waitFor();
  });
});
