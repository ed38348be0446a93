import fc from 'fast-check';
import { describe, expect, test } from '@jest/globals';
import { reportSections } from '../../../src/domain/report/reportSections';
import { aBudgetLine, aHistoryRow, aLead, anAction, anUpdate } from '../../helpers/planBuilder';
import { INNOCENT, PEOPLE } from './namedPeople';
import { assessed, optionsFor } from './reportPlan';

/** A plan whose leads are so listed, with one text wherever people write of them. */
function planSaying(listed: readonly string[], text: string): Parameters<typeof assessed>[0] {
  const lead = listed.join('; ');
  return {
    cover: {
      period: text,
      purpose: text,
      assurance: text,
      decisionAsked: text,
      author: listed[0] ?? '',
    },
    leads: listed.map((name) => aLead({ name, organisation: 'Westmere Council' })),
    actions: [
      anAction({
        ref: '1.1',
        accountableLead: lead,
        theme: text,
        priority: text,
        action: text,
        outcome: text,
        progress: text,
        tags: text,
        group: text,
        currentDue: '2026-05-31',
      }),
      anAction({ ref: '1.2', accountableLead: listed[0] ?? '', status: null, statusTyped: text, timescale: text }),
    ],
    milestones: [{ row: 0, actionRef: '1.1', milestone: text, timescale: text, due: '2026-07-31', completedOn: null }],
    budgetLines: [aBudgetLine({ service: text, section: text, portfolio: text, explanation: text, fundedBy: text })],
    virements: [
      { row: 0, date: '2026-05-01', fromCode: 'W100', toCode: 'W200', amount: 100, authorisedBy: lead, reason: text },
    ],
    contributions: [{ row: 0, partner: text, fund: text, agreed: 100, paid: 100, share: 1 }],
    indicators: [{ row: 0, ref: 'I1', indicator: text, unit: text, betterWhen: 'higher', lead }],
    indicatorValues: [{ row: 0, ref: 'I1', area: text, periodEnd: '2026-05-31', target: 1, actual: 2 }],
    updates: [
      anUpdate({ ref: '1.1', by: lead, from: text, to: text, source: `Pane: ${text}` }),
      anUpdate({ ref: '1.1', field: 'Requested due', by: lead, to: '2026-12-31', source: `Return: ${text}` }),
    ],
    history: [aHistoryRow({ ref: '1.1' })],
  };
}

/** The public report as one text, in small letters, without accents. */
function publicWords(parts: Parameters<typeof assessed>[0]): string {
  const { plan, assessment } = assessed(parts);
  const sections = reportSections(plan, assessment, optionsFor('public', { periodLabel: plan.cover.period }));
  return JSON.stringify(sections)
    .normalize('NFD')
    .replace(/\p{M}|\u00ad/gu, '')
    .replace(/’/g, "'")
    .toLowerCase();
}

describe.each(PEOPLE)('$listed', ({ listed, mentions, secrets }) => {
  test.each(mentions)('%j names nobody in the public report', (mention) => {
    const words = publicWords(planSaying([listed], mention));
    expect(secrets.filter((secret) => words.includes(secret))).toEqual([]);
    expect(words).toMatch(/named officer|left out/);
  });
});

test('what names nobody stays, whoever the officers are', () => {
  for (const text of INNOCENT) {
    const words = publicWords(
      planSaying(
        PEOPLE.map(({ listed }) => listed),
        text,
      ),
    );
    expect([text, words.includes(text.toLowerCase())]).toEqual([text, true]);
  }
});

test('any two officers, written of in any way and order, in any text', () => {
  const person = fc.constantFrom(...PEOPLE);
  const joint = fc.constantFrom(': ', '. ', '; ', ' – ', '\n• ', ' (', ' / ');
  const pair = fc.tuple(person, person, joint).chain(([one, other, join]) =>
    fc.record({
      people: fc.constant([one, other]),
      text: fc
        .tuple(fc.constantFrom(...one.mentions), fc.constantFrom(...other.mentions), fc.constantFrom(...INNOCENT))
        .map(([first, second, rest]) => `${rest}. ${first}${join}${second}`),
    }),
  );
  fc.assert(
    fc.property(pair, ({ people, text }) => {
      const words = publicWords(
        planSaying(
          people.map(({ listed }) => listed),
          text,
        ),
      );
      // A secret that also stands in what names nobody ("a grant") would be no leak.
      const innocent = INNOCENT.join(' ').toLowerCase();
      const secrets = people.flatMap(({ secrets: each }) => each).filter((secret) => !innocent.includes(secret));
      expect(secrets.filter((secret) => words.includes(secret))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
