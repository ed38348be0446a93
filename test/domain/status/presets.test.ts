import { describe, expect, test } from '@jest/globals';
import { chooseRuleSet } from '../../../src/domain/status/chooseRuleSet';
import { compileRuleSet } from '../../../src/domain/status/compileRuleSet';
import { namesFor } from '../../../src/domain/status/ruleRows';
import type { RagFacts } from '../../../src/domain/status/types';
import { AS_AT, THRESHOLDS } from '../../helpers/planBuilder';
import { rate } from './rating';

type Row = readonly [says: string, facts: Partial<RagFacts>, word: string];

/** An action that Boardline's default finds nothing to say of. */
const SOUND: Partial<RagFacts> = {
  status: 'In progress',
  currentDue: '2026-12-31',
  baselineDue: '2026-12-31',
  lastUpdate: '2026-06-15',
  percentComplete: 0.5,
};

describe('Boardline', () => {
  test.each<Row>([
    ['complete is blue', { ...SOUND, status: 'Complete' }, 'Blue'],
    ['complete is blue even if it was late', { ...SOUND, status: 'Complete', currentDue: '2026-01-31' }, 'Blue'],
    ['a completion date makes it complete', { ...SOUND, completedOn: '2026-06-30' }, 'Blue'],
    ['a completion date that is still to come does not', { ...SOUND, completedOn: '2026-07-01' }, 'Green'],
    ['cancelled is grey, overdue or not', { ...SOUND, status: 'Cancelled', currentDue: '2026-01-31' }, 'Grey'],
    ['deferred is grey', { ...SOUND, status: 'Deferred' }, 'Grey'],
    ['no due date and no review date cannot be measured', { ...SOUND, currentDue: null, baselineDue: null }, 'Grey'],
    ['with a review date it can', { ...SOUND, currentDue: null, baselineDue: null, reviewDate: '2026-09-30' }, 'Green'],
    ['due yesterday is overdue', { ...SOUND, currentDue: '2026-06-29', baselineDue: '2026-06-29' }, 'Red'],
    [
      'due today is not overdue',
      { ...SOUND, currentDue: '2026-06-30', baselineDue: '2026-06-30', percentComplete: 0.95 },
      'Green',
    ],
    ['slipped by 91 days is red', { ...SOUND, currentDue: '2026-12-31', baselineDue: '2026-10-01' }, 'Red'],
    ['slipped by 90 days is amber', { ...SOUND, currentDue: '2026-12-31', baselineDue: '2026-10-02' }, 'Amber'],
    ['slipped by a day is amber', { ...SOUND, baselineDue: '2026-12-30' }, 'Amber'],
    ['brought forward is not slipped', { ...SOUND, baselineDue: '2027-01-31' }, 'Green'],
    [
      'due in 30 days, 43 % done of 86 % time gone, is amber',
      { ...SOUND, currentDue: '2026-07-30', baselineDue: '2026-07-30', percentComplete: 0.43 },
      'Amber',
    ],
    [
      'due in 30 days and as far on as expected is green',
      { ...SOUND, currentDue: '2026-07-30', baselineDue: '2026-07-30', percentComplete: 0.7 },
      'Green',
    ],
    [
      'due in 31 days is not within the warning time',
      { ...SOUND, currentDue: '2026-07-31', baselineDue: '2026-07-31', percentComplete: 0.1 },
      'Green',
    ],
    [
      'no % complete counts as none done',
      { ...SOUND, currentDue: '2026-07-30', baselineDue: '2026-07-30', percentComplete: null },
      'Amber',
    ],
    [
      'its own start beats the plan’s',
      { ...SOUND, start: '2026-06-29', currentDue: '2026-07-10', baselineDue: '2026-07-10', percentComplete: 0 },
      'Green',
    ],
    ['updated 31 days ago is in time', { ...SOUND, lastUpdate: '2026-05-30' }, 'Green'],
    ['updated 32 days ago is not', { ...SOUND, lastUpdate: '2026-05-29' }, 'Amber'],
    ['never updated is not', { ...SOUND, lastUpdate: null }, 'Amber'],
    ['a share over 100 % is no share', { ...SOUND, percentComplete: 40 }, 'Green'],
    ['otherwise green', SOUND, 'Green'],
  ])('%s', (_says, facts, word) => {
    expect(rate('Boardline', facts).word).toBe(word);
  });

  test.each<Row>([
    [
      'overdue',
      { ...SOUND, currentDue: '2026-06-15', percentComplete: 0.4 },
      'Overdue: due 15 Jun 2026, 15 days ago; 40 % complete',
    ],
    [
      'overdue by a day, no % complete',
      { ...SOUND, currentDue: '2026-06-29', percentComplete: null },
      'Overdue: due 29 Jun 2026, 1 day ago',
    ],
    [
      'slipped',
      { ...SOUND, baselineDue: '2026-12-30' },
      'Slipped: due 31 Dec 2026, in 184 days; 1 day later than 30 Dec 2026; 50 % complete',
    ],
    [
      'no update',
      { ...SOUND, lastUpdate: '2026-05-20' },
      'No update within 31 days: last update 20 May 2026, 41 days ago',
    ],
    ['no dates', { status: 'In progress' }, 'Cannot be measured: no due date; no review date'],
    [
      'late progress',
      { ...SOUND, currentDue: '2026-07-30', baselineDue: '2026-07-30', percentComplete: 0.145 },
      'Due within 30 days and less far on than expected: due 30 Jul 2026, in 30 days; 15 % complete; 86 % of the time gone',
    ],
    ['complete', { ...SOUND, completedOn: '2026-05-03' }, 'Complete: completed on 3 May 2026'],
  ])('the reason has the row’s own figures: %s', (_says, facts, reason) => {
    expect(rate('Boardline', facts).reason).toBe(reason);
  });
});

