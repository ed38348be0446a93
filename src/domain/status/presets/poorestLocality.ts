import type { RuleSetText } from '../ruleSet';
import { AMBER, GREEN, GREY, RED } from './boardlineStatuses';

/** The national service framework's self-assessment of 2002: a group is as good as the poorest place within it. */
export const POOREST_LOCALITY: RuleSetText = {
  name: 'Poorest locality',
  source: 'NSF self-assessment, 2002: a group takes the poorest status within it.',
  statuses: [RED, AMBER, GREEN, GREY],
  rules: [
    { word: 'Red', condition: '[Red] > 0', sentence: 'A locality within it is red' },
    { word: 'Amber', condition: '[Amber] > 0', sentence: 'A locality within it is amber and none is red' },
    { word: 'Green', condition: '[Green] > 0', sentence: 'Every rated locality within it is green' },
    { word: 'Grey', condition: 'otherwise', sentence: 'No locality within it is rated' },
  ],
};
