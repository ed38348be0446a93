import { expect, test } from '@jest/globals';
import type { ImportedPlan } from '../../../src/domain/recognise/types';
import { bookOf, importBook, importText } from './importing';

type Look = (plan: ImportedPlan) => unknown;

const BASICS: Look = (plan) => plan.actions.map(({ action, due, accountableLeads }) => [action, due, accountableLeads]);
const PLACES: Look = (plan) => plan.actions.map(({ ref, theme, priority, action }) => [ref, theme, priority, action]);

test.each<[string, string, string, Look, unknown]>([
  [
    'an action log under its own title and date',
    'log.csv',
    'Action log,,,\nMeeting date,4 May 2026,,\n,,,\nAction No,Agreed action,By whom,By when\n1,Circulate the terms,Board Secretary,31/5/26\n',
    PLACES,
    [['1', null, null, 'Circulate the terms']],
  ],
  [
    'a column of leads and dates together',
    'page.html',
    '<table><tr><th>Key tasks</th><th>Lead / Timescale</th></tr><tr><td>Fit alarms</td><td>A Pell<br>March 2027</td></tr><tr><td>Train wardens</td><td>C Dunn, June 2026</td></tr></table>',
    BASICS,
    [
      ['Fit alarms', '2027-03-31', ['A Pell']],
      ['Train wardens', '2026-06-30', ['C Dunn']],
    ],
  ],
  [
    'a sheet for each action, headings down the side',
    'page.html',
    '<h3>Action 1</h3><table><tr><td>Action</td><td>Open the hub</td></tr><tr><td>Lead</td><td>A Pell</td></tr><tr><td>Timescale</td><td>May 2026</td></tr></table><h3>Action 2</h3><table><tr><td>Action</td><td>Close the annex</td></tr><tr><td>Lead</td><td>C Dunn</td></tr><tr><td>Timescale</td><td>June 2026</td></tr></table>',
    BASICS,
    [
      ['Open the hub', '2026-05-31', ['A Pell']],
      ['Close the annex', '2026-06-30', ['C Dunn']],
    ],
  ],
  [
    'numbered headings above numbered actions',
    'plan.csv',
    'No,Objective / Action,Lead,Target date,Status\n1,Improve access,,,\n1.1,Open the hub,A Pell,May 2026,Done\n2,Improve quality,,,\n2.1,Audit files,C Dunn,July 2026,Not due\n',
    PLACES,
    [
      ['1.1', '1 Improve access', null, 'Open the hub'],
      ['2.1', '2 Improve quality', null, 'Audit files'],
    ],
  ],
  [
    'headings that are questions, under theme rows',
    'page.html',
    '<table><tr><td colspan=4><b>Theme: Health</b></td></tr><tr><td>What will we do?</td><td>Who’s going to do it?</td><td>When will it be done by?</td><td>How will we know it has worked?</td></tr><tr><td>Run walks</td><td>A Pell</td><td>Spring 2027</td><td>100 walkers</td></tr><tr><td colspan=4><b>Theme: Work</b></td></tr><tr><td>Run fairs</td><td>C Dunn</td><td>Ongoing</td><td></td></tr></table>',
    (plan) => plan.actions.map(({ theme, action, due, outcome }) => [theme, action, due, outcome]),
    [
      ['Theme: Health', 'Run walks', '2027-05-31', '100 walkers'],
      ['Theme: Work', 'Run fairs', null, null],
    ],
  ],
  [
    'aims over objectives over actions, blank where they go on',
    'plan.csv',
    'Aim,Objective,Action,Lead,By when\nHomes,Supply,Build ten,A Pell,May 2026\n,,Sell two,C Dunn,June 2026\n,Quality,Insulate,A Pell,July 2026\nJobs,Skills,Train,C Dunn,Aug 2026\n',
    PLACES,
    [
      [null, 'Homes', 'Supply', 'Build ten'],
      [null, 'Homes', 'Supply', 'Sell two'],
      [null, 'Homes', 'Quality', 'Insulate'],
      [null, 'Jobs', 'Skills', 'Train'],
    ],
  ],
  [
    'a project plan’s export',
    'plan.csv',
    'Task Name,Start,Finish,% Complete,Resource Names\nScope,01/04/2026,30/04/2026,100%,A Pell\n',
    (plan) => plan.actions.map(({ start, due, more }) => [start, due, more]),
    [['2026-04-01', '2026-04-30', { percentComplete: '100%' }]],
  ],
  [
    'milestones with owners, planned and actual dates',
    'plan.csv',
    'Milestone,Owner,Planned date,Actual date,Status\nTender issued,A Pell,01/05/2026,03/05/2026,Complete\nContract award,A Pell,01/09/2026,,On track\n',
    (plan) => plan.actions.map(({ action, due, status, more }) => [action, due, status, more]),
    [
      ['Tender issued', '2026-05-01', 'Complete', { completedOn: '2026-05-03' }],
      ['Contract award', '2026-09-01', 'In progress', undefined],
    ],
  ],
  [
    'figures under general headings are not dates',
    'plan.csv',
    'Outcome,Measure,Baseline,Target,Action,Responsible,Due\nLess waiting,Days,40,20,Add a clinic,A Pell,Q3 2026/27\n',
    (plan) => plan.actions.map(({ due, outcome, more }) => [due, outcome, more]),
    [['2026-12-31', 'Less waiting', { Measure: 'Days', Baseline: '40', Target: '20' }]],
  ],
  [
    'a directory with initials, organisations parted by a stroke',
    'leads.csv',
    'Initials,Name,Organisation,Email\nAP,Anna Pell,Westmere Council,a.pell@westmere.example\nCD,Carl Dunn,Northgate NHS Trust / Westmere Council,\n',
    (plan) =>
      plan.leads.map(({ name, organisations, alsoWrittenAs, email }) => [name, organisations, alsoWrittenAs, email]),
    [
      ['Anna Pell', ['Westmere Council'], ['AP'], 'a.pell@westmere.example'],
      ['Carl Dunn', ['Northgate NHS Trust', 'Westmere Council'], ['CD'], undefined],
    ],
  ],
  [
    'tasks behind list marks share their row’s timescale, target marks and groups',
    'plan.tsv',
    'Strategic area\tDetails and tasks\tTimeframe\tReview date\n"Housing\n* Core Target\nAs part of the Homes sub-group"\t"· Map sites\n· Agree a list of\nEmpty homes"\t"From April 2026\nOngoing"\t"First review done May 2026\nNext review due Nov 2026"\n"Work"\t"· Hold a fair"\t2027\tOngoing\n',
    (plan) =>
      plan.actions.map(({ priority, action, timescale, start, due, tags, group, reviews }) => [
        priority,
        action,
        timescale,
        start,
        due,
        tags,
        group,
        reviews.map((review) => [review.due, review.status]),
      ]),
    [
      [
        'Housing',
        'Map sites',
        'From April 2026\nOngoing',
        '2026-04-01',
        null,
        ['Core'],
        'As part of the Homes sub-group',
        [
          ['2026-05-31', 'complete'],
          ['2026-11-30', null],
        ],
      ],
      [
        'Housing',
        'Agree a list of Empty homes',
        'From April 2026\nOngoing',
        '2026-04-01',
        null,
        ['Core'],
        'As part of the Homes sub-group',
        [
          ['2026-05-31', 'complete'],
          ['2026-11-30', null],
        ],
      ],
      ['Work', 'Hold a fair', '2027', null, '2027-12-31', [], null, [[null, null]]],
    ],
  ],
])('%s', async (_, name, text, look, expected) => {
  expect(look(await importText(name, text))).toEqual(expected);
});

