import type { Plan, TextRow } from '../plan/types';
import { presetNamed, PRESETS } from './presets';
import { readRuleSet, type RuleProblem } from './readRuleSet';
import type { RuleSubject } from './ruleFields';
import type { RuleSet } from './ruleSet';
import { ruleSetOfRows } from './ruleSetOfRows';

/** A rule set found by its name, and what is wrong with it. */
export interface ChosenRuleSet {
  readonly ruleSet: RuleSet;
  readonly problems: readonly RuleProblem[];
  /** What is wrong with it without keeping it from being used: colours that not everybody can read. */
  readonly doubts: readonly RuleProblem[];
}

/**
 * The rule set of that name: as the workbook's RuleSets table has it, for a plan may change a preset, else the preset.
 * An unknown name gives a refused set, under which no action has a status: a wrong rule must not colour anything.
 */
export function chooseRuleSet(name: string, rows: readonly TextRow[], layout: Plan['layout'] = {}): ChosenRuleSet {
  const own = ruleSetOfRows(name, rows, layout);
  if (own !== null) {
    const read = readRuleSet(own.text, own.cells, own.numbers);
    const problems = [...own.problems, ...read.problems];
    const [first] = problems;
    const refused = first === undefined ? null : first.message;
    const ruleSet = refused === null ? read.ruleSet : { ...read.ruleSet, rules: [], refused };
    return { ruleSet, problems, doubts: own.doubts };
  }
  const preset = presetNamed(name);
  if (preset !== undefined) return { ...readRuleSet(preset), doubts: [] };
  const message = `The Cover names the rule set “${name}”, which the Rules sheet does not hold; known are ${PRESETS.map((each) => each.name).join(', ')}`;
  const ruleSet: RuleSet = { name, subject: 'actions', statuses: [], rules: [], refused: message, listed: false };
  return { ruleSet, problems: [{ message, cell: null }], doubts: [] };
}

const RATES: Readonly<Record<RuleSubject, string>> = {
  actions: 'actions',
  budgetLines: 'budget lines',
  indicators: 'indicators',
  group: 'groups by their members’ statuses',
};

/**
 * The rule set of that name for rating one kind of thing. A set whose rules look at the figures of another kind
 * ("Targets" for actions) is refused: it would find none of its fields and colour every row by what is left.
 */
export function chooseRulesFor(
  subject: RuleSubject,
  name: string,
  rows: readonly TextRow[],
  layout: Plan['layout'] = {},
): ChosenRuleSet {
  const chosen = chooseRuleSet(name, rows, layout);
  const { ruleSet } = chosen;
  if (ruleSet.refused !== null || ruleSet.subject === subject) return chosen;
  const others = PRESETS.filter((preset) => readRuleSet(preset).ruleSet.subject === subject);
  const message = `Rule set ${ruleSet.name} rates ${RATES[ruleSet.subject]}, not ${RATES[subject]}; of those that come with Boardline, ${others.map((each) => each.name).join(', ')} ${others.length === 1 ? 'does' : 'do'}`;
  return refusedFor(chosen, message);
}

/** A rule set that cannot be used for a reason that lies outside its text. */
export function refusedFor(chosen: ChosenRuleSet, message: string): ChosenRuleSet {
  return {
    ...chosen,
    ruleSet: { ...chosen.ruleSet, rules: [], refused: message },
    problems: [...chosen.problems, { message, cell: null }],
  };
}
