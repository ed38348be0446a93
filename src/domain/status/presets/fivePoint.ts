import type { RuleSetText } from '../ruleSet';
import type { RagStatus } from '../types';
import { GREY } from './boardlineStatuses';

const STATUSES: readonly RagStatus[] = [
  { word: 'Red', letter: 'R', fill: '#C5221F', text: '#FFFFFF', rank: 0 },
  { word: 'Amber-red', letter: 'AR', fill: '#E8710A', text: '#1B1A19', rank: 1 },
  { word: 'Amber', letter: 'A', fill: '#F2A900', text: '#1B1A19', rank: 2 },
  { word: 'Amber-green', letter: 'AG', fill: '#CFE08A', text: '#1B1A19', rank: 3 },
  { word: 'Green', letter: 'G', fill: '#14532D', text: '#FFFFFF', rank: 4 },
  GREY,
];

/** Delivery confidence in five steps, each step worked out from dates, progress and reporting. */
export const FIVE_POINT: RuleSetText = {
  name: 'Five point',
  source: 'Delivery confidence: green, amber-green, amber, amber-red, red.',
  statuses: STATUSES,
  rules: [
    { word: 'Green', condition: '[Status] = "Complete" or [Completed on] <= ReportDate', sentence: 'Delivered' },
    {
      word: 'Grey',
      condition: '[Status] = "Cancelled" or [Status] = "Deferred"',
      sentence: 'Cancelled or deferred',
    },
    { word: 'Grey', condition: '[Current due] is blank', sentence: 'Cannot be measured' },
    {
      word: 'Red',
      condition: '[Current due] < ReportDate and [Current due] - [Baseline due] > SlippageLimit',
      sentence: 'Overdue, and slipped by more than {SlippageLimit} days before that',
    },
    {
      word: 'Red',
      condition: 'ReportDate - [Current due] > SlippageLimit',
      sentence: 'Overdue by more than {SlippageLimit} days',
    },
    { word: 'Amber-red', condition: '[Current due] < ReportDate', sentence: 'Overdue' },
    {
      word: 'Amber-red',
      condition: '[Current due] - [Baseline due] > SlippageLimit',
      sentence: 'Slipped by more than {SlippageLimit} days',
    },
    {
      word: 'Amber',
      condition: 'first([% complete], 0) < ExpectedProgress',
      sentence: 'Less far on than expected',
    },
    {
      word: 'Amber-green',
      condition: '[Current due] > [Baseline due]',
      sentence: 'Slipped',
    },
    {
      word: 'Amber-green',
      condition: '[Last update] is blank or ReportDate - [Last update] > ReportingInterval',
      sentence: 'No update within {ReportingInterval} days',
    },
    { word: 'Green', condition: 'otherwise', sentence: 'On course' },
  ],
};
