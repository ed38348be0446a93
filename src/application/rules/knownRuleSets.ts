import type { Plan } from '../../domain/plan/types';
import { chooseRuleSet } from '../../domain/status/chooseRuleSet';
import { presetNamed, PRESETS } from '../../domain/status/presets';
import type { RuleSetText } from '../../domain/status/ruleSet';
import { ruleSetOfRows } from '../../domain/status/ruleSetOfRows';

/** A rule set that actions could be rated by. */
export interface KnownRuleSet {
  readonly name: string;
  /** Who published it, or what it is for, in one line. */
  readonly source: string;
  /** True where the workbook's Rules sheet has it under a name that no preset bears. */
  readonly own: boolean;
}

/** The rule sets that rate actions: those of the workbook's own first, then the presets; budgets and groups have others. */
export function knownRuleSets(plan: Plan): readonly KnownRuleSet[] {
  const inRows = plan.ruleRows.map((row) => (row.cells.ruleSet ?? '').trim()).filter((name) => name !== '');
  const own = inRows.filter((name) => presetNamed(name) === undefined);
  const names = [...own, ...PRESETS.map((preset) => preset.name)];
  const firstOf = new Map(names.map((name) => [name.toLowerCase(), name]));
  return [...firstOf.values()].flatMap((name) => {
    const text = ruleSetText(plan, name);
    const { subject } = chooseRuleSet(name, plan.ruleRows, plan.layout).ruleSet;
    if (text === null || subject !== 'actions') return [];
    return [{ name: text.name, source: text.source, own: presetNamed(name) === undefined }];
  });
}

/** The text of a rule set as the workbook has it, else as it is published; `null` where neither knows the name. */
export function ruleSetText(plan: Plan, name: string): RuleSetText | null {
  return ruleSetOfRows(name, plan.ruleRows, plan.layout)?.text ?? presetNamed(name) ?? null;
}

/** A name for a copy that no rule set bears yet: `Boardline 2`. */
export function nameOfCopy(plan: Plan, name: string): string {
  const stem = name.replace(/ \d+$/, '');
  for (let number = 2; ; number += 1) {
    const copy = `${stem} ${String(number)}`;
    if (ruleSetText(plan, copy) === null) return copy;
  }
}
