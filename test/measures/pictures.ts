import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { holdsPlan, openPlan } from '../../src/application/openPlan';
import { reportPlan } from '../../src/application/reportPlan';
import { SAMPLE_DATE, samplePlan } from '../../src/application/sample/samplePlan';
import { makeBook } from '../../src/hosts/xlsx/makeBook';
import { newXlsx } from '../../src/hosts/xlsx/openXlsx';
import { paperBook } from '../../src/workbook/sheets/paperBook';
import { takePictures } from '../browser/pictures';
import { printTo } from '../helpers/printed';

const PICTURES = join(__dirname, '../../docs/pictures');

/** Every picture of the README: the pane's screens, and a page of the sample's board report as LibreOffice prints it. */
async function main(): Promise<void> {
  await takePictures(PICTURES);
  const folder = await mkdtemp(join(tmpdir(), 'boardline-pictures-'));
  try {
    const workbook = newXlsx('sample.xlsx');
    await workbook.createPlan(samplePlan());
    const opened = await openPlan(workbook, { today: SAMPLE_DATE });
    if (!holdsPlan(opened)) throw new Error(opened.message);
    await writeFile(join(folder, 'report.xlsx'), await makeBook(paperBook(reportPlan(opened, { audience: 'board' }))));
    await printTo(join(folder, 'report.xlsx'), folder);
    const page = ['-r', '70', '-f', '3', '-l', '3', '-png', '-singlefile'];
    await promisify(execFile)('pdftoppm', [...page, join(folder, 'report.pdf'), join(folder, 'page')]);
    await copyFile(join(folder, 'page.png'), join(PICTURES, 'report-page.png'));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

void main();
