import type { RuleSetText } from '../ruleSet';
import { AMBER, GREEN, GREY, RED } from './boardlineStatuses';

/** Camms: % complete ÷ % of time elapsed, written without the division so that nothing elapsed is on track. */
export const ELAPSED_AGAINST_COMPLETE: RuleSetText = {
  name: 'Elapsed against complete',
  source: 'Camms: % complete as a share of the % of time elapsed.',
  statuses: [
    { ...RED, word: 'Off track', letter: 'R' },
    { ...AMBER, word: 'Monitor', letter: 'A' },
    { ...GREEN, word: 'On track', letter: 'G' },
    { ...GREY, word: 'Not applicable', letter: 'X' },
  ],
  rules: [
    { word: 'On track', condition: '[Status] = "Complete"', sentence: 'Complete' },
    {
      word: 'Not applicable',
      condition: '[Status] = "Deferred" or [Status] = "Cancelled"',
      sentence: 'Deferred or cancelled',
    },
    { word: 'Not applicable', condition: '[Current due] is blank', sentence: 'Ongoing: no due date' },
    { word: 'Not applicable', condition: 'TimeGone is blank', sentence: 'No start before its due date' },
    {
      word: 'On track',
      condition: 'first([% complete], 0) >= 90 % * TimeGone',
      sentence: '90 or more: complete against elapsed',
    },
    {
      word: 'Off track',
      condition: 'first([% complete], 0) <= 70 % * TimeGone',
      sentence: '70 or less: complete against elapsed',
    },
    { word: 'Monitor', condition: 'otherwise', sentence: 'Between 70 and 90: complete against elapsed' },
  ],
};
