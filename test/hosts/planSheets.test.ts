import { describe, expect, test } from '@jest/globals';
import { newPlan } from '../../src/application/newPlan';
import { samplePlan } from '../../src/application/sample/samplePlan';
import { excelWorkbook } from '../../src/hosts/excel/excelWorkbook';
import { newXlsx } from '../../src/hosts/xlsx/openXlsx';
import { planSheets } from '../../src/workbook/planSheets/planSheets';
import type { NewPlanContents } from '../../src/workbook/port';
import { startExcel } from '../office-host/simExcel';
import { simLink } from './excel/simLink';
import { differencesOf } from './planSheets/facts';
import { factsOfFile } from './planSheets/factsOfFile';
import { factsOfSim } from './planSheets/factsOfSim';

const PLANS: readonly (readonly [string, () => NewPlanContents])[] = [
  ['an empty plan', () => newPlan('2026-07-15')],
  ['the sample plan', samplePlan],
];

describe.each(PLANS)('%s', (_, contentsOf) => {
  test('is the same in a file and in live Excel, property by property', async () => {
    const contents = contentsOf();
    const own = new Set(planSheets(contents).sheets.map(({ name }) => name));
    const file = newXlsx('plan.xlsx');
    await file.createPlan(contents);
    const client = startExcel();
    await excelWorkbook(simLink(client)).createPlan(contents);
    const ofFile = factsOfFile(file.bytes(), own);
    expect(differencesOf(ofFile, factsOfSim(client.session.workbook, own))).toEqual([]);
    expect(ofFile.size).toBeGreaterThan(600);
  });
});
