import { describe, expect, test } from '@jest/globals';
import { brief, sureness } from './brief';

describe('a month and year', () => {
  test.each([
    ['June 2026', 'date 2026-06-30'],
    ['JUNE 2026', 'date 2026-06-30'],
    ['june 2026.', 'date 2026-06-30'],
    ['Jun-26', 'date 2026-06-30'],
    ['Jun 26', 'date 2026-06-30'],
    ['June ’26', 'date 2026-06-30'],
    ["Jun'26", 'date 2026-06-30'],
    ['June2026', 'date 2026-06-30'],
    ['June, 2026', 'date 2026-06-30'],
    ['June/2026', 'date 2026-06-30'],
    ['06/2026', 'date 2026-06-30'],
    ['01/1980 target', 'date 1980-01-31'],
    ['6/2026', 'date 2026-06-30'],
    ['06-2026', 'date 2026-06-30'],
    ['06.2026', 'date 2026-06-30'],
    ['2026 June', 'date 2026-06-30'],
    ['2026-06', 'date 2026-06-30'],
    ['Sept 25', 'date 2025-09-30'],
    ['By Sept 25', 'date 2025-09-30'],
    ['Sept. 25', 'date 2025-09-30'],
    ['Dec 08', 'date 2008-12-31'],
    ['by end of Feb 2028', 'date 2028-02-29'],
    ['end-June 2026', 'date 2026-06-30'],
    ['End of June 26', 'date 2026-06-30'],
    ['by the end of June 2026', 'date 2026-06-30'],
    ['by close of June 2026', 'date 2026-06-30'],
    ['In June 2026', 'date 2026-06-30'],
    ['During June 2026', 'date 2026-06-30'],
    ['Target date June 2026', 'date 2026-06-30'],
    ['To be in place by June 2026', 'date 2026-06-30'],
    ['June 2026 Cabinet', 'date 2026-06-30'],
    ['Cabinet – June 2026', 'date 2026-06-30'],
    ['June 2026 at the latest', 'date 2026-06-30'],
    ['Not later than June 2026', 'date 2026-06-30'],
    ['Latest June 2026', 'date 2026-06-30'],
    ['Until June 2026', 'date 2026-06-30'],
    ['Up to June 2026', 'date 2026-06-30'],
    ['June 2026 (subject to funding)', 'date 2026-06-30'],
    ['Septmber 2026', 'date 2026-09-30'],
    ['Novemeber 2026', 'date 2026-11-30'],
    ['Janurary 2026', 'date 2026-01-31'],
    ['Apirl 2026', 'date 2026-04-30'],
    ['Decmber 26', 'date 2026-12-31'],
    ['Setp 2026', 'date 2026-09-30'],
    ['Juen 2026', 'date 2026-06-30'],
    ['byJune 2026', 'date 2026-06-30'],
    ['June end 2026', 'date 2026-06-30'],
    ['June_2026', 'date 2026-06-30'],
    ['early June 2026', 'date 2026-06-10'],
    ['beginning of June 2026', 'date 2026-06-10'],
    ['mid June 2026', 'date 2026-06-20'],
    ['mid-June 26', 'date 2026-06-20'],
    ['Middle of June 2026', 'date 2026-06-20'],
    ['mid to late June 2026', 'date 2026-06-30'],
    ['early/mid June 2026', 'date 2026-06-20'],
    ['late June 2026', 'date 2026-06-30'],
    ['from by June 2026', 'date 2026-06-30'],
    ['Phase 1 June 2026', 'date 2026-06-30'],
    ['Level 3 March 2026', 'date 2026-03-31'],
    ['Increase take-up by 20% by June 2026', 'date 2026-06-30'],
    ['Meet 174/120 target by June 2026', 'date 2026-06-30'],
    ['Achieve 1 per 10,000 by June 2026', 'date 2026-06-30'],
    ['Recruit 3 staff by June 2026', 'date 2026-06-30'],
    ['Jun 2026 Jun 2026', 'date 2026-06-30'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test.each([
    ['June 2026', 'stated'],
    ['end of June 2026', 'stated'],
    ['06/2026', 'stated'],
    ['June ’26', 'stated'],
    ['Sept 25', 'inferred'],
    ['mid June 2026', 'inferred'],
    ['June 2026?', 'inferred'],
    ['June 2026 (tbc)', 'inferred'],
    ['before June 2026', 'ambiguous 2026-05-31 2026-06-30'],
    ['before 1 June 2026', 'ambiguous 2026-05-31 2026-06-01'],
    ['before the end of June 2026', 'stated'],
    ['on or before June 2026', 'stated'],
    ['on/before 30 June 2026', 'stated'],
    ['06/26', 'ambiguous 2026-06-30'],
    ['March 31', 'ambiguous 2031-03-31'],
    ['~June 2026', 'inferred'],
  ])('%s is %s', (text, expected) => {
    expect(sureness(text)).toBe(expected);
  });
});

describe('a month without a year', () => {
  test.each([
    ['June', 'ambiguous 2026-06-30 2025-06-30'],
    ['By May', 'ambiguous 2027-05-31 2026-05-31'],
    ['end of September', 'ambiguous 2026-09-30 2025-09-30'],
    ['MARCH', 'ambiguous 2027-03-31 2026-03-31'],
    ['Sept Board', 'ambiguous 2026-09-30 2025-09-30'],
    ['July/August', 'ambiguous 2026-08-31 2025-08-31'],
  ])('%s has likely dates only', (text, expected) => {
    expect(brief(text)).not.toMatch(/\d/);
    expect(sureness(text, '2026-06-30')).toBe(expected);
  });

  test.each(['May need extra staff', 'March together for change', 'The team may help', 'Jan Smith', 'Mark and June'])(
    '%s names no month that is due',
    (text) => {
      expect(brief(text)).not.toMatch(/\d/);
    },
  );

  test('takes the year of the date beside it', () => {
    expect(brief('Draft June 2026, final September')).toBe('date 2026-09-30');
    expect(brief('Draft October, final January 2027')).toBe('date 2027-01-31');
    expect(sureness('Draft June 2026, final September')).toBe('inferred');
  });
});
