import type { IsoDate } from '../../../src/domain/calendar/isoDate';
import { chooseRuleSet } from '../../../src/domain/status/chooseRuleSet';
import { compileActionRules } from '../../../src/domain/status/compileRuleSet';
import type { DerivedStatus, RagFacts } from '../../../src/domain/status/types';
import { AS_AT, THRESHOLDS } from '../../helpers/planBuilder';

/** Facts of an action of which nothing is known. */
export const NOTHING: RagFacts = {
  status: null,
  percentComplete: null,
  start: null,
  baselineDue: null,
  currentDue: null,
  completedOn: null,
  lastUpdate: null,
  reviewDate: null,
  timesRevised: 0,
  evidence: '',
  asAt: AS_AT,
};

/** What a preset says of an action, as at 30 June 2026, the plan having begun on 1 January 2026. */
export function rate(
  preset: string,
  facts: Partial<RagFacts>,
  planStart: IsoDate | null = '2026-01-01',
): DerivedStatus {
  const derive = compileActionRules(chooseRuleSet(preset, []).ruleSet);
  return derive({ ...NOTHING, ...facts }, { thresholds: THRESHOLDS, planStart });
}
