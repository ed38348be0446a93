import type { RuleSetText } from '../ruleSet';
import { AMBER, BLUE, GREEN, GREY, RED } from './boardlineStatuses';

/** Lateness against the original date, as Rotherham publishes it: what is not done yet cannot be done before today. */
export const MONTHS_LATE: RuleSetText = {
  name: 'Months late',
  source: 'Rotherham: by how far delivery will slip past the original date.',
  statuses: [
    { ...RED, word: 'Late by 3 months or more', letter: 'R' },
    { ...AMBER, word: 'Late by under 3 months', letter: 'A' },
    { ...GREEN, word: 'On track', letter: 'G' },
    { ...BLUE, word: 'Complete', letter: 'C' },
    { ...GREY, word: 'Not measured', letter: 'X' },
  ],
  rules: [
    { word: 'Complete', condition: '[Status] = "Complete" or [Completed on] <= ReportDate', sentence: 'Complete' },
    {
      word: 'Not measured',
      condition: '[Status] = "Cancelled" or [Status] = "Deferred"',
      sentence: 'Cancelled or deferred',
    },
    {
      word: 'Not measured',
      condition: '[Baseline due] is blank',
      sentence: 'No original date to measure against',
    },
    {
      word: 'Late by 3 months or more',
      condition: 'latest(first([Current due], [Baseline due]), ReportDate) >= months([Baseline due], 3)',
      sentence: 'Will slip 3 months or more past the original date',
    },
    {
      word: 'Late by under 3 months',
      condition: 'latest(first([Current due], [Baseline due]), ReportDate) > [Baseline due]',
      sentence: 'Will slip less than 3 months past the original date',
    },
    { word: 'On track', condition: 'otherwise', sentence: 'On track' },
  ],
};
