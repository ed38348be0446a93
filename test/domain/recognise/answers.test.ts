import { expect, test } from '@jest/globals';
import { answerQuestions } from '../../../src/domain/recognise/answerQuestions';
import { importText } from './importing';

const HEAD = '<tr><th>Action</th><th>Timescale</th><th>Lead</th><th>Outcome</th></tr>';

test('a date chosen counts for every action with the same words', async () => {
  const plan = await importText(
    'plan.csv',
    'Action,Lead,Deadline\nMend the roof,A Pell,12 May\nMend the gate,C Dunn,12 May\nPaint it,C Dunn,June 2026\n',
  );
  const [question] = plan.questions;
  expect(plan.questions).toHaveLength(1);
  expect(question?.choices.every((choice) => /^\d{4}-05-12$/.test(choice))).toBe(true);
  const answered = answerQuestions(plan, { [question?.id ?? '']: '2026-05-12' });
  expect(answered.actions.map(({ due }) => due)).toEqual(['2026-05-12', '2026-05-12', '2026-06-30']);
  expect(answered.questions).toEqual([]);
});

test('a start for lengths of time', async () => {
  const plan = await importText(
    'plan.csv',
    'Action,Lead,Timescale\nScope it,A Pell,6 weeks\nBuild it,A Pell,3 months\n',
  );
  const answered = answerQuestions(plan, { [plan.questions[0]?.id ?? '']: '2026-05-01' });
  expect(answered.actions.map(({ due }) => due)).toEqual(['2026-06-12', '2026-08-01']);
});

test('outcomes by position, and one row as several actions', async () => {
  const plan = await importText(
    'page.html',
    `<table>${HEAD}<tr><td><p>Map</p><p>Plan</p></td><td><p>May 2026</p><p>June 2026</p></td><td>A Pell</td><td><p>Seen</p><p>Known</p><p>Done</p></td></tr>
     <tr><td><p>Hire staff</p><p>Train staff</p><p>Keep staff</p></td><td>July 2026</td><td>C Dunn</td><td></td></tr></table>`,
  );
  expect(plan.questions.map(({ id }) => id.split('-')[1])).toEqual(['outcomes', 'actions']);
  const answers = Object.fromEntries(plan.questions.map(({ id, choices }) => [id, choices[1] ?? '']));
  expect(answerQuestions(plan, answers).actions.map(({ action, outcome, due }) => [action, outcome, due])).toEqual([
    ['Map', 'Seen', '2026-05-31'],
    ['Plan', 'Known', '2026-06-30'],
    ['Hire staff', null, '2026-07-31'],
    ['Train staff', null, '2026-07-31'],
    ['Keep staff', null, '2026-07-31'],
  ]);
});

test('a table without headings that is no plan after all is left out', async () => {
  const plan = await importText(
    'page.html',
    '<table><tr><td>Draw up the winter rota for all</td><td>A Pell</td><td>Oct 2026</td></tr><tr><td>Agree the mutual aid protocol</td><td>C Dunn</td><td>Nov 2026</td></tr></table>',
  );
  const id = plan.questions[0]?.id ?? '';
  expect(answerQuestions(plan, { [id]: 'No, leave the table out' }).actions).toEqual([]);
  expect(answerQuestions(plan, { [id]: 'Yes' })).toMatchObject({ actions: plan.actions, questions: [] });
  expect(answerQuestions(plan, {})).toBe(plan);
});
