import type { LeadsDirectory } from '../assess/leadsDirectory';
import type { ActionAssessment } from '../assess/types';
import type { IsoDate } from '../calendar/isoDate';
import type { Finding } from '../findings/types';
import type { Action, Plan } from '../plan/types';
import type { RuleProblem } from '../status/readRuleSet';
import type { RuleSet } from '../status/ruleSet';

/** A name met in the plan's actions, and the actions that name it as lead and in support. */
export interface NameInPlan {
  readonly name: string;
  readonly accountableIn: readonly Action[];
  readonly supportingIn: readonly Action[];
}

/** An open action that is shown or reported as going well, and the word that says so: green outside, perhaps red inside. */
export interface Reassuring {
  readonly assessed: ActionAssessment;
  readonly word: string;
}

/** What every check may look at: the plan, and what has already been worked out of it. */
export interface CheckContext {
  readonly plan: Plan;
  readonly asAt: IsoDate;
  readonly actions: readonly ActionAssessment[];
  readonly ruleSet: RuleSet;
  readonly ruleProblems: readonly RuleProblem[];
  readonly ruleDoubts: readonly RuleProblem[];
  readonly directory: LeadsDirectory;
  readonly names: readonly NameInPlan[];
  readonly reassuring: readonly Reassuring[];
}

/** A check looks at the whole plan once and says what it finds. */
export type Check = (context: CheckContext) => readonly Finding[];
