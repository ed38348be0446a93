import { describe, expect, test } from '@jest/globals';
import { bookOf, brief, day, importBook, importText } from './importing';

describe('Home-made spreadsheets', () => {
  test('a sheet with title rows, typed dates, a RAG column and blank separators', async () => {
    const plan = await importBook(
      bookOf({
        Plan: [
          ['Westmere Partnership Board', null, null, null, null, null],
          ['Improvement plan 2026/27', null, null, null, null, null],
          [null, null, null, null, null, null],
          ['Ref No', 'Action', 'Responsible officer', 'Deadline', 'RAG', 'Progress'],
          ['A1', 'Publish the carers strategy', 'J. Marsh', day('2026-06-30'), 'Green', 'Draft shared'],
          ['A2', 'Open two respite beds', 'P Oduya', day('2026-09-15'), 'Red', 'No building yet'],
          [null, null, null, null, null, null],
          ['A3', 'Train all duty staff', 'J Marsh', day('2027-03-31'), 'Amber', null],
        ],
      }),
    );
    expect(brief(plan)).toEqual([
      ['A1', null, 'Publish the carers strategy', '2026-06-30', ['J Marsh'], null],
      ['A2', null, 'Open two respite beds', '2026-09-15', ['P Oduya'], null],
      ['A3', null, 'Train all duty staff', '2027-03-31', ['J Marsh'], null],
    ]);
    expect(plan.actions[1]?.more).toEqual({ progress: 'No building yet', reportedRag: 'Red' });
    expect(plan.actions[0]?.provenance).toBe('plan.xlsx, Plan!A5');
  });

  test('theme rows merged across the table, and a second table after a blank row', async () => {
    const plan = await importBook(
      bookOf(
        {
          Plan: [
            ['Priority', 'Action', 'Lead', 'By when'],
            ['Theme 1: Housing', null, null, null],
            ['Supply', 'Agree the site list', 'T Bray', 'Q1 2026/27'],
            [null, 'Let the framework contract', 'T Bray', 'March 2027'],
            ['Theme 2: Health', null, null, null],
            ['Access', 'Open the walk-in clinic', 'Dr K Shah', 'Autumn 2026'],
            [null, null, null, null],
            ['Lead officers', null, null, null],
            ['Name', 'Organisation', 'Email', null],
            ['T Bray', 'Westmere Borough Council', 't.bray@westmere.example', null],
            ['Dr K Shah', 'Northgate NHS Trust', 'k.shah@northgate.example', null],
          ],
        },
        (sheet) => {
          sheet['!merges'] = [1, 4].map((row) => ({ s: { r: row, c: 0 }, e: { r: row, c: 3 } }));
        },
      ),
    );
    expect(plan.actions.map(({ theme, priority, action, due }) => [theme, priority, action, due])).toEqual([
      ['Theme 1: Housing', 'Supply', 'Agree the site list', '2026-06-30'],
      ['Theme 1: Housing', 'Supply', 'Let the framework contract', '2027-03-31'],
      ['Theme 2: Health', 'Access', 'Open the walk-in clinic', '2026-11-30'],
    ]);
    expect(plan.leads.map(({ name, organisations }) => [name, organisations])).toEqual([
      ['T Bray', ['Westmere Borough Council']],
      ['Dr K Shah', ['Northgate NHS Trust']],
    ]);
  });

  test('two rows of headings, the upper one merged over the lower', async () => {
    const plan = await importBook(
      bookOf(
        {
          Plan: [
            ['No', 'Objective', 'Action', 'When', null, 'Who', null],
            [null, null, null, 'Start', 'End', 'Lead', 'Support'],
            [
              1,
              'Safer streets',
              'Relight the subway',
              day('2026-04-01'),
              day('2026-10-31'),
              'R Finch',
              'N Hart; V Cole',
            ],
            [2, null, 'Set up a walking bus', 'May 2026', 'July 2026', 'L Nwosu', null],
          ],
        },
        (sheet) => {
          sheet['!merges'] = [
            { s: { r: 0, c: 3 }, e: { r: 0, c: 4 } },
            { s: { r: 0, c: 5 }, e: { r: 0, c: 6 } },
            ...[0, 1, 2].map((column) => ({ s: { r: 0, c: column }, e: { r: 1, c: column } })),
          ];
        },
      ),
    );
    expect(
      plan.actions.map(({ ref, theme, start, due, accountableLeads, supportingOfficers }) => [
        ref,
        theme,
        start,
        due,
        accountableLeads,
        supportingOfficers,
      ]),
    ).toEqual([
      ['1', 'Safer streets', '2026-04-01', '2026-10-31', ['R Finch'], ['N Hart', 'V Cole']],
      ['2', 'Safer streets', '2026-05-01', '2026-07-31', ['L Nwosu'], []],
    ]);
  });

  test('two rows of headings in a text without merged cells', async () => {
    const plan = await importText(
      'plan.csv',
      'Ref,Action,When,,Who,\n,,Start,End,Lead,Support\n1,Relight the subway,April 2026,October 2026,R Finch,T Bray\n2,Paint the crossing,May 2026,June 2026,L Nwosu,\n',
    );
    expect(
      plan.actions.map(({ start, due, accountableLeads, supportingOfficers }) => [
        start,
        due,
        accountableLeads,
        supportingOfficers,
      ]),
    ).toEqual([
      ['2026-04-01', '2026-10-31', ['R Finch'], ['T Bray']],
      ['2026-05-01', '2026-06-30', ['L Nwosu'], []],
    ]);
  });

  test('an action cell merged over two rows is one action with both its leads', async () => {
    const plan = await importBook(
      bookOf(
        {
          Plan: [
            ['Theme', 'Action', 'Lead', 'Due date'],
            ['Work', 'Hold a jobs fair', 'A Pell', 'June 2026'],
            [null, null, 'C Dunn', null],
            [null, 'Launch apprenticeships', 'A Pell', 'Sept 2026'],
          ],
        },
        (sheet) => {
          sheet['!merges'] = [
            { s: { r: 1, c: 0 }, e: { r: 3, c: 0 } },
            { s: { r: 1, c: 1 }, e: { r: 2, c: 1 } },
          ];
        },
      ),
    );
    expect(
      plan.actions.map(({ theme, action, accountableLeads, due }) => [theme, action, accountableLeads, due]),
    ).toEqual([
      ['Work', 'Hold a jobs fair', ['A Pell', 'C Dunn'], '2026-06-30'],
      ['Work', 'Launch apprenticeships', ['A Pell'], '2026-09-30'],
    ]);
  });

  test('a date shown as a month is due at its end', async () => {
    const plan = await importBook(
      bookOf(
        {
          Plan: [
            ['Action', 'Lead', 'Due'],
            ['Open the hub', 'A Pell', day('2026-06-01')],
            ['Close the annex', 'C Dunn', 'TBC'],
          ],
        },
        (sheet) => {
          const cell = (sheet as Record<string, { z?: string } | undefined>).C2;
          if (cell !== undefined) cell.z = 'mmm-yy';
        },
      ),
    );
    expect(plan.actions.map(({ due, timescale }) => [due, timescale])).toEqual([
      ['2026-06-30', 'Jun 2026'],
      [null, 'TBC'],
    ]);
  });

  test('a risk register beside a plan is left out', async () => {
    const plan = await importBook(
      bookOf({
        Risks: [
          [
            'Risk ref',
            'Risk description',
            'Likelihood',
            'Impact',
            'Score',
            'Mitigating actions',
            'Owner',
            'Target date',
          ],
          ['R1', 'Funding ends early', 3, 4, 12, 'Bid for the next round', 'A Pell', day('2026-12-01')],
        ],
        Plan: [
          ['Action', 'Owner', 'Target date', 'Status'],
          ['Bid for the next round', 'A Pell', day('2026-12-01'), 'In progress'],
        ],
      }),
    );
    expect(brief(plan)).toEqual([[null, null, 'Bid for the next round', '2026-12-01', ['A Pell'], 'In progress']]);
    expect(plan.account.map(({ takenFor }) => takenFor)).toEqual(['risk register, left out', 'plan']);
  });

  test.each([
    [
      'a risk register',
      [
        ['Risk', 'Cause', 'Consequence', 'Likelihood', 'Impact', 'Controls', 'Action required', 'Owner', 'Due date'],
        ['Staff leave', 'Pay', 'Gaps', 2, 3, 'Exit interviews', 'Review pay', 'A Pell', day('2026-05-01')],
      ],
    ],
    [
      'a staff list',
      [
        ['Team', 'FTE 2025/26', 'FTE 2026/27'],
        ['Duty', 4, 5],
        ['Review', 3, 3],
      ],
    ],
    [
      'a timetable of meetings',
      [
        ['Meeting', 'Venue', 'Papers due'],
        ['Board', 'Town Hall', day('2026-05-01')],
      ],
    ],
    [
      'a shopping list',
      [
        ['Item', 'Quantity', 'Price'],
        ['Chairs', 4, 20],
        ['Desks', 2, 90],
      ],
    ],
  ])('%s is no plan', async (_, rows) => {
    expect((await importBook(bookOf({ Sheet1: rows }))).actions).toEqual([]);
  });
});

