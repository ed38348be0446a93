import type { ContentRows } from './contentRows';
import { presetRows } from '../domain/status/presetRows';

/** Every preset rule set as rows of the RuleSets table, the default first. */
export function ruleSetRows(): ContentRows {
  return presetRows().map((row) => ({ ...row }));
}
