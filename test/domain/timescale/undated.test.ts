import { describe, expect, test } from '@jest/globals';
import { readTimescale } from '../../../src/domain/timescale/readTimescale';
import { brief, sureness } from './brief';

describe('work with no last day', () => {
  test.each([
    'Ongoing',
    'ongoing',
    'ON GOING',
    'On-going',
    'On- going',
    'On -going',
    'On – going',
    'Ongoing.',
    'ONGOING!',
    'Ongong',
    'Onging',
    'Ongoing process',
    'Work ongoing',
    'This is ongoing',
    'Continuous',
    'Continuous improvement',
    'Continous',
    'continuos',
    'on-gong',
    'Continual',
    'Continuing',
    'BAU',
    'B.A.U.',
    'Business as usual',
    'Rolling programme',
    'Rolling',
    'Permanent',
    'Throughout the year',
    'Life of the plan',
    'For the duration of the strategy',
    'In progress',
    'Underway',
    'Under way',
    'Work in progress',
    'As required',
    'As and when',
    'Ad hoc',
    'Ongoing/asap',
    'Ongoing / TBC',
    'To be agreed\nOn-going',
    'Immediate and ongoing',
    'Ongoing\nTool kit being progressed',
    'On- going. Strategies being developed',
    'Being progressed jointly – On-going',
  ])('%s', (text) => {
    expect(brief(text).split(' ')[0]).toBe('ongoing');
    expect(readTimescale(text).due).toBeNull();
  });

  test.each([
    ['Ongoing from April 2026', 'ongoing 2026-04-01..'],
    ['Ongoing since June 2025', 'ongoing 2025-06-01..'],
    ['From April 2026 – ongoing', 'ongoing 2026-04-01..'],
    ['From April 05\nOn-going', 'ongoing 2005-04-01..'],
    ['Started May 2025, ongoing', 'ongoing 2025-05-01..'],
    ['Ongoing – review March 2027', 'ongoing'],
    ['Ongoing (reviewed annually)', 'ongoing P1Y'],
    ['Ongoing, first report June 2026', 'ongoing 2026-06-30'],
    ['June 2026 and ongoing', 'ongoing 2026-06-30'],
    ['June 2026 then ongoing', 'ongoing 2026-06-30'],
    ['June 2026 / ongoing', 'ongoing 2026-06-30'],
    ['April 2026 – ongoing', 'ongoing 2026-04-01..'],
  ])('with a date: %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test('is not taken from "ongoing" before a noun in a dated sentence', () => {
    expect(brief('Evaluate the ongoing pilot by June 2026')).toBe('date 2026-06-30');
  });

  test.each(['Work underway to redesign the service', 'Sub-group progressing this work'])(
    '%s is not ongoing',
    (text) => {
      expect(brief(text)).toBe('unreadable inProgress');
    },
  );
});

describe('at once', () => {
  test.each([
    'ASAP',
    'asap.',
    'A.S.A.P.',
    'As soon as possible',
    'as soon as practicable',
    'Immediate',
    'Immediately',
    'With immediate effect',
    'Straight away',
    'Straightaway',
    'Now',
    'Forthwith',
    'Immediate action',
    'Urgent',
    'Today',
  ])('%s', (text) => {
    expect(brief(text)).toBe('immediate');
  });

  test('gives way to a date', () => {
    expect(brief('ASAP and no later than June 2026')).toBe('date 2026-06-30');
    expect(brief('Immediate – by 30 June 2026')).toBe('date 2026-06-30');
  });
});

