import type { Plan, TextRow } from '../plan/types';
import { presetNamed, PRESETS } from './presets';
import { readRuleSet, type RuleProblem } from './readRuleSet';
import type { RuleSet } from './ruleSet';
import { ruleSetOfRows } from './ruleSetOfRows';

/** A rule set found by its name, and what is wrong with it. */
export interface ChosenRuleSet {
  readonly ruleSet: RuleSet;
  readonly problems: readonly RuleProblem[];
}

/**
 * The rule set of that name: as the workbook's RuleSets table has it, for a plan may change a preset, else the preset.
 * An unknown name gives a refused set, under which no action has a status: a wrong rule must not colour anything.
 */
export function chooseRuleSet(name: string, rows: readonly TextRow[], layout: Plan['layout'] = {}): ChosenRuleSet {
  const own = ruleSetOfRows(name, rows, layout);
  if (own !== null) {
    const read = readRuleSet(own.text, own.cells);
    const problems = [...own.problems, ...read.problems];
    const [first] = problems;
    const refused = first === undefined ? null : first.message;
    return { ruleSet: refused === null ? read.ruleSet : { ...read.ruleSet, rules: [], refused }, problems };
  }
  const preset = presetNamed(name);
  if (preset !== undefined) return readRuleSet(preset);
  const message = `The Cover names the rule set “${name}”, which the Rules sheet does not hold; known are ${PRESETS.map((each) => each.name).join(', ')}`;
  const ruleSet: RuleSet = { name, subject: 'actions', statuses: [], rules: [], refused: message };
  return { ruleSet, problems: [{ message, cell: null }] };
}
