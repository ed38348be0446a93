import { expect, test } from '@jest/globals';
import { newPlan } from '../../../src/application/newPlan';
import { refreshPlan } from '../../../src/application/refreshPlan';
import { samplePlan } from '../../../src/application/sample/samplePlan';
import { newXlsx } from '../../../src/hosts/xlsx/openXlsx';
import type { NewPlanContents } from '../../../src/workbook/port';
import { all, partsOf } from '../planSheets/xmlParts';

/** Formula cells of a file, and those of them beside which no value is kept: Protected View and previews show them blank. */
function formulaCells(bytes: Uint8Array): { readonly all: number; readonly without: readonly string[] } {
  const cells = Object.entries(partsOf(bytes))
    .filter(([name]) => /^xl\/worksheets\/sheet\d+\.xml$/.test(name))
    .flatMap(([name, xml]) => all(xml, 'c').map((cell) => ({ ...cell, at: `${name} ${cell.attributes.r ?? ''}` })))
    .filter(({ inner }) => inner.includes('<f>'));
  return { all: cells.length, without: cells.filter(({ inner }) => !/<v>|<v\/>/.test(inner)).map(({ at }) => at) };
}

const PLANS: readonly (readonly [string, () => NewPlanContents, number])[] = [
  ['the sample plan', samplePlan, 500],
  ['a new plan', () => newPlan('2026-07-15'), 10],
];

test.each(PLANS)('every formula of %s has its value beside it, new and re-checked', async (_, contents, least) => {
  const book = newXlsx('plan.xlsx');
  await book.createPlan(contents());
  const made = formulaCells(book.bytes());
  expect(made.without).toEqual([]);
  expect(made.all).toBeGreaterThan(least);
  await refreshPlan(book, { asAt: '2026-11-30', today: '2026-11-30' });
  expect(formulaCells(await book.settledBytes()).without).toEqual([]);
});
