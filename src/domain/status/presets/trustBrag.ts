import type { RuleSetText } from '../ruleSet';
import { AMBER, BLUE, GREEN, GREY, RED } from './boardlineStatuses';

/** SHSC's four: here amber is on track and green is complete. Off track is overdue, or slipped past the limit. */
export const TRUST_BRAG: RuleSetText = {
  name: 'Trust BRAG',
  source: 'SHSC: red off track, amber on track, green complete, blue complete and evidenced by inspection.',
  statuses: [RED, AMBER, GREEN, BLUE, GREY],
  rules: [
    {
      word: 'Blue',
      condition: '([Status] = "Complete" or [Completed on] <= ReportDate) and [Evidence] is filled',
      sentence: 'Complete and evidenced',
    },
    { word: 'Green', condition: '[Status] = "Complete" or [Completed on] <= ReportDate', sentence: 'Complete' },
    {
      word: 'Grey',
      condition: '[Status] = "Cancelled" or [Status] = "Deferred"',
      sentence: 'Cancelled or deferred',
    },
    { word: 'Grey', condition: '[Current due] is blank', sentence: 'Cannot be measured' },
    { word: 'Red', condition: '[Current due] < ReportDate', sentence: 'Off track: overdue' },
    {
      word: 'Red',
      condition: '[Current due] - [Baseline due] > SlippageLimit',
      sentence: 'Off track: slipped by more than {SlippageLimit} days',
    },
    { word: 'Amber', condition: 'otherwise', sentence: 'On track' },
  ],
};
