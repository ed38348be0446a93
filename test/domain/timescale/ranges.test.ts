import { describe, expect, test } from '@jest/globals';
import { brief, sureness } from './brief';

describe('from one date to another', () => {
  test.each([
    ['April 2025 – March 2026', 'range 2025-04-01..2026-03-31'],
    ['April 2025 - March 2026', 'range 2025-04-01..2026-03-31'],
    ['April 2025—March 2026', 'range 2025-04-01..2026-03-31'],
    ['April 2025 −March 2026', 'range 2025-04-01..2026-03-31'],
    ['Apr 25-Mar 26', 'range 2025-04-01..2026-03-31'],
    ['Apr-25 to Mar-26', 'range 2025-04-01..2026-03-31'],
    ['Sep 21 – Dec 22', 'range 2021-09-01..2022-12-31'],
    ['Sept 21/Dec 22', 'range 2021-09-01..2022-12-31'],
    ['April to June 2026', 'range 2026-04-01..2026-06-30'],
    ['April–June 2026', 'range 2026-04-01..2026-06-30'],
    ['Nov – Feb 2026', 'range 2025-11-01..2026-02-28'],
    ['May/June 2026', 'range 2026-05-01..2026-06-30'],
    ['May / June 26', 'range 2026-05-01..2026-06-30'],
    ['May and June 2026', 'range 2026-05-01..2026-06-30'],
    ['May & June 2026', 'range 2026-05-01..2026-06-30'],
    ['Dec 2025/Jan 2026', 'range 2025-12-01..2026-01-31'],
    ['Dec/Jan 2026', 'range 2025-12-01..2026-01-31'],
    ['between April and July 2026', 'range 2026-04-01..2026-07-31'],
    ['Between 1 April 2026 and 31 July 2026', 'range 2026-04-01..2026-07-31'],
    ['from April 2025 to March 2026', 'range 2025-04-01..2026-03-31'],
    ['From April 2025 until March 2026', 'range 2025-04-01..2026-03-31'],
    ['April 2025 through to March 2026', 'range 2025-04-01..2026-03-31'],
    ['April 2025 up to end March 2026', 'range 2025-04-01..2026-03-31'],
    ['1/4/25 – 31/3/26', 'range 2025-04-01..2026-03-31'],
    ['01.04.25-31.03.26', 'range 2025-04-01..2026-03-31'],
    ['01/04/2025 to 31/03/2026', 'range 2025-04-01..2026-03-31'],
    ['1 April 2025 - 31 March 2026', 'range 2025-04-01..2026-03-31'],
    ['1st April – 30th June 2026', 'range 2026-04-01..2026-06-30'],
    ['1-14 June 2026', 'range 2026-06-01..2026-06-14'],
    ['1st to 14th June 2026', 'range 2026-06-01..2026-06-14'],
    ['14/15 June 2026', 'range 2026-06-14..2026-06-15'],
    ['Mon 1 – Fri 5 June 2026', 'range 2026-06-01..2026-06-05'],
    ['mid June to mid July 2026', 'range 2026-06-11..2026-07-20'],
    ['late May – early June 2026', 'range 2026-05-21..2026-06-10'],
    ['w/c 1 June 2026 – w/c 15 June 2026', 'range 2026-06-01..2026-06-21'],
    ['06/2026-09/2026', 'range 2026-06-01..2026-09-30'],
    ['14-16/06/26', 'range 2026-06-14..2026-06-16'],
    ['1 June-30 Sept 2026', 'range 2026-06-01..2026-09-30'],
    ['Q2-3 2026/27', 'range 2026-07-01..2026-12-31'],
    ['2025-2028', 'range 2025-01-01..2028-12-31'],
    ['2025 to 2028', 'range 2025-01-01..2028-12-31'],
    ['2025 – 28', 'range 2025-01-01..2028-12-31'],
    ['2025/26 – 2027/28', 'range 2025-04-01..2028-03-31'],
    ['2025/26 to 2027/28', 'range 2025-04-01..2028-03-31'],
    ['25/26 – 27/28', 'range 2025-04-01..2028-03-31'],
    ['25/26-27/28', 'range 2025-04-01..2028-03-31'],
    ['Q1 – Q3 2025/26', 'range 2025-04-01..2025-12-31'],
    ['Q1 to Q3 2025/26', 'range 2025-04-01..2025-12-31'],
    ['Q3 2025/26 – Q1 2026/27', 'range 2025-10-01..2026-06-30'],
    ['Spring/Summer 2026', 'range 2026-03-01..2026-08-31'],
    ['Spring – Autumn 2026', 'range 2026-03-01..2026-11-30'],
    ['Start: April 2025 End: March 2026', 'range 2025-04-01..2026-03-31'],
    ['Start April 2025, finish March 2026', 'range 2025-04-01..2026-03-31'],
    ['Commence April 2025; complete by March 2026', 'range 2025-04-01..2026-03-31'],
    ['Starting April 2025 and to be completed by March 2026', 'range 2025-04-01..2026-03-31'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test('that ends before it starts is asked about', () => {
    expect(brief('March 2026 – April 2025')).toBe('range');
    expect(sureness('March 2026 – April 2025')).toBe('ambiguous 2026-03-31 2025-04-30');
  });

  test('without years has likely dates only', () => {
    expect(brief('April – June')).toBe('range');
    expect(sureness('April – June', '2026-06-30')).toBe('ambiguous 2026-06-30 2025-06-30');
    expect(sureness('Oct to Feb', '2026-06-30')).toBe('ambiguous 2027-02-28 2026-02-28');
  });
});

describe('from a date on', () => {
  test.each([
    ['From April 2026', 'from 2026-04-01..'],
    ['from 1 April 2026', 'from 2026-04-01..'],
    ['From 01/04/26', 'from 2026-04-01..'],
    ['from April 26 onwards', 'from 2026-04-01..'],
    ['April 2026 onwards', 'from 2026-04-01..'],
    ['April 2026 on-wards', 'from 2026-04-01..'],
    ['April 2026 and onwards', 'from 2026-04-01..'],
    ['April 2026 and beyond', 'from 2026-04-01..'],
    ['April 2026+', 'from 2026-04-01..'],
    ['April 2026 –', 'from 2026-04-01..'],
    ['2026/27 onwards', 'from 2026-04-01..'],
    ['2026 onwards', 'from 2026-01-01..'],
    ['Q2 2026/27 onwards', 'from 2026-07-01..'],
    ['wef 1/4/26', 'from 2026-04-01..'],
    ['w.e.f. April 2026', 'from 2026-04-01..'],
    ['With effect from 1st April 2026', 'from 2026-04-01..'],
    ['Effective from April 2026', 'from 2026-04-01..'],
    ['Effective 1 April 2026', 'from 2026-04-01..'],
    ['As from April 2026', 'from 2026-04-01..'],
    ['As of 1 April 2026', 'from 2026-04-01..'],
    ['Starts April 2026', 'from 2026-04-01..'],
    ['Start date: 1 April 2026', 'from 2026-04-01..'],
    ['To start in April 2026', 'from 2026-04-01..'],
    ['To commence April 2026', 'from 2026-04-01..'],
    ['Commences 01.04.2026', 'from 2026-04-01..'],
    ['Commenced April 2026', 'from 2026-04-01.. inProgress'],
    ['Beginning April 2026', 'from 2026-04-01..'],
    ['Begins in April 2026', 'from 2026-04-01..'],
    ['April 2026 start', 'from 2026-04-01..'],
    ['Since April 2026', 'from 2026-04-01..'],
    ['Not before April 2026', 'from 2026-04-01..'],
    ['Mini team to start operating from April 2026', 'from 2026-04-01..'],
    ['Implementation from April 2026', 'from 2026-04-01..'],
    ['From early 2026', 'from 2026-01-01..'],
    ['From mid April 2026', 'from 2026-04-11..'],
    ['From Spring 2026', 'from 2026-03-01..'],
    ['from w/c 6 April 2026', 'from 2026-04-06..'],
    ['From the end of April 2026', 'from 2026-04-30..'],
    ['From September 2026 term', 'from 2026-09-01..'],
    ['Earliest April 2026', 'from 2026-04-01..'],
    ['After April 2026', 'from 2026-05-01..'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test('without a year asks for it', () => {
    expect(brief('From April')).toBe('from');
    expect(sureness('From April', '2026-06-30')).toBe('ambiguous 2027-04-01 2026-04-01');
  });
});