describe('Months late (Rotherham)', () => {
  const base: Partial<RagFacts> = { status: 'In progress', baselineDue: '2026-05-31' };
  test.each<Row>([
    ['complete', { ...base, status: 'Complete' }, 'Complete'],
    [
      'still due on its original date, to come',
      { ...base, baselineDue: '2026-09-30', currentDue: '2026-09-30' },
      'On track',
    ],
    ['due today', { ...base, baselineDue: '2026-06-30', currentDue: '2026-06-30' }, 'On track'],
    ['a month past its date already', { ...base, currentDue: '2026-05-31' }, 'Late by under 3 months'],
    ['will slip by a day', { ...base, baselineDue: '2026-09-30', currentDue: '2026-10-01' }, 'Late by under 3 months'],
    ['will slip by a day under 3 months', { ...base, currentDue: '2026-08-30' }, 'Late by under 3 months'],
    ['will slip by 3 months to the day', { ...base, currentDue: '2026-08-31' }, 'Late by 3 months or more'],
    ['will slip by more', { ...base, currentDue: '2027-03-31' }, 'Late by 3 months or more'],
    ['3 months past and no new date', { ...base, baselineDue: '2026-03-30' }, 'Late by 3 months or more'],
    [
      'from 30 November, 3 months end in February',
      { ...base, baselineDue: '2026-11-30', currentDue: '2027-02-28' },
      'Late by 3 months or more',
    ],
    ['no original date', { ...base, baselineDue: null, currentDue: '2026-09-30' }, 'Not measured'],
    ['deferred', { ...base, status: 'Deferred' }, 'Not measured'],
  ])('%s', (_says, facts, word) => {
    expect(rate('Months late', facts).word).toBe(word);
  });
});

