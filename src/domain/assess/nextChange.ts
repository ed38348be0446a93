import { addDays, type IsoDate } from '../calendar/isoDate';
import type { Plan } from '../plan/types';
import { compileActionRules } from '../status/compileRuleSet';
import { planRuleSet } from '../status/planRuleSet';
import { ragFacts, workingDates } from './ragFacts';
import type { ActionAssessment } from './types';

/** The status that an action will have from a day on, if nothing is done and nothing said in the meantime. */
export interface NextChange {
  readonly on: IsoDate;
  readonly word: string;
}

/** Nobody plans by what a status will be in more than a year. */
const DAYS_AHEAD = 366;

/**
 * The forecast status beside the current one: the first day of the coming year on which the rules alone would give
 * another word, the action left as it is. `null` where none does, or where the rules give no status now.
 */
export function nextChange(plan: Plan, assessed: ActionAssessment, asAt: IsoDate): NextChange | null {
  if (assessed.derivedRag === '') return null;
  const { ruleSet } = planRuleSet(plan);
  const derive = compileActionRules(ruleSet);
  const { thresholds, planStart } = plan.cover;
  const limits = { thresholds, planStart };
  // What could not be read on the day itself cannot be read later either: `derivedRag` would then be blank.
  const dates = { ...workingDates(assessed.action, assessed.reading, () => false), due: assessed.due };
  for (let ahead = 1; ahead <= DAYS_AHEAD; ahead += 1) {
    const on = addDays(asAt, ahead);
    const { word } = derive(ragFacts(assessed.action, dates, on), limits);
    if (word !== assessed.derivedRag) return word === '' ? null : { on, word };
  }
  return null;
}
