import { describe, expect, test } from '@jest/globals';
import { addSample, openHosted } from './hostedPane';
import { paneSuite } from './paneSuite';

describe('how the pane stands in Excel', () => {
  const suite = paneSuite();

  test('asks before it adds the sample, then shows it, and puts it back', async () => {
    const { pane, hosted } = await suite.inExcel();
    await pane.getByRole('button', { name: 'Look at a sample' }).click();
    await pane.getByText('Add the sample plan to this workbook?').first().waitFor();
    expect(hosted.excel.workbook.sheetNamed('Actions')).toBeUndefined();
    await pane
      .getByRole('group', { name: /^Add the sample plan/ })
      .getByRole('button', { name: 'Not now' })
      .click();
    await addSample(pane);
    expect(hosted.excel.workbook.sheetNamed('Actions')).toBeDefined();
    await pane.getByRole('button', { name: 'Put back' }).click();
    await pane.getByRole('button', { name: 'Look at a sample' }).waitFor();
    expect(hosted.excel.workbook.sheetNamed('Actions')).toBeUndefined();
  });

  test('an Excel that opens the browser’s page is led to its own', async () => {
    const { pane, frame } = await suite.inExcel({ page: 'taskpane.html' });
    await pane.getByRole('button', { name: 'Look at a sample' }).waitFor();
    expect(frame().url()).toContain('taskpane-excel.html');
  });

  test('a network that lets Microsoft’s script through in part is said after half a minute, and trying again helps', async () => {
    let through = false;
    const excel = await openHosted(suite.browser(), { distFolder: suite.dist() }, 'light', async (page) => {
      await page.clock.install();
      await page.route(/appsforoffice\.microsoft\.com\/.*\/excel-/, (route) =>
        through ? route.fallback() : route.abort(),
      );
    });
    await excel.page.waitForFunction(
      () => document.querySelector('iframe')?.contentDocument?.querySelector('script[src*="office"]') !== null,
    );
    await excel.page.clock.fastForward(31_000);
    await excel.pane.getByText('Excel has not answered Microsoft’s script').first().waitFor();
    through = true;
    await excel.pane.getByRole('button', { name: 'Try again' }).click();
    await excel.pane.getByRole('button', { name: 'Look at a sample' }).waitFor();
    await excel.close();
  });
});