describe('Percent complete (Reading)', () => {
  const base: Partial<RagFacts> = { status: 'In progress', currentDue: '2026-12-31' };
  test.each<Row>([
    ['nothing done', { ...base, percentComplete: 0 }, 'Red'],
    ['25 %', { ...base, percentComplete: 0.25 }, 'Red'],
    ['26 %', { ...base, percentComplete: 0.26 }, 'Amber'],
    ['75 %', { ...base, percentComplete: 0.75 }, 'Amber'],
    ['76 %', { ...base, percentComplete: 0.76 }, 'Green'],
    ['100 %', { ...base, percentComplete: 1 }, 'Green'],
    ['49 % and past its date', { ...base, percentComplete: 0.49, currentDue: '2026-06-29' }, 'Red'],
    ['50 % and past its date', { ...base, percentComplete: 0.5, currentDue: '2026-06-29' }, 'Amber'],
    ['49 % and due today', { ...base, percentComplete: 0.49, currentDue: '2026-06-30' }, 'Amber'],
    ['no percentage', base, 'Grey'],
    ['no percentage and past its date', { ...base, currentDue: '2026-06-29' }, 'Red'],
    ['marked Complete without a percentage', { ...base, status: 'Complete', currentDue: '2026-06-29' }, 'Green'],
  ])('%s', (_says, facts, word) => {
    expect(rate('Percent complete', facts).word).toBe(word);
  });
});

describe('Elapsed against complete (Camms)', () => {
  // 100 of 200 days gone: half the time.
  const base: Partial<RagFacts> = { status: 'In progress', start: '2026-03-22', currentDue: '2026-10-08' };
  test.each<Row>([
    ['45 % of 50 % is 90', { ...base, percentComplete: 0.45 }, 'On track'],
    ['44 % of 50 % is 88', { ...base, percentComplete: 0.44 }, 'Monitor'],
    ['36 % of 50 % is 72', { ...base, percentComplete: 0.36 }, 'Monitor'],
    ['35 % of 50 % is 70', { ...base, percentComplete: 0.35 }, 'Off track'],
    ['nothing reported', base, 'Off track'],
    ['more done than gone', { ...base, percentComplete: 0.9 }, 'On track'],
    ['complete whatever the figures', { ...base, status: 'Complete', percentComplete: 0 }, 'On track'],
    ['past its date, 89 % done', { ...base, currentDue: '2026-06-01', percentComplete: 0.89 }, 'Monitor'],
    ['not begun yet', { ...base, start: '2026-07-15', percentComplete: 0 }, 'On track'],
    ['deferred', { ...base, status: 'Deferred', percentComplete: 0.1 }, 'Not applicable'],
    ['ongoing', { ...base, currentDue: null, percentComplete: 0.1 }, 'Not applicable'],
    [
      'the plan’s start where it has none of its own',
      { ...base, start: null, currentDue: '2026-12-27', percentComplete: 0.45 },
      'On track',
    ],
  ])('%s', (_says, facts, word) => {
    expect(rate('Elapsed against complete', facts).word).toBe(word);
  });

  test('with no start anywhere it does not apply', () => {
    expect(rate('Elapsed against complete', { ...base, start: null, percentComplete: 0.5 }, null).word).toBe(
      'Not applicable',
    );
  });
});

describe('One month (SSP)', () => {
  const base: Partial<RagFacts> = { status: 'In progress', baselineDue: '2026-06-30', currentDue: '2026-06-30' };
  const due = (date: string): Partial<RagFacts> => ({ ...base, baselineDue: date, currentDue: date });
  test.each<Row>([
    ['due today', base, 'Green'],
    ['7 days late', due('2026-06-23'), 'Green'],
    ['8 days late', due('2026-06-22'), 'Amber'],
    ['a month late to the day', due('2026-05-30'), 'Amber'],
    ['a month and a day late', due('2026-05-29'), 'Red'],
    ['moved by a month', { ...base, currentDue: '2026-07-30' }, 'Green'],
    ['moved by more than a month', { ...base, currentDue: '2026-07-31' }, 'Red'],
    [
      'completed within a week',
      { ...base, status: 'Complete', baselineDue: '2026-03-31', currentDue: '2026-03-31', completedOn: '2026-04-07' },
      'Green',
    ],
    [
      'completed a fortnight late',
      { ...base, status: 'Complete', baselineDue: '2026-03-31', currentDue: '2026-03-31', completedOn: '2026-04-14' },
      'Amber',
    ],
    [
      'completed two months late',
      { ...base, status: 'Complete', baselineDue: '2026-03-31', currentDue: '2026-03-31', completedOn: '2026-06-01' },
      'Red',
    ],
    ['no agreed date', { ...base, currentDue: null }, 'Grey'],
    ['cancelled', { ...base, status: 'Cancelled' }, 'Grey'],
  ])('%s', (_says, facts, word) => {
    expect(rate('One month', facts).word).toBe(word);
  });
});

