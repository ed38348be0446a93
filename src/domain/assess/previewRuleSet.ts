import type { IsoDate } from '../calendar/isoDate';
import type { Plan } from '../plan/types';
import { chooseRulesFor } from '../status/chooseRuleSet';
import { assessActions } from './assessActions';
import type { LeadsDirectory } from './leadsDirectory';
import type { Assessment } from './types';

/** What another rule set would make of a plan, before it is chosen. */
export interface RuleSetPreview {
  readonly ruleSet: string;
  /** Why it cannot be used; `null` where it can. */
  readonly refused: string | null;
  /** Actions whose word would change, in the plan's order. */
  readonly changes: readonly { readonly ref: string; readonly from: string; readonly to: string }[];
}

const NO_DIRECTORY: LeadsDirectory = { find: () => null, spelled: (name) => name };

/** How many actions would have another status under a rule set, and which. */
export function previewRuleSet(plan: Plan, now: Assessment, name: string, asAt: IsoDate = now.asAt): RuleSetPreview {
  const { ruleSet } = chooseRulesFor('actions', name, plan.ruleRows, plan.layout);
  if (ruleSet.refused !== null) return { ruleSet: ruleSet.name, refused: ruleSet.refused, changes: [] };
  const then = assessActions(plan, asAt, ruleSet, null, NO_DIRECTORY);
  const changes = then.flatMap((assessed, index) => {
    const from = now.actions[index]?.rag ?? '';
    return assessed.rag === from ? [] : [{ ref: assessed.action.ref, from, to: assessed.rag }];
  });
  return { ruleSet: ruleSet.name, refused: null, changes };
}
