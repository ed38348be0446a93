import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { holdsPlan, openPlan, type OpenedPlan } from '../../src/application/openPlan';
import { planExtract, reportPlan, reportSeveral } from '../../src/application/reportPlan';
import { assessPlan } from '../../src/domain/assess/assessPlan';
import { SAMPLE_DATE, samplePlan } from '../../src/application/sample/samplePlan';
import type { Audience } from '../../src/domain/report/types';
import { boardPaper } from '../../src/hosts/document/boardPaper';
import { csvZip } from '../../src/hosts/document/csvZip';
import { tidyCsv } from '../../src/hosts/document/tidyCsv';
import { makeBook } from '../../src/hosts/xlsx/makeBook';
import { newXlsx } from '../../src/hosts/xlsx/openXlsx';
import type { PaperModel } from '../../src/workbook/paperModel';
import { paperBook } from '../../src/workbook/sheets/paperBook';
import { AS_AT, aLead, anAction, aPlan } from '../helpers/planBuilder';
import { PEOPLE } from '../domain/report/namedPeople';
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

describe('names of the kinds that are easily missed, searched part by part', () => {
  /** Of every person the words that name nobody and nothing else. */
  const secrets = PEOPLE.flatMap((person) => person.secrets.filter((each) => /^[a-z-]{4,}$|^\d+$/.test(each)));
  const folded = (text: string): string =>
    text
      .normalize('NFD')
      .replace(/\p{M}|\u00ad/gu, '')
      .toLowerCase();
  const plan = aPlan({
    leads: PEOPLE.map(({ listed }) => aLead({ name: listed, email: 'somebody.else@westmere.example', role: listed })),
    actions: PEOPLE.map(({ listed, mentions }, at) => {
      const text = mentions.join('. ');
      const seen = {
        theme: text,
        priority: text,
        action: text,
        outcome: text,
        progress: text,
        tags: text,
        group: text,
      };
      const unseen = { commentary: text, blockage: text, supportNeeded: text, evidence: text, overrideReason: text };
      const officers = { accountableLead: listed, supportingOfficers: listed };
      return anAction({ ref: `1.${String(at)}`, currentDue: '2026-05-31', ...seen, ...unseen, ...officers });
    }),
    cover: { author: PEOPLE[0]?.listed ?? '', purpose: PEOPLE.flatMap(({ mentions }) => mentions).join('. ') },
  });
  const paperFor = (audience: Audience): PaperModel =>
    reportPlan({ plan, assessment: assessPlan(plan, AS_AT) } as OpenedPlan, { audience });
  const found = async (bytes: Promise<Uint8Array>): Promise<readonly string[]> => {
    const parts = Object.entries(unzipSync(await bytes)).map(([part, content]) =>
      folded(`${part} ${strFromU8(content)}`),
    );
    return secrets.filter((secret) => parts.some((text) => text.includes(secret)));
  };

  test.each(FORMS)('%s', async (_form, make) => {
    expect(await found(make(paperFor('public')))).toEqual([]);
    expect((await found(make(paperFor('board')))).length).toBeGreaterThan(12);
  });
});
