import type { RuleSetText } from '../ruleSet';
import { AMBER, GREEN, GREY, RED } from './boardlineStatuses';

const OFF_TARGET =
  '(([Better when] = "lower" and [Actual] - [Target] > 10 % * size([Target])) or ([Better when] <> "lower" and [Target] - [Actual] > 10 % * size([Target])))';
const IMPROVING_OR_LEVEL =
  '(([Better when] = "lower" and [Actual] <= [Previous]) or ([Better when] <> "lower" and [Actual] >= [Previous]))';

/** Havering's indicators; a first figure has nothing to improve on, so it counts as not improving. */
export const TARGETS: RuleSetText = {
  name: 'Targets',
  source: 'Havering: by how far an indicator is off its target, and whether it improves.',
  statuses: [RED, AMBER, GREEN, GREY],
  rules: [
    { word: 'Grey', condition: '[Target] is blank or [Actual] is blank', sentence: 'No target or no figure' },
    {
      word: 'Amber',
      condition: `${OFF_TARGET} and ${IMPROVING_OR_LEVEL}`,
      sentence: 'Over 10 % off target, improving or level',
    },
    { word: 'Red', condition: OFF_TARGET, sentence: 'Over 10 % off target and not improving' },
    { word: 'Green', condition: 'otherwise', sentence: 'Within 10 % of target' },
  ],
};
