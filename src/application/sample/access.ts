import type { SamplePriority } from './types';

const ACCESS = '2 Access and early help';

export const ACCESS_ACTIONS: readonly SamplePriority[] = [
  {
    theme: ACCESS,
    priority: '2.1 A single front door',
    actions: [
      [
        '2.1a',
        'Open one telephone number for referrals and advice',
        'June 2026',
        'T Marchbank',
        {
          status: 'In progress',
          percentComplete: 0.7,
          lastUpdate: '2026-06-30',
          supportingOfficers: 'L Fenwick',
          reportedRag: 'Green',
          progress: 'Number tested; go-live waits for the telephony contract',
          blockage: 'Contract not yet signed',
        },
      ],
      [
        '2.1b',
        'Agree one referral form with all GP practices',
        'Sept 2026',
        'L Fenwick',
        { status: 'In progress', percentComplete: 0.6, lastUpdate: '2026-07-01', start: '2026-05-01' },
      ],
      [
        '2.1c',
        'Answer nine referrals in ten within five working days',
        'Ongoing',
        'T Marchbank',
        { status: 'In progress', lastUpdate: '2026-06-30', reviewDate: '2026-09-30' },
      ],
      [
        '2.1d',
        'Extend opening hours to eight in the evening',
        'Autumn 2026',
        'T Marchbank',
        { status: 'In progress', percentComplete: 0.5, lastUpdate: '2026-07-03', start: '2026-05-01' },
      ],
      [
        '2.1e',
        'Publish what happens after a referral in plain English',
        'End of April 2026',
        'L Fenwick',
        {
          status: 'Complete',
          percentComplete: 1,
          completedOn: '2026-04-28',
          evidence: 'Leaflet and web page',
          lastUpdate: '2026-04-28',
          outcome: 'People know what to expect',
        },
      ],
    ],
  },
  {
    theme: ACCESS,
    priority: '2.2 Help in primary care',
    actions: [
      [
        '2.2a',
        'Place a mental health worker in each primary care network',
        'December 2026',
        'L Fenwick',
        {
          status: 'In progress',
          percentComplete: 0.45,
          lastUpdate: '2026-06-29',
          start: '2026-04-01',
          tags: 'LTP 3.94',
        },
      ],
      [
        '2.2b',
        'Offer a first appointment within four weeks',
        'Within 6 months',
        'L Fenwick',
        { status: 'Not started', lastUpdate: '2026-06-29' },
      ],
      [
        '2.2c',
        'Review the social prescribing offer',
        '?',
        'Team managers',
        { status: 'Not started', lastUpdate: '2026-06-30' },
      ],
      [
        '2.2d',
        'Run wellbeing sessions in the six libraries',
        'From May 2026',
        'J Hollis',
        { status: 'In progress', percentComplete: 0.3, lastUpdate: '2026-07-02' },
      ],
    ],
  },
  {
    theme: ACCESS,
    priority: '2.3 Young people moving to adult services',
    actions: [
      [
        '2.3a',
        'Agree a transition protocol for people aged 16 to 25',
        'July 2026',
        'M Castlereagh; D Ravenhill',
        { status: 'In progress', percentComplete: 0.8, lastUpdate: '2026-07-01', start: '2026-02-01' },
      ],
      [
        '2.3b',
        'Name a transition worker for every young person',
        'Nov 2026',
        'D Ravenhill',
        { status: 'In progress', percentComplete: 0.4, lastUpdate: '2026-07-01', start: '2026-05-01' },
      ],
      [
        '2.3c',
        'Ask young people what would have helped them',
        '15 May 2026',
        'D. Ravenhill',
        {
          status: 'Complete',
          percentComplete: 1,
          completedOn: '2026-05-14',
          evidence: 'Report of three focus groups',
          lastUpdate: '2026-05-20',
          outcome: 'The protocol reflects what young people said',
        },
      ],
    ],
  },
];
