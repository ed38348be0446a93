import type { SamplePriority } from './types';

const LEADERSHIP = '1 Leadership and partnership';

export const LEADERSHIP_ACTIONS: readonly SamplePriority[] = [
  {
    theme: LEADERSHIP,
    priority: '1.1 One plan that all partners own',
    actions: [
      [
        '1.1a',
        'Sign the partnership agreement between the council, the trust and the integrated care board',
        'March 2026',
        'P Adeyemi',
        {
          status: 'Complete',
          percentComplete: 1,
          completedOn: '2026-03-24',
          evidence: 'Agreement signed, board minute 12 of 26 March',
          lastUpdate: '2026-04-02',
          outcome: 'Everyone knows who decides what',
        },
      ],
      [
        '1.1b',
        'Publish a one-page guide to who does what in the partnership',
        'April 2026',
        'P Adeyemi',
        {
          status: 'Complete',
          percentComplete: 1,
          completedOn: '2026-05-12',
          lastUpdate: '2026-05-12',
          outcome: 'Staff refer people to the right team the first time',
        },
      ],
      [
        '1.1c',
        'Agree terms of reference for the four sub-groups',
        'May 2026',
        'R Castellan',
        {
          status: 'Complete',
          percentComplete: 1,
          evidence: 'Terms of reference version 3',
          lastUpdate: '2026-06-20',
          outcome: 'Sub-groups have the authority to act',
        },
      ],
      [
        '1.1d',
        'Hold a yearly review of how the board works',
        'Annually (March)',
        'P Adeyemi',
        { status: 'Not started', reviewDate: '2027-03-31', lastUpdate: '2026-06-30' },
      ],
      [
        '1.1e',
        'Set out the board’s appetite for risk',
        'July 2026',
        'R Castellan',
        {
          status: 'In progress',
          percentComplete: 0.4,
          lastUpdate: '2026-06-28',
          supportingOfficers: 'P Adeyemi; H Brightwater',
          start: '2026-04-01',
        },
      ],
    ],
  },
  {
    theme: LEADERSHIP,
    priority: '1.2 Information that partners share',
    actions: [
      [
        '1.2a',
        'Sign a data sharing agreement between all partners',
        '31/05/2026',
        'H Brightwater',
        {
          status: 'In progress',
          percentComplete: 0.6,
          lastUpdate: '2026-06-30',
          progress: 'Drafted; two partners have signed',
          blockage: 'The trust’s information lead left in April',
          supportNeeded: 'The board to ask the trust for a named deputy',
        },
      ],
      [
        '1.2b',
        'Build one monthly picture of waiting times',
        'Q2 2026/27',
        'S Okonjo',
        { status: 'In progress', percentComplete: 0.55, lastUpdate: '2026-07-02', start: '2026-04-01' },
      ],
      [
        '1.2c',
        'Move both case systems to a shared record',
        'March 2027',
        'H Brightwater',
        {
          status: 'In progress',
          percentComplete: 0.2,
          lastUpdate: '2026-06-30',
          baselineDue: '2026-09-30',
          currentDue: '2027-03-31',
          progress: 'Re-planned after the supplier withdrew',
          start: '2026-01-05',
        },
      ],
      [
        '1.2d',
        'Train team leaders to read the monthly picture',
        '07/08',
        'S Okonjo',
        { status: 'Not started', lastUpdate: '2026-06-30' },
      ],
    ],
  },
];