describe('not agreed yet', () => {
  test.each([
    '',
    ' ',
    '\u00a0',
    '-',
    '–',
    '—',
    '--',
    '…',
    '...',
    '?',
    '???',
    'TBC',
    'tbc.',
    'T.B.C',
    't.b.a.',
    'TBA',
    'TBD',
    'To be confirmed',
    'To be agreed',
    'to be agreed with partners',
    'To be determined by the Board',
    'To be advised',
    'Timescale to be agreed',
    'Date to be confirmed',
    'Date TBC',
    'TBC once funding is known',
    'Awaiting guidance',
    'Awaiting Cabinet decision',
    'Pending',
    'Pending approval',
    'Not known',
    'Not yet agreed',
    'Unknown',
    'No date',
    'No date set',
    'No timescale agreed',
    'Subject to resources',
    'Dependent on funding',
    'Dependant upon national guidance',
    'On hold',
    'Not set',
    'n/k',
  ])('%s', (text) => {
    expect(brief(text)).toBe('toBeAgreed');
  });

  test('a date to be confirmed is a date, with the doubt said', () => {
    expect(brief('June 2026 tbc')).toBe('date 2026-06-30');
    expect(brief('TBC – June 2026')).toBe('date 2026-06-30');
    expect(sureness('June 2026 tbc')).toBe('inferred');
  });

  test('a date on which the date is agreed is not a due date', () => {
    expect(brief('Date to be agreed at June 2026 Board')).toBe('toBeAgreed');
    expect(sureness('Date to be agreed at June 2026 Board')).toBe('ambiguous 2026-06-30');
  });
});

describe('a length of time', () => {
  test.each([
    ['1 month', 'relative P1M'],
    ['2 months', 'relative P2M'],
    ['One month', 'relative P1M'],
    ['3-months', 'relative P3M'],
    ['12 months', 'relative P12M'],
    ['18mths', 'relative P18M'],
    ['6 wks', 'relative P6W'],
    ['6-8 weeks', 'relative P8W'],
    ['6 – 8 weeks', 'relative P8W'],
    ['6 to 8 weeks', 'relative P8W'],
    ['12–18 months', 'relative P18M'],
    ['Within 6 weeks of approval', 'relative P6W'],
    ['within one year', 'relative P1Y'],
    ['within a year', 'relative P1Y'],
    ['Within the next 12 months', 'relative P12M'],
    ['In the next three months', 'relative P3M'],
    ['Over the next 2 years', 'relative P2Y'],
    ['Over 3 years', 'relative P3Y'],
    ['Next 6 months', 'relative P6M'],
    ['First 3 months', 'relative P3M'],
    ['Less than 6 months', 'relative P6M'],
    ['<12 months', 'relative P12M'],
    ['12+ months', 'relative P12M'],
    ['Up to 2 years', 'relative P2Y'],
    ['approx 4 weeks', 'relative P4W'],
    ['3 months from start', 'relative P3M'],
    ['Three months after go-live', 'relative P3M'],
    ['6 months following approval', 'relative P6M'],
    ['14 days', 'relative P14D'],
    ['5 working days', 'relative P5D'],
    ['24 hours', 'relative P1D'],
    ['Within 48 hours', 'relative P2D'],
    ['a fortnight', 'relative P2W'],
    ['Two fortnights', 'relative P4W'],
    ['5 years', 'relative P5Y'],
    ['1.5 years', 'relative P18M'],
    ['Month 3', 'relative P3M'],
    ['Months 1-6', 'relative P6M'],
    ['By month 9', 'relative P9M'],
    ['Week 4', 'relative P4W'],
    ['Short term (3 months)', 'relative P3M'],
    ['Long (3-5 years)', 'relative P5Y'],
    ['Timescale: 3 months', 'relative P3M'],
    ['Immediate (0-3 months)', 'relative P3M'],
    ['End of year 1', 'relative'],
    ['Short term', 'relative'],
    ['Short-term', 'relative'],
    ['medium/long term', 'relative'],
    ['Short to medium term', 'relative'],
    ['M/L', 'relative'],
    ['Year 1', 'relative'],
    ['Years 2-3', 'relative'],
    ['Yr 3', 'relative'],
    ['Phase 1', 'relative'],
    ['Stage 2', 'relative'],
    ['Next meeting', 'relative'],
    ['By next Board meeting', 'relative'],
    ['12 months from April 2026', 'relative 2026-04-01.. P12M'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test('needs the plan’s key where it is a term or a phase', () => {
    expect(sureness('Short term')).toBe('ambiguous');
    expect(sureness('5 working days')).toBe('inferred');
    expect(sureness('6 weeks')).toBe('stated');
  });

  test('gives way to a date', () => {
    expect(brief('Within 6 months (by June 2026)')).toBe('date 2026-06-30');
  });

  test.each(['2 months overdue', '3 weeks late', '6 months ago'])('%s is no timescale', (text) => {
    expect(brief(text)).not.toMatch(/relative/);
  });
});