describe('Trust BRAG (SHSC), where amber is on track', () => {
  test.each<Row>([
    ['on track', SOUND, 'Amber'],
    ['due today', { ...SOUND, currentDue: '2026-06-30' }, 'Amber'],
    ['overdue', { ...SOUND, currentDue: '2026-06-29' }, 'Red'],
    ['slipped to the limit', { ...SOUND, baselineDue: '2026-10-02' }, 'Amber'],
    ['slipped past the limit', { ...SOUND, baselineDue: '2026-10-01' }, 'Red'],
    ['complete', { ...SOUND, status: 'Complete' }, 'Green'],
    ['complete and evidenced', { ...SOUND, status: 'Complete', evidence: 'Inspection of May 2026' }, 'Blue'],
    ['spaces are no evidence', { ...SOUND, status: 'Complete', evidence: '  ' }, 'Green'],
    ['evidence without completion', { ...SOUND, evidence: 'Minutes' }, 'Amber'],
    ['no date', { ...SOUND, currentDue: null }, 'Grey'],
  ])('%s', (_says, facts, word) => {
    expect(rate('Trust BRAG', facts).word).toBe(word);
  });
});

describe('Five point (delivery confidence)', () => {
  test.each<Row>([
    ['on course', SOUND, 'Green'],
    ['delivered', { ...SOUND, status: 'Complete' }, 'Green'],
    ['silent', { ...SOUND, lastUpdate: null }, 'Amber-green'],
    ['slipped', { ...SOUND, baselineDue: '2026-12-30' }, 'Amber-green'],
    ['less far on than expected', { ...SOUND, percentComplete: 0.24 }, 'Amber'],
    ['as far on as expected', { ...SOUND, percentComplete: 0.25 }, 'Green'],
    ['slipped past the limit', { ...SOUND, baselineDue: '2026-10-01' }, 'Amber-red'],
    ['overdue', { ...SOUND, currentDue: '2026-06-29', baselineDue: '2026-06-29' }, 'Amber-red'],
    ['overdue to the limit', { ...SOUND, currentDue: '2026-04-01', baselineDue: '2026-04-01' }, 'Amber-red'],
    ['overdue past the limit', { ...SOUND, currentDue: '2026-03-31', baselineDue: '2026-03-31' }, 'Red'],
    ['overdue after slipping past the limit', { ...SOUND, currentDue: '2026-06-29', baselineDue: '2026-03-01' }, 'Red'],
    ['no date', { ...SOUND, currentDue: null }, 'Grey'],
  ])('%s', (_says, facts, word) => {
    expect(rate('Five point', facts).word).toBe(word);
  });
});

/** Figures of a row that is not an action; absent ones are left out. */
function rateFigures(
  preset: string,
  numbers: Readonly<Record<string, number>>,
  texts: Readonly<Record<string, string>> = {},
): string {
  const derive = compileRuleSet(chooseRuleSet(preset, []).ruleSet);
  return derive({ numbers, texts, names: namesFor({ thresholds: THRESHOLDS, planStart: null }, AS_AT) }).word;
}

