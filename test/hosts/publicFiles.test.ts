import { beforeAll, describe, expect, test } from '@jest/globals';
import { holdsPlan, openPlan, type OpenedPlan } from '../../src/application/openPlan';
import { planExtract, reportPlan, reportSeveral } from '../../src/application/reportPlan';
import { SAMPLE_DATE, samplePlan } from '../../src/application/sample/samplePlan';
import type { Audience } from '../../src/domain/report/types';
import { boardPaper } from '../../src/hosts/document/boardPaper';
import { csvZip } from '../../src/hosts/document/csvZip';
import { tidyCsv } from '../../src/hosts/document/tidyCsv';
import { makeBook } from '../../src/hosts/xlsx/makeBook';
import { newXlsx } from '../../src/hosts/xlsx/openXlsx';
import type { PaperModel } from '../../src/workbook/paperModel';
import { paperBook } from '../../src/workbook/sheets/paperBook';
import { leaksIn, secretsOf } from '../helpers/leaks';

const FORMS: readonly (readonly [string, (paper: PaperModel) => Promise<Uint8Array>])[] = [
  ['workbook', (paper) => makeBook(paperBook(paper))],
  ['Word paper', (paper) => boardPaper(paper)],
  ['CSV tables', (paper) => Promise.resolve(csvZip(tidyCsv(paper.sections), SAMPLE_DATE))],
];

describe('the public edition of the sample, searched part by part', () => {
  let opened: OpenedPlan;
  let secrets: readonly string[];

  beforeAll(async () => {
    const workbook = newXlsx('sample.xlsx');
    await workbook.createPlan(samplePlan());
    const found = await openPlan(workbook, { today: SAMPLE_DATE });
    if (!holdsPlan(found)) throw new Error(found.message);
    opened = found;
    secrets = secretsOf(found.plan);
  });

  const paperFor = (audience: Audience): PaperModel => reportPlan(opened, { audience });

  test.each(FORMS)('%s: no officer’s name, comment or address in any part', async (_form, make) => {
    expect(secrets.length).toBeGreaterThan(60);
    expect(leaksIn(await make(paperFor('public')), secrets)).toEqual([]);
  });

  test.each(FORMS)('%s: the search does find them in the board’s own edition', async (_form, make) => {
    expect(leaksIn(await make(paperFor('board')), secrets).length).toBeGreaterThan(40);
  });

  test('neither does the roll-up for the public hold any', async () => {
    const paper = reportSeveral([planExtract(opened, 'public')], 'public', SAMPLE_DATE);
    expect(leaksIn(await makeBook(paperBook(paper)), secrets)).toEqual([]);
  });
});
