import { describe, expect, test } from '@jest/globals';
import { brief, sureness } from './brief';

describe('a day', () => {
  test.each([
    ['17/03/2026', 'date 2026-03-17'],
    ['17/3/26', 'date 2026-03-17'],
    ['17.03.26', 'date 2026-03-17'],
    ['17-03-2026', 'date 2026-03-17'],
    ['17 / 03 / 2026', 'date 2026-03-17'],
    ['05/11/2025', 'date 2025-11-05'],
    ['1/2/2026', 'date 2026-02-01'],
    ['By 30/09/25', 'date 2025-09-30'],
    ['30.09.2025.', 'date 2025-09-30'],
    ['(by 31/03/2026)', 'date 2026-03-31'],
    ['2026-03-17', 'date 2026-03-17'],
    ['2026/03/17', 'date 2026-03-17'],
    ['2026-03-17T00:00:00.000Z', 'date 2026-03-17'],
    ['2026-03-17 00:00:00', 'date 2026-03-17'],
    ['17/03/2026 17:00', 'date 2026-03-17'],
    ['17 March 2026', 'date 2026-03-17'],
    ['17th of March 2026', 'date 2026-03-17'],
    ['the 17th March, 2026', 'date 2026-03-17'],
    ['17 th March 2026', 'date 2026-03-17'],
    ['17thMarch 2026', 'date 2026-03-17'],
    ['17March2026', 'date 2026-03-17'],
    ['17Mar26', 'date 2026-03-17'],
    ['17-Mar-26', 'date 2026-03-17'],
    ['17/Mar/2026', 'date 2026-03-17'],
    ['17.Mar.2026', 'date 2026-03-17'],
    ['17 Mar ’26', 'date 2026-03-17'],
    ['March 17 2026', 'date 2026-03-17'],
    ['March 17th, 2026', 'date 2026-03-17'],
    ['Tuesday 17 March 2026', 'date 2026-03-17'],
    ['Tue, 17 Mar 2026', 'date 2026-03-17'],
    ['Tuesday, 17th March 2026 at 2pm', 'date 2026-03-17'],
    ['by noon on 17 March 2026', 'date 2026-03-17'],
    ['17 March 2026 (close of play)', 'date 2026-03-17'],
    ['Deadline 17 March 2026', 'date 2026-03-17'],
    ['No later than 17th March 2026', 'date 2026-03-17'],
    ['Not later than 17/03/26', 'date 2026-03-17'],
    ['On 17 March 2026', 'date 2026-03-17'],
    ['Due: 17/03/26', 'date 2026-03-17'],
    ['29 February 2024', 'date 2024-02-29'],
    ['17\u00a0March\u00a02026', 'date 2026-03-17'],
    ['17‑03‑2026', 'date 2026-03-17'],
    ['31st Agust 2025', 'date 2025-08-31'],
    ['14th Ocotber 2025', 'date 2025-10-14'],
    ['20260317', 'date 2026-03-17'],
    ['17//03/2026', 'date 2026-03-17'],
    ['17 03 2026', 'date 2026-03-17'],
    ['17/3-2026', 'date 2026-03-17'],
    ['46098', 'date 2026-03-17'],
    ['46098.5', 'date 2026-03-17'],
    ['Christmas 2025', 'date 2025-12-25'],
    ['By Easter 2026', 'date 2026-04-05'],
    ['3O June 2O26', 'date 2026-06-30'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test.each([
    ['w/c 15 June 2026', 'date 2026-06-21'],
    ['W/C 15/06/26', 'date 2026-06-21'],
    ['wc 15th June 2026', 'date 2026-06-21'],
    ['w.c. 15 June 2026', 'date 2026-06-21'],
    ['Week beginning Monday 15 June 2026', 'date 2026-06-21'],
    ['wk commencing 15.06.26', 'date 2026-06-21'],
    ['w/b 15 June 2026', 'date 2026-06-21'],
    ['w/e 19 June 2026', 'date 2026-06-19'],
    ['Week ending 19/06/2026', 'date 2026-06-19'],
    ['first week of June 2026', 'date 2026-06-07'],
    ['2nd week in June 2026', 'date 2026-06-14'],
    ['last week of June 2026', 'date 2026-06-30'],
  ])('of a week: %s', (text, expected) => {
    expect(brief(text)).toBe(expected);
    expect(sureness(text)).toBe('inferred');
  });
});

describe('a day that cannot be taken as written', () => {
  test.each([
    ['31/06/2026', 'ambiguous 2026-06-30 2026-07-01'],
    ['31st September 2026', 'ambiguous 2026-09-30 2026-10-01'],
    ['29 Feb 2026', 'ambiguous 2026-02-28 2026-03-01'],
    ['30.02.26', 'ambiguous 2026-02-28 2026-03-01'],
    ['12/25/2026', 'ambiguous 2026-12-25'],
  ])('%s is asked about', (text, expected) => {
    expect(brief(text)).toBe('date');
    expect(sureness(text)).toBe(expected);
  });

  test.each(['32/01/2026', '45/13/2026', '00/06/2026'])('%s is no date', (text) => {
    expect(brief(text)).toBe('unreadable');
  });

  test.each([
    ['07/06/08', '2008-06-07', 'inferred'],
    ['07/06/2008', '2008-06-07', 'stated'],
    ['27/06/08', '2008-06-27', 'stated'],
    ['7.6.18', '2018-06-07', 'stated'],
    ['1/2/99', '1999-02-01', 'inferred'],
  ])('%s is read day first', (text, due, certainty) => {
    expect(brief(text)).toBe(`date ${due}`);
    expect(sureness(text)).toBe(certainty);
  });
});

describe('a day without a year', () => {
  test.each([
    ['1 June', 'ambiguous 2027-06-01 2026-06-01'],
    ['30 June', 'ambiguous 2026-06-30 2025-06-30'],
    ['by 25 Sept', 'ambiguous 2026-09-25 2025-09-25'],
    ['14-Feb', 'ambiguous 2027-02-14 2026-02-14'],
    ['June 3rd', 'ambiguous 2027-06-03 2026-06-03'],
    ['31/3', 'ambiguous 2027-03-31 2026-03-31'],
    ['25/12', 'ambiguous 2026-12-25 2025-12-25'],
    ['Mon 6 July', 'ambiguous 2026-07-06 2025-07-06'],
    ['w/c 6 July', 'ambiguous 2026-07-12 2025-07-12'],
    ['By Christmas', 'ambiguous 2026-12-25 2025-12-25'],
  ])('%s has no due date, only likely ones', (text, expected) => {
    expect(brief(text)).toBe('date');
    expect(sureness(text)).toBe('ambiguous');
    expect(sureness(text, '2026-06-30')).toBe(expected);
  });
});