describe('Targets (Havering)', () => {
  test.each([
    ['on target', { Target: 100, Actual: 100 }, 'higher', 'Green'],
    ['10 % off', { Target: 100, Actual: 90 }, 'higher', 'Green'],
    ['11 % off and worse', { Target: 100, Actual: 89, Previous: 92 }, 'higher', 'Red'],
    ['11 % off and level', { Target: 100, Actual: 89, Previous: 89 }, 'higher', 'Amber'],
    ['11 % off and improving', { Target: 100, Actual: 89, Previous: 80 }, 'higher', 'Amber'],
    ['11 % off, nothing to compare with', { Target: 100, Actual: 89 }, 'higher', 'Red'],
    ['lower is better: 10 % over', { Target: 50, Actual: 55 }, 'lower', 'Green'],
    ['lower is better: 12 % over and falling', { Target: 50, Actual: 56, Previous: 60 }, 'lower', 'Amber'],
    ['lower is better: 12 % over and rising', { Target: 50, Actual: 56, Previous: 51 }, 'lower', 'Red'],
    ['lower is better: well under', { Target: 50, Actual: 5 }, 'lower', 'Green'],
    ['a target of nought', { Target: 0, Actual: 1, Previous: 0 }, 'lower', 'Red'],
    ['no target', { Actual: 3 }, 'higher', 'Grey'],
  ])('%s', (_says, numbers, betterWhen, word) => {
    expect(rateFigures('Targets', numbers, { 'Better when': betterWhen })).toBe(word);
  });
});

describe('Budget, two thresholds (Brighton & Hove): 5 % or £100,000, whichever is lower', () => {
  test.each([
    ['5 % of a small budget', { 'Revised net': 200_000, Variance: 10_000 }, 'Red'],
    ['just under 5 %', { 'Revised net': 200_000, Variance: 9_999 }, 'Amber'],
    ['£100,000 of a large budget', { 'Revised net': 10_000_000, Variance: 100_000 }, 'Red'],
    ['just under £100,000 of it', { 'Revised net': 10_000_000, Variance: 99_999 }, 'Amber'],
    ['a pound over', { 'Revised net': 200_000, Variance: 1 }, 'Amber'],
    ['on budget', { 'Revised net': 200_000, Variance: 0 }, 'Green'],
    ['under budget', { 'Revised net': 200_000, Variance: -50_000 }, 'Green'],
    ['an income budget that falls short by 5 %', { 'Revised net': -200_000, Variance: 10_000 }, 'Red'],
    ['spend without a budget', { 'Revised net': 0, Variance: 1 }, 'Red'],
    ['no forecast', { 'Revised net': 200_000 }, ''],
  ])('%s', (_says, numbers, word) => {
    expect(rateFigures('Budget, two thresholds', numbers)).toBe(word);
  });
});

describe('Poorest locality', () => {
  test.each([
    ['one red of many', { Red: 1, Amber: 3, Green: 9, Grey: 0 }, 'Red'],
    ['one amber, no red', { Red: 0, Amber: 1, Green: 9, Grey: 0 }, 'Amber'],
    ['all green', { Red: 0, Amber: 0, Green: 4, Grey: 0 }, 'Green'],
    ['green and unrated', { Red: 0, Amber: 0, Green: 1, Grey: 5 }, 'Green'],
    ['all unrated', { Red: 0, Amber: 0, Green: 0, Grey: 2 }, 'Grey'],
    ['red and unrated', { Red: 1, Amber: 0, Green: 0, Grey: 2 }, 'Red'],
    ['amber and unrated', { Red: 0, Amber: 2, Green: 0, Grey: 2 }, 'Amber'],
    ['nothing at all', { Red: 0, Amber: 0, Green: 0, Grey: 0 }, 'Grey'],
  ])('%s', (_says, numbers, word) => {
    expect(rateFigures('Poorest locality', numbers)).toBe(word);
  });
});
