import { BOARDLINE } from './presets/boardline';
import { BUDGET_TWO_THRESHOLDS } from './presets/budgetTwoThresholds';
import { ELAPSED_AGAINST_COMPLETE } from './presets/elapsedAgainstComplete';
import { FIVE_POINT } from './presets/fivePoint';
import { MONTHS_LATE } from './presets/monthsLate';
import { ONE_MONTH } from './presets/oneMonth';
import { PERCENT_COMPLETE } from './presets/percentComplete';
import { POOREST_LOCALITY } from './presets/poorestLocality';
import { TARGETS } from './presets/targets';
import { TRUST_BRAG } from './presets/trustBrag';
import type { RuleSetText } from './ruleSet';

/** Rule sets that come with Boardline, the default first. Adding one is a file here and its rows in the tests. */
export const PRESETS: readonly RuleSetText[] = [
  BOARDLINE,
  MONTHS_LATE,
  PERCENT_COMPLETE,
  ELAPSED_AGAINST_COMPLETE,
  ONE_MONTH,
  TRUST_BRAG,
  FIVE_POINT,
  TARGETS,
  BUDGET_TWO_THRESHOLDS,
  POOREST_LOCALITY,
];

/** The preset of that name, whatever its case. */
export function presetNamed(name: string): RuleSetText | undefined {
  return PRESETS.find((preset) => preset.name.toLowerCase() === name.trim().toLowerCase());
}