describe('Texts with columns', () => {
  test('semicolons, quoted line breaks and Windows-1252', async () => {
    const bytes = Uint8Array.from(
      Array.from(
        'No;Action;Lead officer;Target date\n1;"Agree the caf\u00e9 lease\nand sign it";S. O\u2019Hara;30/06/2026\n2;Fit the ramp;S O\u2019Hara;w/c 6 July 2026\n',
        (letter) => (letter === '\u2019' ? 0x92 : letter.charCodeAt(0)),
      ),
    );
    const { readSource } = await import('../../../src/sources/readSource');
    const { recognisePlan } = await import('../../../src/domain/recognise/recognisePlan');
    const plan = recognisePlan([await readSource('plan.csv', bytes)]);
    expect(plan.actions.map(({ ref, action, due, accountableLeads }) => [ref, action, due, accountableLeads])).toEqual([
      ['1', 'Agree the caf\u00e9 lease and sign it', '2026-06-30', ['S O\u2019Hara']],
      ['2', 'Fit the ramp', '2026-07-12', ['S O\u2019Hara']],
    ]);
  });

  test('recommendations with several actions, progress words as status', async () => {
    const plan = await importText(
      'review.csv',
      [
        'Recommendation,Action,Lead,Deadline,Progress,Status',
        'R1 Improve recording,Issue new templates,Head of Quality,31 May 2026,Templates drafted,On track',
        ',Audit fifty files,Head of Quality,30 September 2026,,Not started',
        'R2 Listen to families,Set up a parents panel,Director of Children’s Services,Complete,Panel met in March,Completed',
      ].join('\n'),
    );
    expect(plan.actions.map(({ priority, action, due, status }) => [priority, action, due, status])).toEqual([
      ['R1 Improve recording', 'Issue new templates', '2026-05-31', 'In progress'],
      ['R1 Improve recording', 'Audit fifty files', '2026-09-30', 'Not started'],
      ['R2 Listen to families', 'Set up a parents panel', null, 'Complete'],
    ]);
  });

  test('recommendations alone, with a lead and a date, are the actions', async () => {
    const plan = await importText(
      'audit.csv',
      'Rec No,Recommendation,Responsible officer/organisation,Implementation date\n1,Reconcile the ledger monthly,Chief Accountant,April 2026\n2,Separate the duties,Head of Audit,1 May 2026\n',
    );
    expect(brief(plan)).toEqual([
      ['1', null, 'Reconcile the ledger monthly', '2026-04-30', ['Chief Accountant'], null],
      ['2', null, 'Separate the duties', '2026-05-01', ['Head of Audit'], null],
    ]);
  });

  test('an ambiguous date is asked about', async () => {
    const plan = await importText(
      'plan.csv',
      'Action,Lead,Deadline\nTest the alarm,A Pell,Easter\nMend the roof,A Pell,12 May\n',
    );
    expect(plan.actions[1]?.due).toBeNull();
    expect(plan.questions.some(({ question }) => question.includes('12 May'))).toBe(true);
  });

  test('lengths of time start at the base date, or are asked about', async () => {
    const text = 'Action,Timescale,Lead\nScope the work,6 weeks,?\nAgree the budget,3 months,A Pell\n';
    const asked = await importText('plan.csv', text);
    expect(asked.actions.map(({ due }) => due)).toEqual([null, null]);
    expect(asked.questions.map(({ question }) => question)).toEqual([
      expect.stringContaining('2 actions last a length of time'),
    ]);
    const dated = await importText('plan.csv', text, { baseDate: '2026-05-01' });
    expect(dated.actions.map(({ due }) => due)).toEqual(['2026-06-12', '2026-08-01']);
    expect(dated.questions).toEqual([]);
  });

  test('a mapping by the user beats the headings', async () => {
    const text = 'Job,Boss,Finish line\nSweep the yard,A Pell,May 2026\nPaint the gate,C Dunn,June 2026\n';
    const plan = await importText('plan.csv', text, {
      columnMap: { Job: 'Action', Boss: 'accountableLead', 'Finish line': 'Timescale' },
    });
    expect(brief(plan)).toEqual([
      [null, null, 'Sweep the yard', '2026-05-31', ['A Pell'], null],
      [null, null, 'Paint the gate', '2026-06-30', ['C Dunn'], null],
    ]);
  });

  test('prose has no actions', async () => {
    const plan = await importText(
      'notes.txt',
      'The Board met on 4 May 2026.\nA Pell will bring a paper.\n\nNothing else was agreed.',
    );
    expect(plan.actions).toEqual([]);
  });
});

