import { describe, expect, test } from '@jest/globals';
import { readTimescale } from '../../../src/domain/timescale/readTimescale';
import { brief } from './brief';

describe('what is done', () => {
  test.each([
    ['Completed', 'unreadable complete'],
    ['COMPLETE', 'unreadable complete'],
    ['Complete.', 'unreadable complete'],
    ['Done', 'unreadable complete'],
    ['Achieved', 'unreadable complete'],
    ['Action complete', 'unreadable complete'],
    ['All actions completed', 'unreadable complete'],
    ['Fully implemented', 'unreadable complete'],
    ['Now complete', 'unreadable complete'],
    ['100% complete', 'unreadable complete'],
    ['Completed and closed', 'unreadable complete'],
    ['Completed June 2025', 'date 2025-06-30 complete'],
    ['Completed in June 2025', 'date 2025-06-30 complete'],
    ['Completed: June 2025', 'date 2025-06-30 complete'],
    ['Completed (June 2025)', 'date 2025-06-30 complete'],
    ['Completed – 12/06/25', 'date 2025-06-12 complete'],
    ['Completed on 12 June 2025', 'date 2025-06-12 complete'],
    ['Date completed: 12 June 2025', 'date 2025-06-12 complete'],
    ['Complete - June 2025', 'date 2025-06-30 complete'],
    ['June 2025 Achieved', 'date 2025-06-30 complete'],
    ['June 2025\nAchieved', 'date 2025-06-30 complete'],
    ['June 2025 – Achieved', 'date 2025-06-30 complete'],
    ['June 2025. Completed.', 'date 2025-06-30 complete'],
    ['June 2025 (done)', 'date 2025-06-30 complete'],
    ['June 2025 – now complete', 'date 2025-06-30 complete'],
    ['June 2025 - action completed', 'date 2025-06-30 complete'],
    ['Achieved June 2025', 'date 2025-06-30 complete'],
    ['Implemented June 2025', 'date 2025-06-30 complete'],
    ['Delivered Q2 2025/26', 'date 2025-09-30 complete'],
    ['Completed June 2025 (target May 2025)', 'date 2025-05-31 complete'],
    ['31/05/25 – Completed 12/06/25', 'date 2025-05-31 complete'],
    ['Due May 2025. Completed June 2025.', 'date 2025-05-31 complete'],
    ['Closed 1 June 2025', 'date 2025-06-01 complete'],
    ['Signed off June 2025', 'date 2025-06-30 complete'],
    ['First review done April 2025', 'date 2025-04-30 complete'],
    ['Strategy finalised in May 2025', 'date 2025-05-31 complete'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test.each([
    ['2 months overdue; will be completed by end of July 2025', 'date 2025-07-31 overdue'],
    ['Incomplete – new target Feb 2026', 'date 2026-02-28 revised'],
    ['Not complete', 'unreadable'],
    ['Not yet complete', 'unreadable'],
    ['Not achieved', 'unreadable'],
    ['Incomplete', 'unreadable'],
    ['Partially complete', 'unreadable inProgress'],
    ['Nearly complete', 'unreadable'],
    ['80% complete', 'unreadable'],
    ['50% complete – June 2026', 'date 2026-06-30'],
    ['To be completed', 'unreadable'],
    ['To be completed June 2026', 'date 2026-06-30'],
    ['To be completed by June 2026', 'date 2026-06-30'],
    ['Will be completed June 2026', 'date 2026-06-30'],
    ['Due to be completed in June 2026', 'date 2026-06-30'],
    ['Should be complete by June 2026', 'date 2026-06-30'],
    ['Expected to be delivered June 2026', 'date 2026-06-30'],
    ['Complete by June 2026', 'date 2026-06-30'],
    ['Completed by June 2026', 'date 2026-06-30'],
    ['Completion by June 2026', 'date 2026-06-30'],
    ['Completion date: June 2026', 'date 2026-06-30'],
    ['Fully implemented by June 2026', 'date 2026-06-30'],
    ['Strategy to be fully implemented June 2026', 'date 2026-06-30'],
    ['Not completed – June 2026', 'date 2026-06-30'],
    ['Complete review by June 2026', 'date 2026-06-30'],
    ['June 2026 (not achieved)', 'date 2026-06-30'],
    ['June 2026 – on track', 'date 2026-06-30 inProgress'],
    ['June 2025 – overdue', 'date 2025-06-30 overdue'],
    ['Overdue – was due June 2025', 'date 2025-06-30 overdue'],
    ['Initial scoping complete. Full roll-out by June 2026', 'date 2026-06-30'],
    ['Scoping complete, roll-out June 2026', 'date 2026-06-30'],
    ['Complete and ongoing', 'ongoing'],
    ['Full roll-out by June 2026. Scoping complete', 'date 2026-06-30'],
  ])('is not read into “%s”', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });
});

describe('a date that was moved', () => {
  test.each([
    ['Revised to 30.9.24 (was 31.7.24)', '2024-09-30'],
    ['Revised to September 2026', '2026-09-30'],
    ['Revised date September 2026', '2026-09-30'],
    ['Revised: Sept 2026', '2026-09-30'],
    ['Sept 2026 (revised)', '2026-09-30'],
    ['Sept 2026 (revised from June 2026)', '2026-09-30'],
    ['Sept 2026 (was June 2026)', '2026-09-30'],
    ['Sept 2026 (originally June 2026)', '2026-09-30'],
    ['Sept 2026 (previously June 2026)', '2026-09-30'],
    ['Sept 2026, previously June 2026', '2026-09-30'],
    ['Was June 2026, now Sept 2026', '2026-09-30'],
    ['June 2026 – now Sept 2026', '2026-09-30'],
    ['June 2026 revised to Sept 2026', '2026-09-30'],
    ['June 2026, revised Sept 2026', '2026-09-30'],
    ['June 2026 (revised to Sept 2026)', '2026-09-30'],
    ['June 2026 (now Sept 2026)', '2026-09-30'],
    ['June 2026\nRevised: Sept 2026', '2026-09-30'],
    ['June 2026 → Sept 2026', '2026-09-30'],
    ['June 2026 -> Sept 2026', '2026-09-30'],
    ['Slipped to Sept 2026', '2026-09-30'],
    ['Slipped from June to Sept 2026', '2026-09-30'],
    ['Slipped from June 2026 to Sept 2026', '2026-09-30'],
    ['Deferred to Sept 2026', '2026-09-30'],
    ['Deferred from June 2026 to Sept 2026', '2026-09-30'],
    ['Deferred until 2026/27', '2027-03-31'],
    ['Extended to 30 September 2026', '2026-09-30'],
    ['Extended from 30/06/26 to 30/09/26', '2026-09-30'],
    ['Postponed to September 2026', '2026-09-30'],
    ['Delayed until Sept 2026', '2026-09-30'],
    ['Delayed – new date Sept 2026', '2026-09-30'],
    ['Moved to Sept 2026', '2026-09-30'],
    ['Moved from June 2026 to Sept 2026', '2026-09-30'],
    ['Put back to Sept 2026', '2026-09-30'],
    ['Brought forward to Sept 2026 from Dec 2026', '2026-09-30'],
    ['Rescheduled for Sept 2026', '2026-09-30'],
    ['New target date: Sept 2026', '2026-09-30'],
    ['New deadline 30/09/2026 (original 30/06/2026)', '2026-09-30'],
    ['Original: June 26; Current: Sept 26', '2026-09-30'],
    ['Original date June 2026. Revised date Sept 2026.', '2026-09-30'],
    ['Original target June 2026; revised target Sept 2026', '2026-09-30'],
  ])('%s', (text, due) => {
    expect(brief(text)).toBe(`date ${due} revised`);
  });

  test('to no date at all', () => {
    expect(brief('Revised to TBC (was June 2026)')).toBe('toBeAgreed revised');
    expect(brief('Deferred')).toBe('unreadable revised');
  });
});

describe('a review', () => {
  test.each([
    ['June 2026 (review Dec 2026)', '2026-06-30', '2026-12-31'],
    ['June 2026, review date December 2026', '2026-06-30', '2026-12-31'],
    ['By June 2026. To be reviewed in Dec 2026', '2026-06-30', '2026-12-31'],
    ['Ongoing – review March 2027', null, '2027-03-31'],
    ['Ongoing. Next review due March 2027', null, '2027-03-31'],
    ['Quarterly, reviewed March 2027', null, '2027-03-31'],
  ])('%s', (text, due, review) => {
    expect(readTimescale(text)).toMatchObject({ due, review });
  });

  test('standing alone is what is to be done', () => {
    expect(brief('Final review due March 2026')).toBe('date 2026-03-31');
    expect(brief('Review of policy by June 2026')).toBe('date 2026-06-30');
    expect(brief('From April 2026\nReview by December 2026')).toBe('range 2026-04-01..2026-12-31');
  });
});

describe('several steps in one cell', () => {
  function dues(text: string): readonly (string | null)[] {
    return readTimescale(text).milestones.map((step) => step.due ?? step.start);
  }

  test.each([
    ['Draft June 2026; final Sept 2026', ['2026-06-30', '2026-09-30']],
    ['Draft June 2026, final Sept 2026', ['2026-06-30', '2026-09-30']],
    ['Draft by June 2026 and final by Sept 2026', ['2026-06-30', '2026-09-30']],
    ['1. June 2026\n2. Sept 2026\n3. Dec 2026', ['2026-06-30', '2026-09-30', '2026-12-31']],
    ['a) June 2026 b) Sept 2026', ['2026-06-30', '2026-09-30']],
    ['(i) June 2026 (ii) Sept 2026', ['2026-06-30', '2026-09-30']],
    ['• June 2026 • Sept 2026', ['2026-06-30', '2026-09-30']],
    ['March 2027\nNov 2026\nJune 2026', ['2027-03-31', '2026-11-30', '2026-06-30']],
    ['Phase 1 – June 2026, Phase 2 – June 2027', ['2026-06-30', '2027-06-30']],
    ['Phase 1: Q1 2026/27; Phase 2: Q3 2026/27', ['2026-06-30', '2026-12-31']],
    ['June 2026: draft, Sept 2026: final', ['2026-06-30', '2026-09-30']],
    ['First targets by June 2026 in time for the review\nAll targets by December 2026', ['2026-06-30', '2026-12-31']],
    ['In place by June 2026. New team from Sept 2026. Service by Dec 2026', ['2026-06-30', '2026-09-01', '2026-12-31']],
    ['June, Sept and Dec 2026', ['2026-06-30', '2026-09-30', '2026-12-31']],
    ['30/06/26, 30/09/26', ['2026-06-30', '2026-09-30']],
  ])('%s', (text, expected) => {
    expect(dues(text)).toEqual(expected);
  });

  test('is due with its last step', () => {
    expect(brief('March 2027\nNov 2026\nJune 2026')).toBe('date 2027-03-31');
  });

  test('keeps the words of each step', () => {
    const { milestones } = readTimescale('Draft plan by June 2026, consult Sept 2026 and adopt by March 2027');
    expect(milestones.map((step) => step.text)).toEqual([
      'Draft plan by June 2026',
      'consult Sept 2026',
      'adopt by March 2027',
    ]);
  });

  test('a finished step gives no due date while others are open', () => {
    const reading = readTimescale('Phase 1 completed June 2025; Phase 2 due Dec 2026');
    expect(reading).toMatchObject({ kind: 'date', due: '2026-12-31', status: null });
    expect(reading.milestones.map((step) => step.status)).toEqual(['complete', null]);
  });

  test('one done and one outstanding are not complete', () => {
    expect(brief('June 2025 - complete, Sept 2026 - outstanding')).toBe('date 2026-09-30');
  });

  test('that are all finished are complete', () => {
    expect(brief('Phase 1 completed June 2025; Phase 2 completed Dec 2025')).toBe('date 2025-12-31 complete');
  });

  test('finished, with work still going on, leave no due date', () => {
    expect(brief('Guidelines completed in September 2025 – implementation underway')).toBe('unreadable inProgress');
    expect(brief('Ongoing from\nFirst review completed June 2025\nNext round from December 2025')).toBe(
      'ongoing 2025-12-01..',
    );
  });

  test('an event in passing does not set the due date of ongoing work', () => {
    expect(brief('On-going from April 2025. User conference July 2025')).toBe('ongoing 2025-04-01..');
  });

  test('a start after the last due date is kept as a step only', () => {
    expect(brief('Agree by March 2026, operate from April 2026')).toBe('date 2026-03-31');
  });
});
