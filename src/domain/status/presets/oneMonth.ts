import type { RuleSetText } from '../ruleSet';
import { AMBER, GREEN, GREY, RED } from './boardlineStatuses';

/** SSP: lateness against the agreed date, to the day it was completed or else to the report date. */
export const ONE_MONTH: RuleSetText = {
  name: 'One month',
  source: 'SSP: more than a month late, or moved by more than a month, is red; within a week is green.',
  statuses: [RED, AMBER, GREEN, GREY],
  rules: [
    {
      word: 'Grey',
      condition: '[Status] = "Cancelled" or [Status] = "Deferred"',
      sentence: 'Cancelled or deferred',
    },
    { word: 'Grey', condition: '[Current due] is blank', sentence: 'No agreed delivery date' },
    {
      word: 'Red',
      condition: '[Current due] > months([Baseline due], 1)',
      sentence: 'Agreed delivery moved by more than a month',
    },
    {
      word: 'Green',
      condition: '[Status] = "Complete" and [Completed on] is blank',
      sentence: 'Complete, its day not given',
    },
    {
      word: 'Red',
      condition: 'first([Completed on], ReportDate) > months([Current due], 1)',
      sentence: 'More than a month late',
    },
    {
      word: 'Amber',
      condition: 'first([Completed on], ReportDate) > [Current due] + 7',
      sentence: 'Up to a month late',
    },
    { word: 'Green', condition: 'otherwise', sentence: 'Within a week of its date' },
  ],
};