describe('Pages', () => {
  test('a SMART plan on a web page', async () => {
    const plan = await importText(
      'page.html',
      `<html><head><title>Our plan</title><script>alert(1)</script></head><body><nav><ul><li>Home</li></ul></nav>
      <h2>Priority 1: Healthy weight</h2><table><tr><th>Specific</th><th>Measurable</th><th>Achievable</th><th>Relevant</th><th>Time-bound</th><th>Lead</th></tr>
      <tr><td>Run cookery classes</td><td>200 families</td><td>Kitchens booked</td><td>Links to the food plan</td><td>By end of March 2027</td><td>J Marsh</td></tr></table>
      <h2>Priority 2: Smoke-free</h2><table><tr><th>Specific</th><th>Measurable</th><th>Achievable</th><th>Relevant</th><th>Time-bound</th><th>Lead</th></tr>
      <tr><td>Train pharmacists</td><td>30 trained</td><td></td><td></td><td>Q2 2026/27</td><td>P Oduya</td></tr></table></body></html>`,
    );
    expect(plan.title).toBe('Our plan');
    expect(plan.actions.map(({ priority, action, outcome, due }) => [priority, action, outcome, due])).toEqual([
      ['Priority 1: Healthy weight', 'Run cookery classes', '200 families', '2027-03-31'],
      ['Priority 2: Smoke-free', 'Train pharmacists', '30 trained', '2026-09-30'],
    ]);
  });

  test('a table without headings goes on from the one before it', async () => {
    const plan = await importText(
      'page.html',
      `<table><tr><td>Ref</td><td>Action</td><td>Who</td><td>When</td></tr><tr><td>1</td><td>Map the services</td><td>A Pell</td><td>May 2026</td></tr></table>
       <table><tr><td>2</td><td>Publish the map</td><td>C Dunn</td><td>June 2026</td></tr><tr><td>3</td><td>Review the map</td><td>?</td><td>June 2027</td></tr></table>`,
    );
    expect(brief(plan)).toEqual([
      ['1', null, 'Map the services', '2026-05-31', ['A Pell'], null],
      ['2', null, 'Publish the map', '2026-06-30', ['C Dunn'], null],
      ['3', null, 'Review the map', '2027-06-30', [], null],
    ]);
  });

  test('parallel paragraphs become actions, and what does not pair is asked about', async () => {
    const head = '<tr><th>Priority</th><th>Action</th><th>Timescale</th><th>Lead</th><th>Outcome</th></tr>';
    const plan = await importText(
      'page.html',
      `<table>${head}<tr><td>1.1 Joint teams</td><td><p>Merge the rotas</p><p>Share one office</p></td><td><p>May 2026</p><p>July 2026</p></td>
       <td><p><b>A Pell</b> C Dunn</p><p><b>C Dunn</b></p></td><td><p>Fewer gaps</p><p>Lower rent</p><p>Better morale</p></td></tr>
       <tr><td>1.2 Training</td><td><p>Write the course</p><p>Run it twice</p></td><td>Dec 2026</td><td><b>A Pell</b></td><td>Staff trained</td></tr></table>`,
    );
    expect(
      plan.actions.map(({ action, due, accountableLeads, supportingOfficers }) => [
        action,
        due,
        accountableLeads,
        supportingOfficers,
      ]),
    ).toEqual([
      ['Merge the rotas', '2026-05-31', ['A Pell'], ['C Dunn']],
      ['Share one office', '2026-07-31', ['C Dunn'], []],
      ['Write the course\nRun it twice', '2026-12-31', ['A Pell'], []],
    ]);
    expect(plan.actions[0]?.outcome).toBe('Fewer gaps\nLower rent\nBetter morale');
    expect(plan.questions.map(({ question }) => question)).toEqual([
      'Which of its 3 outcomes belongs to which of its 2 actions?',
    ]);
  });

  test('a plan without any headings is told by its cells, and asked about', async () => {
    const plan = await importText(
      'page.html',
      '<table><tr><td>Draw up the winter rota for all sites</td><td>A Pell</td><td>Oct 2026</td></tr><tr><td>Agree the mutual aid protocol</td><td>C Dunn</td><td>Nov 2026</td></tr></table>',
    );
    expect(plan.actions.map(({ due }) => due)).toEqual(['2026-10-31', '2026-11-30']);
    expect(plan.questions[0]?.question).toContain('has no headings');
  });

  test('milestones under their dates, and indicators under their years', async () => {
    const plan = await importText(
      'page.html',
      `<table><tr><th>March 2027</th><th>March 2028</th></tr><tr><td><ul><li>Hub open</li><li>20 volunteers</li></ul></td><td><ul><li>Second hub open</li></ul></td></tr></table>
       <h3>Key performance indicators</h3><table><tr><th>Indicator</th><th>Actual 2025/26</th><th>Target 2026/27</th></tr><tr><td>NI 42 People helped at home per 1,000</td><td>3.6</td><td>4</td></tr><tr><td>Days to assess</td><td>28</td><td>N/A</td></tr></table>`,
    );
    expect(plan.actions).toEqual([]);
    expect(plan.milestones.map(({ group, milestone, due }) => [group, milestone, due])).toEqual([
      ['March 2027', 'Hub open', '2027-03-31'],
      ['March 2027', '20 volunteers', '2027-03-31'],
      ['March 2028', 'Second hub open', '2028-03-31'],
    ]);
    expect(
      plan.indicators.map(({ ref, indicator, values }) => [ref, indicator, values.map(({ value }) => value)]),
    ).toEqual([
      ['NI 42', 'NI 42 People helped at home per 1,000', [3.6, 4]],
      [null, 'Days to assess', [28, null]],
    ]);
  });
});