test('a bar chart drawn in cells gives each action its months', async () => {
  const plan = await importBook(
    bookOf({
      Chart: [
        ['Task', 'Owner', 'Apr 26', 'May 26', 'Jun 26', 'Jul 26'],
        ['Recruit', 'A Pell', 'x', 'x', null, null],
        ['Train', 'C Dunn', null, null, 'x', 'x'],
      ],
    }),
  );
  expect(plan.actions.map(({ timescale, start, due }) => [timescale, start, due])).toEqual([
    ['Apr 26 – May 26', '2026-04-01', '2026-05-31'],
    ['Jun 26 – Jul 26', '2026-06-01', '2026-07-31'],
  ]);
});

test('a sheet for each theme', async () => {
  const sheet = (action: string): readonly (readonly string[])[] => [
    ['Action', 'Lead', 'Deadline'],
    [action, 'A Pell', 'May 2026'],
  ];
  const plan = await importBook(bookOf({ Homes: sheet('Build'), Jobs: sheet('Hire') }));
  expect(plan.actions.map(({ theme, action }) => [theme, action])).toEqual([
    ['Homes', 'Build'],
    ['Jobs', 'Hire'],
  ]);
});

test('a row cut by a page break is one row again', async () => {
  const head = '<tr><th>Priority</th><th>Action</th><th>Timescale</th><th>Lead</th><th>Outcome</th></tr>';
  const plan = await importText(
    'page.html',
    `<table>${head}<tr><td>1.1 Access</td><td>Open a hub in each ward and</td><td>May 2026</td><td><b>A Pell</b><br>C Dunn</td><td>More people are seen sooner by the</td></tr></table>
     <table><tr><td></td><td>staff it from the first day</td><td></td><td>B Ray</td><td>right team</td></tr><tr><td></td><td>Publish the times</td><td>June 2026</td><td><b>C Dunn</b></td><td></td></tr></table>`,
  );
  expect(
    plan.actions.map(({ priority, action, due, accountableLeads, supportingOfficers, outcome }) => [
      priority,
      action,
      due,
      accountableLeads,
      supportingOfficers,
      outcome,
    ]),
  ).toEqual([
    [
      '1.1 Access',
      'Open a hub in each ward and staff it from the first day',
      '2026-05-31',
      ['A Pell'],
      ['C Dunn', 'B Ray'],
      'More people are seen sooner by the right team',
    ],
    ['1.1 Access', 'Publish the times', '2026-06-30', ['C Dunn'], [], null],
  ]);
});
