import type { RuleSetText } from '../ruleSet';
import { AMBER, GREEN, GREY, RED } from './boardlineStatuses';

/** Reading's bands of % complete; an action marked Complete without a percentage counts as 100 %. */
export const PERCENT_COMPLETE: RuleSetText = {
  name: 'Percent complete',
  source: 'Reading: by % complete, and under half done past its date is red whatever else.',
  statuses: [RED, AMBER, GREEN, GREY],
  rules: [
    {
      word: 'Grey',
      condition: '[Status] = "Cancelled" or [Status] = "Deferred"',
      sentence: 'Cancelled or deferred',
    },
    {
      word: 'Green',
      condition: '[Status] = "Complete" and [% complete] is blank',
      sentence: 'Complete',
    },
    {
      word: 'Red',
      condition: '[Current due] < ReportDate and first([% complete], 0) < 50 %',
      sentence: 'Past its date and under 50 % complete',
    },
    { word: 'Grey', condition: '[% complete] is blank', sentence: 'No % complete reported' },
    { word: 'Red', condition: '[% complete] <= 25 %', sentence: 'Up to 25 % complete' },
    { word: 'Amber', condition: '[% complete] <= 75 %', sentence: '26 % to 75 % complete' },
    { word: 'Green', condition: 'otherwise', sentence: 'Over 75 % complete' },
  ],
};
