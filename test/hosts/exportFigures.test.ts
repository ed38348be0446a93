import { expect, test } from '@jest/globals';
import { holdsPlan, openPlan } from '../../src/application/openPlan';
import { refreshPlan } from '../../src/application/refreshPlan';
import { reportPlan } from '../../src/application/reportPlan';
import { SAMPLE_DATE, samplePlan } from '../../src/application/sample/samplePlan';
import { makeBook } from '../../src/hosts/xlsx/makeBook';
import { newXlsx } from '../../src/hosts/xlsx/openXlsx';
import { paperBook } from '../../src/workbook/sheets/paperBook';
import { compareRows } from '../helpers/exportRows';
import { figuresThatDiffer } from '../helpers/exportFigures';
import { recalculate } from '../helpers/libreOffice';

/** Sheets of which every row is compared, beside those that the plan's own summary sheets have. */
const ROWS = ['Due next', 'Contributions', 'Indicators', 'Milestones', 'Virements', 'Status history', 'Data quality'];

test('every figure of the sample’s report is the one that LibreOffice works out from the plan’s own formulas', async () => {
  const workbook = newXlsx('sample.xlsx');
  await workbook.createPlan(samplePlan());
  await refreshPlan(workbook, { today: SAMPLE_DATE });
  const opened = await openPlan(workbook, { today: SAMPLE_DATE });
  if (!holdsPlan(opened)) throw new Error(opened.message);
  const report = await makeBook(paperBook(reportPlan(opened, { audience: 'scrutiny' })));
  const plan = await recalculate(workbook.bytes());
  const sheets = await recalculate(report);
  expect(figuresThatDiffer(plan, sheets)).toEqual([]);
  expect(compareRows(plan, sheets).compared).toBeGreaterThan(800);
  for (const name of ['Summary', 'By theme', 'By lead', 'Budget', 'Exceptions', 'Action plan', ...ROWS]) {
    const altered = sheets[name]?.map((row) =>
      row.map((cell) => (/^\d+(\.\d+)?$|^Red$|^\d\d\/\d\d\/\d{4}$/.test(cell) ? '7771' : cell)),
    );
    const broken = { ...sheets, [name]: name === 'Exceptions' ? (altered ?? []).slice(0, -1) : (altered ?? []) };
    expect(figuresThatDiffer(plan, broken)).not.toEqual([]);
  }
});
