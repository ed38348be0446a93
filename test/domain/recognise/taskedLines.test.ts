import { expect, test } from '@jest/globals';
import { importText } from './importing';

test('minutes that say who is to do what give an action to each such line, its words kept', async () => {
  const plan = await importText(
    'minutes.txt',
    'Minutes of the Westmere Carers Board, 4 June 2026\nPresent: Ola Grant (Chair), Jo Best\n\nActions\n' +
      '1. Ola Grant to write to the Trust about parking by 10 June 2026\n2. JB/TL to circulate the draft strategy\n' +
      '3. Healthwatch Westmere to bring its survey in September 2026\n4. All to send dates by Friday 12 June\n',
  );
  expect(
    plan.actions.map(({ action, timescale, due, accountableLeads }) => [action, timescale, due, accountableLeads]),
  ).toEqual([
    ['Ola Grant to write to the Trust about parking by 10 June 2026', 'by 10 June 2026', '2026-06-10', ['Ola Grant']],
    ['JB/TL to circulate the draft strategy', null, null, ['JB', 'TL']],
    [
      'Healthwatch Westmere to bring its survey in September 2026',
      'in September 2026',
      '2026-09-30',
      ['Healthwatch Westmere'],
    ],
    ['All to send dates by Friday 12 June', 'by Friday 12 June', null, ['All']],
  ]);
  expect(plan.questions.map(({ question }) => question)).toContain('When is “by Friday 12 June”?');
});

test.each([
  [
    'a letter',
    'Welcome to Westmere.\nJane Hall to follow.\nThe Trust will report in June 2026. Westmere Council will move.\n',
  ],
  ['one line only', 'Jane Hall to bring the register by June 2026\n\nThat was all that was agreed.\n'],
  [
    'passive sentences and headings',
    'Reports to be circulated by June 2026\nIntroduction to caring by June 2026\nA Guide to walking\n',
  ],
  ['no dates at all', 'Jane Hall to speak\nRaj Dean to answer\n'],
])('%s is no list of actions', async (_, text) => {
  expect((await importText('minutes.txt', text)).actions).toEqual([]);
});
