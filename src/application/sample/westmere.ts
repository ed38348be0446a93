import type { ContentRows } from '../planContents';

/** Short hand for one action: ref, theme, priority, action, timescale, then what differs from blank by column key. */
type SampleAction = readonly [
  ref: string,
  action: string,
  timescale: string,
  lead: string,
  more?: Readonly<Record<string, string | number | null>>,
];

interface SamplePriority {
  readonly theme: string;
  readonly priority: string;
  readonly actions: readonly SampleAction[];
}

const LEADERSHIP = '1 Leadership and partnership';
const ACCESS = '2 Access and early help';
const CRISIS = '3 Crisis care';
const RECOVERY = '4 Recovery and independence';
const PEOPLE = '5 People and voice';
const MONEY = '6 Money and contracts';

/** The invented borough of Westmere: its partnership's plan, with one of everything that the checks find. */
const PRIORITIES: readonly SamplePriority[] = [
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
        'when resources allow',
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

/** The sample's actions as rows of the Actions table. */
export const WESTMERE_ACTIONS: ContentRows = PRIORITIES.flatMap(({ theme, priority, actions }) =>
  actions.map(([ref, action, timescale, lead, more]) => ({
    ref,
    theme,
    priority,
    action,
    timescale,
    accountableLead: lead,
    ...more,
  })),
);
