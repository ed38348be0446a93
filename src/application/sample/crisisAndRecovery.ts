import type { SamplePriority } from './types';

const CRISIS = '3 Crisis care';
const RECOVERY = '4 Recovery and independence';

export const CRISIS_AND_RECOVERY: readonly SamplePriority[] = [
  {
    theme: CRISIS,
    priority: '3.1 Somewhere safe to go',
    actions: [
      [
        '3.1a',
        'Open a crisis café four nights a week',
        'May 2026',
        'G Lyndhurst',
        {
          status: 'In progress',
          percentComplete: 0.65,
          lastUpdate: '2026-06-15',
          reportedRag: 'Amber',
          supportNeeded: 'A decision on the lease',
          blockage: 'Lease with the landlord’s solicitor',
          currentDue: '2026-09-30',
          baselineDue: '2026-05-31',
        },
      ],
      [
        '3.1b',
        'Agree a conveyance policy with the ambulance service',
        'June 2026',
        'G Lyndhurst',
        {
          status: 'Complete',
          percentComplete: 1,
          completedOn: '2026-06-19',
          evidence: 'Policy approved 19 June',
          lastUpdate: '2026-06-19',
          outcome: 'Fewer people conveyed by the police',
        },
      ],
      [
        '3.1c',
        'Cut stays over twelve hours in the emergency department by half',
        'March 2027',
        'K Oduya',
        { status: 'In progress', percentComplete: 0.25, lastUpdate: '2026-06-30', start: '2026-04-01' },
      ],
      [
        '3.1d',
        'Provide a place of safety for under-18s',
        'TBC',
        '?',
        { status: 'Not started', lastUpdate: '2026-06-30' },
      ],
      [
        '3.1e',
        'Publish crisis numbers in the eight most spoken languages',
        'asap',
        'J Hollis',
        { status: 'In progress', lastUpdate: '2026-06-30' },
      ],
    ],
  },
  {
    theme: CRISIS,
    priority: '3.2 Home treatment',
    actions: [
      [
        '3.2a',
        'Staff the home treatment team round the clock',
        'Aug 2026',
        'K Oduya',
        { status: 'In progress', percentComplete: 0.75, lastUpdate: '2026-07-04', start: '2026-01-05' },
      ],
      [
        '3.2b',
        'See every person within four hours of an urgent referral',
        'Q3 2026/27',
        'K Oduya',
        {
          status: 'In progress',
          percentComplete: 0.35,
          lastUpdate: '2026-07-04',
          start: '2026-04-01',
          overrideReason: 'Recruitment has closed and all posts are filled; the board agreed to hold at green in June',
          reportedRag: 'Green',
        },
      ],
      [
        '3.2c',
        'Agree medicines supply out of hours',
        'April 2026',
        'N Vasile',
        {
          status: 'In progress',
          percentComplete: 0.5,
          lastUpdate: '2026-03-30',
          reportedRag: 'Green',
          progress: 'Delayed; at risk until the pharmacy contract is let',
        },
      ],
    ],
  },
  {
    theme: CRISIS,
    priority: '3.3 Suicide prevention',
    actions: [
      [
        '3.3a',
        'Publish the borough’s suicide prevention plan',
        '10 September 2026',
        'Y Amankwah',
        { status: 'In progress', percentComplete: 0.7, lastUpdate: '2026-07-05', start: '2026-03-01' },
      ],
      [
        '3.3b',
        'Train two hundred front-line staff',
        'March 2027',
        'Y Amankwah',
        { status: 'In progress', percentComplete: 0.4, lastUpdate: '2026-07-05', start: '2026-04-01' },
      ],
      [
        '3.3c',
        'Audit deaths of the last three years',
        'Feb 2026',
        'Y Amankwah',
        {
          status: 'Complete',
          percentComplete: 1,
          completedOn: '2026-02-27',
          evidence: 'Audit report',
          lastUpdate: '2026-02-27',
          outcome: 'The plan rests on local evidence',
        },
      ],
    ],
  },
  {
    theme: RECOVERY,
    priority: '4.1 Homes',
    actions: [
      [
        '4.1a',
        'Commission twelve supported flats',
        'Dec 2026',
        'B Thornaby',
        { status: 'In progress', percentComplete: 0.5, lastUpdate: '2026-06-30', start: '2026-01-01' },
      ],
      [
        '4.1b',
        'Agree a discharge-to-home protocol with housing',
        'Q1 2026/27',
        'B Thornaby',
        { status: 'In progress', percentComplete: 0.9, lastUpdate: '2026-07-01', progress: 'Awaiting sign-off' },
      ],
      [
        '4.1c',
        'Review out-of-area placements every quarter',
        'Quarterly',
        'C Penhaligon',
        { status: 'In progress', lastUpdate: '2026-06-30', reviewDate: '2026-09-30' },
      ],
      [
        '4.1d',
        'Bring six people home from placements out of the borough',
        '2026/27',
        'C Penhaligon',
        { status: 'In progress', percentComplete: 0.35, lastUpdate: '2026-06-30', start: '2026-04-01' },
      ],
    ],
  },
  {
    theme: RECOVERY,
    priority: '4.2 Work and learning',
    actions: [
      [
        '4.2a',
        'Expand individual placement and support to two more teams',
        'October 2026',
        'J Hollis',
        {
          status: 'In progress',
          percentComplete: 0.5,
          lastUpdate: '2026-07-02',
          start: '2026-05-01',
          tags: 'LTP 3.99',
        },
      ],
      [
        '4.2b',
        'Open a recovery college',
        'Jan 2027',
        'E Sørensen',
        { status: 'Not started', percentComplete: 0, lastUpdate: '2026-07-01' },
      ],
      [
        '4.2c',
        'Sign up twenty employers to the charter',
        'Sep 26 – Mar 27',
        'J Hollis',
        { status: 'In progress', percentComplete: 0.2, lastUpdate: '2026-07-02' },
      ],
      [
        '4.2d',
        'Close the legacy day centre',
        'Spring 2026',
        'B Thornaby',
        { status: 'Cancelled', lastUpdate: '2026-04-10', commentary: 'The board decided in April to keep the centre' },
      ],
    ],
  },
  {
    theme: RECOVERY,
    priority: '4.3 Physical health',
    actions: [
      [
        '4.3a',
        'Offer a yearly health check to all on the register',
        'March 2027',
        'N Vasile',
        { status: 'In progress', percentComplete: 0.3, lastUpdate: '2026-06-27', start: '2026-04-01' },
      ],
      [
        '4.3b',
        'Set up stop-smoking support in both wards',
        'June 2025',
        'N Vasile',
        { status: 'Not started', percentComplete: 0, lastUpdate: '2026-06-27' },
      ],
      [
        '4.3c',
        'Agree shared care for antipsychotic monitoring',
        'July 2026',
        'N Vasile',
        { status: 'In progress', percentComplete: 0.85, lastUpdate: '2026-07-06', start: '2026-04-01' },
      ],
    ],
  },
];
