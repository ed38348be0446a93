import type { RuleSetText } from '../ruleSet';
import { AMBER, GREEN, RED } from './boardlineStatuses';

/** Brighton & Hove; a line without a forecast has no variance and so no status. */
export const BUDGET_TWO_THRESHOLDS: RuleSetText = {
  name: 'Budget, two thresholds',
  source: 'Brighton & Hove: a forecast overspend of 5 % or £100,000, whichever is lower, is red.',
  statuses: [RED, AMBER, GREEN],
  rules: [
    {
      word: 'Red',
      condition: '[Variance] > 0 and [Variance] >= earliest(OverspendPercent * size([Revised net]), OverspendPounds)',
      sentence: 'Forecast overspend of {OverspendPercent} or £{OverspendPounds} and more, whichever is lower',
    },
    { word: 'Amber', condition: '[Variance] > 0', sentence: 'A smaller forecast overspend' },
    { word: 'Green', condition: '[Variance] <= 0', sentence: 'Forecast to break even or underspend' },
  ],
};
