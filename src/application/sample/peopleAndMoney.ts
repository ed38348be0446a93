import type { SamplePriority } from './types';

const PEOPLE = '5 People and voice';
const MONEY = '6 Money and contracts';

export const PEOPLE_AND_MONEY: readonly SamplePriority[] = [
  {
    theme: PEOPLE,
    priority: '5.1 Service users and carers',
    actions: [
      [
        '5.1a',
        'Pay expenses and time of people who advise the board',
        'May 2026',
        'E Sørensen',
        {
          status: 'Complete',
          percentComplete: 1,
          completedOn: '2026-08-03',
          evidence: 'Policy',
          lastUpdate: '2026-06-10',
        },
      ],
      [
        '5.1b',
        'Set up a carers’ panel',
        'July 2026',
        'E Sorensen',
        { status: 'In progress', percentComplete: 0.6, lastUpdate: '2026-07-07', start: '2026-05-01' },
      ],
      [
        '5.1c',
        'Report back on what people told us, twice a year',
        '2 x year (April and Oct)',
        'E Sørensen',
        { status: 'In progress', lastUpdate: '2026-06-30', reviewDate: '2026-10-31' },
      ],
      [
        '5.1d',
        'Agree a shared approach to advance choices',
        'as in the works programme',
        'M Quist',
        { status: 'Not started', lastUpdate: '2026-06-30' },
      ],
      [
        '',
        'Translate the carers’ handbook',
        'August 2026',
        'E Sørensen',
        { status: 'In progress', percentComplete: 0.5, lastUpdate: '2026-07-07', start: '2026-06-01' },
      ],
    ],
  },
  {
    theme: PEOPLE,
    priority: '5.2 Workforce',
    actions: [
      [
        '5.2a',
        'Fill all approved mental health professional posts',
        'September 2026',
        'O Winterbourne',
        { status: 'In progress', percentComplete: 0.7, lastUpdate: '2026-07-03', start: '2026-04-01' },
      ],
      [
        '5.2b',
        'Agree safe caseloads with both employers',
        'June 2026',
        'O Winterbourne',
        {
          status: 'In progress',
          percentComplete: 0.5,
          lastUpdate: '2026-06-30',
          currentDue: '2026-07-31',
          baselineDue: '2026-05-31',
        },
      ],
      [
        '5.2b',
        'Start a reflective practice group in every team',
        'November 2026',
        'O Winterbourne',
        { status: 'In progress', percentComplete: 0.35, lastUpdate: '2026-07-03', start: '2026-05-01' },
      ],
      [
        '5.2d',
        'Publish a joint training calendar',
        'April 2026',
        'A Delacroix',
        { status: 'Deferred', lastUpdate: '2026-05-30', commentary: 'Deferred to 2027 by the workforce sub-group' },
      ],
    ],
  },
  {
    theme: PEOPLE,
    priority: '5.3 Equality',
    actions: [
      [
        '5.3a',
        'Publish access and outcomes by ethnicity',
        'Q2 2026/27',
        'S Okonjo',
        { status: 'In progress', percentComplete: 0.6, lastUpdate: '2026-07-02', start: '2026-04-01', tags: 'PCREF' },
      ],
      [
        '5.3b',
        'Appoint two community development workers',
        'May/June 2026',
        'Y Amankwah',
        {
          status: 'Complete',
          percentComplete: 1,
          completedOn: '2026-06-22',
          evidence: 'Both in post',
          lastUpdate: '2026-06-22',
          outcome: 'Communities have a named contact',
        },
      ],
      [
        '5.3c',
        'Complete equality impact assessments for each new service',
        'On-going',
        'S Okonjo',
        { status: 'In progress', lastUpdate: '2026-06-30' },
      ],
    ],
  },
  {
    theme: MONEY,
    priority: '6.1 A balanced pooled budget',
    actions: [
      [
        '6.1a',
        'Agree the section 75 contributions for 2026/27',
        'April 2026',
        'F Abernathy',
        {
          status: 'Complete',
          percentComplete: 1,
          completedOn: '2026-04-30',
          evidence: 'Signed schedule',
          lastUpdate: '2026-05-06',
          outcome: 'The pool is funded',
        },
      ],
      [
        '6.1b',
        'Bring placement spending back to budget',
        'March 2027',
        'F Abernathy',
        {
          status: 'In progress',
          percentComplete: 0.15,
          lastUpdate: '2026-06-30',
          reportedRag: 'Amber',
          supportNeeded: 'Agree the recovery plan',
          start: '2026-04-01',
        },
      ],
      [
        '6.1c',
        'Report the forecast outturn to every board',
        'Every 2 months',
        'F Abernathy',
        { status: 'In progress', lastUpdate: '2026-07-01', reviewDate: '2026-09-15' },
      ],
    ],
  },
  {
    theme: MONEY,
    priority: '6.2 Contracts',
    actions: [
      [
        '6.2a',
        'Let the advocacy contract',
        'August 2026',
        'V Pargeter',
        { status: 'In progress', percentComplete: 0.8, lastUpdate: '2026-07-06', start: '2026-03-01' },
      ],
      [
        '6.2b',
        'Move all voluntary sector grants to three-year agreements',
        'Revised to 30.9.26 (was 30.6.26)',
        'V Pargeter',
        { status: 'In progress', percentComplete: 0.6, lastUpdate: '2026-07-06', baselineDue: '2026-06-30' },
      ],
      [
        '6.2c',
        'Agree outcome measures in every contract',
        'December 2026',
        'V Pargeter',
        { status: 'In progress', percentComplete: 0.5, lastUpdate: '2026-04-12', start: '2026-02-01' },
      ],
    ],
  },
];
