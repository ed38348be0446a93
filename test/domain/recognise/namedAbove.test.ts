import { describe, expect, test } from '@jest/globals';
import type { ImportedPlan } from '../../../src/domain/recognise/types';
import { importText } from './importing';

const told = (plan: ImportedPlan): readonly unknown[] =>
  plan.actions.map(({ ref, theme, action, due, accountableLeads }) => [ref, theme, action, due, accountableLeads]);

describe('a plan that names each action above its labels', () => {
  test('is read with its numbers, under its labelled headings', async () => {
    const plan = await importText(
      'plan.txt',
      'WESTMERE GARDENS: DELIVERY PLAN\n\nOutcome 1: More people grow food\n\n1.1 Parks to mark out plots\nLead: Ada Pell\n' +
        'By: end of June 2026\nProgress: Half done\n\n1.2 Schools to share sheds\nLead: Ben Ray\nBy: Q3 2026/27\n\n' +
        'Outcome 2: Less waste\n2.1 Buy a shredder\nLead: Cy Dunn\nBy: w/c 5 October 2026\n',
    );
    expect(told(plan)).toEqual([
      ['1.1', 'Outcome 1: More people grow food', 'Parks to mark out plots', '2026-06-30', ['Ada Pell']],
      ['1.2', 'Outcome 1: More people grow food', 'Schools to share sheds', '2026-12-31', ['Ben Ray']],
      ['2.1', 'Outcome 2: Less waste', 'Buy a shredder', '2026-10-11', ['Cy Dunn']],
    ]);
  });

  test('takes the whole paragraph above, lines that go on joined, and the short line before it as a heading', async () => {
    const plan = await importText(
      'plan.txt',
      'OUR PLAN\n\nWarm homes\n\nInsulate the four blocks and\nreport what it saved.\nThe supplier helps.\nWho: Housing\nWhen: March 2027\n\n' +
        'Safe streets\n\nRepair lamps on the towpath\nWho: Highways\nWhen: ongoing\n',
    );
    expect(told(plan)).toEqual([
      [
        null,
        'Warm homes',
        'Insulate the four blocks and report what it saved.\nThe supplier helps.',
        '2027-03-31',
        ['Housing'],
      ],
      [null, 'Safe streets', 'Repair lamps on the towpath', null, ['Highways']],
    ]);
  });

  test.each([
    ['an agenda', 'Board\n\nItem 1 Welcome\nLead: Chair\nTime: 10:00\nItem 2 Money\nLead: P Jones\nTime: 10:15\n'],
    [
      'the front of a paper',
      'A paper for the Board\nLead: A Pell\nDate: 5 June 2026\n\nThe Board is asked to note it.\n',
    ],
    ['contacts', 'Housing team\nLead: A Pell\n\nParks team\nLead: B Ray\n'],
  ])('is not seen in %s, and that nothing was found is said', async (_, text) => {
    const { actions, findings } = await importText('paper.txt', text);
    expect(actions).toEqual([]);
    expect(findings.map(({ rule, severity }) => [rule, severity])).toEqual([['import-nothing-found', 'warning']]);
  });

  test('a table without a known heading is said to hold nothing, and what to do', async () => {
    const { findings } = await importText('list.csv', 'Colour,Shape\nred,round\nblue,square\n');
    expect(findings[0]?.message).toContain('list.csv');
    expect(findings[0]?.remedy).toContain('column mapping');
  });
});
