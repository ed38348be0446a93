import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { boardlineCalculator } from '../office-host/calculate/calculator';
import type { HostedPageOptions } from '../office-host/chromiumHost';
import { readRecording } from '../office-host/conformance/readRecording';
import { replay } from '../office-host/conformance/replay';
import { SimWorkbook } from '../office-host/model/simWorkbook';
import { addSample, type HostedPane } from './hostedPane';
import { fromMenu } from './paneDriver';
import { paneSuite } from './paneSuite';

const ASKED = 'taskpane-excel.html?conformance';

describe('the Conformance screen of the production build', () => {
  const suite = paneSuite();

  async function open(options: Partial<HostedPageOptions>): Promise<HostedPane> {
    const workbook = new SimWorkbook();
    workbook.calculator = boardlineCalculator;
    const excel = await suite.inExcel({ workbook, ...options });
    await excel.pane.getByRole('button', { name: 'Look at a sample' }).waitFor();
    return excel;
  }

  test('saves a recording that the simulated Excel answers alike', async () => {
    const { page, pane, hosted } = await open({ page: ASKED, width: 320 });
    await pane.getByRole('button', { name: 'Conformance' }).click();
    await pane.getByRole('heading', { name: 'Conformance' }).waitFor();
    const saving = page.waitForEvent('download');
    await pane.getByRole('button', { name: 'Run and save' }).click();
    const file = readFileSync(await (await saving).path(), 'utf8');
    await pane.getByText('Every step ended as expected.').first().waitFor();
    const recording = readRecording(file);
    expect(recording.outcomes.length).toBeGreaterThan(200);
    expect(await replay(recording)).toEqual([]);
    expect(hosted.excel.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('a workbook that holds a plan is refused', async () => {
    const { pane } = await open({ page: ASKED });
    await addSample(pane);
    await fromMenu(pane, 'Conformance');
    await pane.getByText('This workbook holds a plan').waitFor();
    expect(await pane.getByRole('button', { name: 'Run and save' }).count()).toBe(0);
  });

  test('is not there unless the address asks for it', async () => {
    const { pane } = await open({});
    expect(await pane.getByRole('button', { name: 'Conformance' }).count()).toBe(0);
    await addSample(pane);
    await pane.getByRole('button', { name: 'More', exact: true }).click();
    await pane.getByRole('menuitem', { name: 'Budget' }).waitFor();
    expect(await pane.getByRole('menuitem', { name: 'Conformance' }).count()).toBe(0);
  });
});
