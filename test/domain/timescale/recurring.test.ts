import { describe, expect, test } from '@jest/globals';
import { brief, sureness } from './brief';

describe('work that comes round', () => {
  test.each([
    ['Daily', 'recurring P1D'],
    ['Weekly', 'recurring P1W'],
    ['Fortnightly', 'recurring P2W'],
    ['Monthly', 'recurring P1M'],
    ['monthly.', 'recurring P1M'],
    ['Quarterly', 'recurring P3M'],
    ['Annual', 'recurring P1Y'],
    ['Annually', 'recurring P1Y'],
    ['annually (Sept)', 'recurring P1Y'],
    ['Annually – March', 'recurring P1Y'],
    ['Yearly', 'recurring P1Y'],
    ['Termly', 'recurring P4M'],
    ['Six monthly', 'recurring P6M'],
    ['6-monthly', 'recurring P6M'],
    ['6 monthly', 'recurring P6M'],
    ['Two-monthly', 'recurring P2M'],
    ['8 weekly', 'recurring P8W'],
    ['half-yearly', 'recurring P6M'],
    ['Bi-annually', 'recurring P6M'],
    ['biannual', 'recurring P6M'],
    ['Biennially', 'recurring P2Y'],
    ['Bi-monthly', 'recurring P2M'],
    ['Every month', 'recurring P1M'],
    ['Every 3 months', 'recurring P3M'],
    ['every two weeks', 'recurring P2W'],
    ['every other week', 'recurring P2W'],
    ['Alternate months', 'recurring P2M'],
    ['Each quarter', 'recurring P3M'],
    ['Each year', 'recurring P1Y'],
    ['every 2 years', 'recurring P2Y'],
    ['Every September', 'recurring P1Y'],
    ['each spring', 'recurring P1Y'],
    ['2 x year (April and Oct)', 'recurring P6M'],
    ['2x year', 'recurring P6M'],
    ['x2 per year', 'recurring P6M'],
    ['2 x per year', 'recurring P6M'],
    ['twice a year', 'recurring P6M'],
    ['Twice yearly', 'recurring P6M'],
    ['3 times a year', 'recurring P4M'],
    ['4 times per year', 'recurring P3M'],
    ['Once a year', 'recurring P1Y'],
    ['once per month', 'recurring P1M'],
    ['Per annum', 'recurring P1Y'],
    ['Quarterly (Jan, Apr, Jul, Oct)', 'recurring P3M'],
    ['Quarterly monitoring reports', 'recurring P3M'],
    ['Monthly meetings', 'recurring P1M'],
    ['On a monthly basis', 'recurring P1M'],
    ['every 6-8 weeks', 'recurring P8W'],
    ['Every 1st April', 'recurring P1Y'],
    ['3x pa', 'recurring P4M'],
    ['Every meeting', 'recurring'],
    ['At each Board meeting', 'recurring'],
    ['Regularly', 'recurring'],
    ['every meeting from April 2024', 'recurring 2024-04-01..'],
    ['Quarterly from April 2026', 'recurring 2026-04-01.. P3M'],
    ['Monthly from 1/4/26', 'recurring 2026-04-01.. P1M'],
    ['From April 2026 then quarterly', 'recurring 2026-04-01.. P3M'],
    ['From Sept 2026 and annually thereafter', 'recurring 2026-09-01.. P1Y'],
    ['Annually from 2026/27', 'recurring 2026-04-01.. P1Y'],
    ['Starting June 2026, then every 6 months', 'recurring 2026-06-01.. P6M'],
    ['Monthly April 2025 – March 2026', 'recurring 2025-04-01..2026-03-31 P1M'],
  ])('%s', (text, expected) => {
    expect(brief(text)).toBe(expected);
  });

  test('is not taken from the name of a report with its own date', () => {
    expect(brief('Annual report by June 2026')).toBe('date 2026-06-30');
    expect(brief('Quarterly performance report to Board June 2026')).toBe('date 2026-06-30');
  });

  test.each([
    ['Bi-annual', 'inferred'],
    ['Bi-monthly', 'inferred'],
    ['Quarterly', 'stated'],
  ])('%s is %s', (text, expected) => {
    expect(sureness(text)).toBe(expected);
  });
});
