import { assessBudget } from '../budget/assessBudget';
import { checkBudget } from '../budget/checkBudget';
import type { IsoDate } from '../calendar/isoDate';
import { checkPlan } from '../checks/checkPlan';
import { splitNames } from '../leads/splitNames';
import type { Plan } from '../plan/types';
import { planRuleSet } from '../status/planRuleSet';
import { namesFor } from '../status/ruleRows';
import { sentenceText } from '../status/ruleSentence';
import { assessActions } from './assessActions';
import { assessIndicators } from './assessIndicators';
import { countWords } from './countWords';
import { lastPeriod, previousPeriod } from './lastPeriod';
import { leadsDirectory } from './leadsDirectory';
import { remember } from './remember';
import { rollUps } from './rollUps';
import type { ActionAssessment, Assessment } from './types';

/**
 * What Boardline says of a plan as at a day: every action's status by the Cover's rule set with its reason, counts and
 * roll-ups, movement since the last closed period, the budget, and every finding in order of harm.
 */
export function assessPlan(plan: Plan, asAt: IsoDate): Assessment {
  const { ruleSet, problems, doubts } = planRuleSet(plan);
  const { statuses } = ruleSet;
  // A budget goes by the months that are over on the day of the assessment, whatever the Cover says.
  const dated = plan.cover.reportDate === asAt ? plan : { ...plan, cover: { ...plan.cover, reportDate: asAt } };
  const directory = leadsDirectory(plan.leads, splitNames);
  const last = lastPeriod(plan.history, asAt);
  const actions = assessActions(plan, asAt, ruleSet, last, directory);
  const names = namesFor({ thresholds: plan.cover.thresholds, planStart: plan.cover.planStart }, asAt);
  const gather = (namesOf: (assessed: ActionAssessment) => readonly string[]) =>
    rollUps(actions, namesOf, statuses, plan.cover.rollUpBy);
  const organisationsOf = remember((name) => parts(directory.find(name)?.organisation ?? ''));
  const organisations = ({ accountable }: ActionAssessment): readonly string[] => {
    const [only] = accountable;
    if (only !== undefined && accountable.length === 1) return organisationsOf(only);
    return [...new Set(accountable.flatMap(organisationsOf))];
  };
  return {
    asAt,
    ruleSet: {
      name: ruleSet.name,
      statuses,
      sentences: ruleSet.rules.map((rule) => `${rule.word}: ${sentenceText(rule.sentence, names)}`),
    },
    actions,
    counts: countWords(
      actions.map((assessed) => assessed.rag),
      statuses,
    ),
    byTheme: gather(({ action }) => whole(action.theme)),
    byPriority: gather(({ action }) => whole(action.priority)),
    byLead: gather(({ accountable }) => accountable),
    byGroup: gather(({ action }) => parts(action.group)),
    byOrganisation: gather(organisations),
    previous:
      last === null
        ? null
        : previousPeriod(
            last,
            statuses,
            actions.map((assessed) => assessed.direction),
          ),
    budget: assessBudget(dated),
    indicators: assessIndicators(plan, asAt),
    findings: checkPlan(
      { plan, asAt, actions, ruleSet, ruleProblems: problems, ruleDoubts: doubts, directory },
      checkBudget(dated),
    ),
  };
}

/** Names in a cell, parted by semicolons; blanks give none. */
function parts(text: string): readonly string[] {
  return text.split(';').flatMap(whole);
}

/** A heading as it stands, or none where it is blank. */
function whole(text: string): readonly string[] {
  const heading = text.trim();
  return heading === '' ? [] : [heading];
}
