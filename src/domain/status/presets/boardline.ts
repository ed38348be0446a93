import type { RuleSetText } from '../ruleSet';
import { AMBER, BLUE, GREEN, GREY, RED } from './boardlineStatuses';

/** The default. An action with no % complete counts as not begun, and one never updated as not updated in time. */
export const BOARDLINE: RuleSetText = {
  name: 'Boardline',
  source: 'Boardline’s default: overdue or far slipped is red, late progress or silence is amber.',
  statuses: [RED, AMBER, GREEN, BLUE, GREY],
  rules: [
    { word: 'Blue', condition: '[Status] = "Complete" or [Completed on] <= ReportDate', sentence: 'Complete' },
    { word: 'Grey', condition: '[Status] = "Cancelled" or [Status] = "Deferred"', sentence: 'Cancelled or deferred' },
    {
      word: 'Grey',
      condition: '[Current due] is blank and [Review date] is blank',
      sentence: 'Cannot be measured',
    },
    { word: 'Red', condition: '[Current due] < ReportDate', sentence: 'Overdue' },
    {
      word: 'Red',
      condition: '[Current due] - [Baseline due] > SlippageLimit',
      sentence: 'Slipped by more than {SlippageLimit} days',
    },
    { word: 'Amber', condition: '[Current due] > [Baseline due]', sentence: 'Slipped' },
    {
      word: 'Amber',
      condition: '[Current due] - ReportDate <= WarningDays and first([% complete], 0) < ExpectedProgress',
      sentence: 'Due within {WarningDays} days and less far on than expected',
    },
    {
      word: 'Amber',
      condition: '[Last update] is blank or ReportDate - [Last update] > ReportingInterval',
      sentence: 'No update within {ReportingInterval} days',
    },
    { word: 'Green', condition: 'otherwise', sentence: 'On course' },
  ],
};
