import { describe, expect, test } from '@jest/globals';
import type { ImportedPlan } from '../../../src/domain/recognise/types';
import { importText } from './importing';

const told = (plan: ImportedPlan): readonly unknown[] =>
  plan.actions.map(({ ref, action, due, status, accountableLeads }) => [ref, action, due, status, accountableLeads]);

const BOTH = [
  ['1', 'Open the reading room', '2026-09-30', 'In progress', ['Pat Marlow']],
  ['2', 'Agree the rota', '2026-06-30', 'Complete', ['Quinn Hart']],
];

describe('what task boards and registers give out', () => {
  test.each([
    [
      'buckets, a level of priority and a progress of statuses',
      'Task ID,Task Name,Bucket Name,Progress,Priority,Assigned To,Created By,Created Date,Start Date,Due Date,Late,Description\n' +
        '1,Open the reading room,Access,In progress,Important,Pat Marlow,Kim Lee,01/04/2026,05/04/2026,30/09/2026,false,Lease\n' +
        '2,Agree the rota,People,Completed,Medium,Quinn Hart,Kim Lee,01/04/2026,,30/06/2026,false,\n',
    ],
    [
      'a summary beside an assignee',
      'Issue key,Summary,Status,Assignee,Reporter,Due date,Priority,Updated\n' +
        '1,Open the reading room,In Progress,Pat Marlow,Kim Lee,30/Sep/26,High,01/Jun/26\n' +
        '2,Agree the rota,Done,Quinn Hart,Kim Lee,30/Jun/26,Low,01/Jun/26\n',
    ],
    [
      'a name beside an assignee, under a project',
      'Task ID,Created At,Name,Section/Column,Assignee,Due Date,Notes,Projects,Stage\n' +
        '1,2026-04-01,Open the reading room,Access,Pat Marlow,2026-09-30,Lease,Carers,Doing\n' +
        '2,2026-04-01,Agree the rota,People,Quinn Hart,2026-06-30,,Carers,Done\n',
    ],
    [
      'cards with members and times of day',
      'Card ID,Card Name,Labels,Members,Due Date,List Name\n' +
        '1,Open the reading room,Access,Pat Marlow,2026-09-30T10:00:00.000Z,Doing\n' +
        '2,Agree the rota,People,Quinn Hart,2026-06-30T10:00:00.000Z,Done\n',
    ],
    [
      'a description, with levels that are no plan’s priorities',
      'ID,Description,Assigned To,Due Date,Status,Priority\n1,Open the reading room,Pat Marlow,30/09/2026,In Progress,P2\n' +
        '2,Agree the rota,Quinn Hart,30/06/2026,Closed,P1\n',
    ],
    [
      'target and health',
      'No,Task,Allocated to,Target completion,Health,How are we doing?\n1,Open the reading room,Pat Marlow,30-09-2026,Green,On track\n' +
        '2,Agree the rota,Quinn Hart,30-06-2026,Blue,Done\n',
    ],
  ])('%s', async (_, text) => {
    expect(told(await importText('board.csv', text))).toEqual(BOTH);
  });

  test('a column of yes and no is no status, and a plan’s own priorities stay', async () => {
    const plan = await importText(
      'plan.csv',
      'Priority,Action,Lead,By when,Statutory?\nHigh streets,Plant trees,Pat Marlow,June 2026,Yes\nParks,Mow less,Quinn Hart,July 2026,No\n',
    );
    expect(plan.actions.map(({ priority, status }) => [priority, status])).toEqual([
      ['High streets', null],
      ['Parks', null],
    ]);
  });

  test('colours under a heading that nobody knows are the reported status', async () => {
    const plan = await importText(
      'plan.csv',
      'Action,Lead,By when,Confidence\nPlant trees,Pat Marlow,June 2026,Amber\nMow less,Quinn Hart,July 2026,G\n',
    );
    expect(plan.actions.map(({ more }) => more?.reportedRag)).toEqual(['Amber', 'G']);
  });

  test('a definition list labels what it says', async () => {
    const entry = (...parts: readonly (readonly [string, string])[]): string =>
      `<dl>${parts.map(([term, words]) => `<dt>${term}:</dt><dd><p>${words}</p></dd>`).join('')}</dl>`;
    const plan = await importText(
      'plan.html',
      `<h1>Winter plan</h1>${entry(['Action', 'Open the reading room'], ['Owner', 'Pat Marlow'], ['Due', '30 September 2026'])}
       ${entry(['Action', 'Agree the rota'], ['Owner', 'O’Brien, Kit'], ['Due', '30 June 2026'])}`,
    );
    expect(plan.actions.map(({ action, due, accountableLeads }) => [action, due, accountableLeads])).toEqual([
      ['Open the reading room', '2026-09-30', ['Pat Marlow']],
      ['Agree the rota', '2026-06-30', ['O’Brien, Kit']],
    ]);
  });
});
