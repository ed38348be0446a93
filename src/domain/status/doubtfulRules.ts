import type { IsoDate } from '../calendar/isoDate';
import type { CellRef } from '../findings/types';
import { compileCondition, type RuleRow } from './compileCondition';
import { fieldsIn } from './conditionParts';
import { presetNamed } from './presets';
import { fieldsOf, type RuleField } from './ruleFields';
import type { RuleLimits } from './ruleNames';
import { namesFor } from './ruleRows';
import type { RuleSet } from './ruleSet';
import { constantsIn, trialValues } from './trialValues';

/** A rule that decides nothing, with the reason in words. */
export interface DoubtfulRule {
  readonly kind: 'impossible' | 'unreachable';
  readonly message: string;
  readonly cell: CellRef | null;
}

/** Trial rows a rule: enough to meet every combination of the few fields that a rule looks at, a moment's work. */
const TRIALS = 6000;

/**
 * Rules of a set that never hold ("over 75 % and under 25 %"), or that an earlier rule always forestalls. Found by
 * trying rows made of the values at which the rules change, not by proof, so that any rule of the language can be
 * judged. Presets as published are sound (their tests say so) and are not tried again.
 */
export function doubtfulRules(ruleSet: RuleSet, limits: RuleLimits, asAt: IsoDate): readonly DoubtfulRule[] {
  if (isAsPublished(ruleSet)) return [];
  const names = namesFor(limits, asAt);
  const conditions = ruleSet.rules.map((rule) => rule.when);
  const constants = constantsIn(conditions, names);
  const fields = fieldsOf(
    ruleSet.subject,
    ruleSet.statuses.map((status) => status.word),
  );
  const used = new Set(conditions.flatMap(fieldsIn));
  const values = new Map<string, readonly (number | string)[]>(
    fields.filter((field) => used.has(field.name)).map((field) => [field.name, trialValues(field, constants, asAt)]),
  );
  const earlier: ((row: RuleRow) => boolean)[] = [];
  return ruleSet.rules.flatMap((rule, index) => {
    const holds = compileCondition(rule.when);
    const own = new Set(fieldsIn(rule.when));
    const rows = trialRows(fields, values, own, names);
    let held = false;
    let decided = false;
    for (const row of rows) {
      if (!holds(row)) continue;
      held = true;
      decided = !earlier.some((before) => before(row));
      if (decided) break;
    }
    earlier.push(holds);
    if (decided) return [];
    const place = `Rule ${String(index + 1)} of ${ruleSet.name} (${rule.word}: “${rule.condition}”)`;
    return [
      held
        ? {
            kind: 'unreachable' as const,
            message: `${place} can never decide: whenever it holds, an earlier rule holds first.`,
            cell: rule.cell,
          }
        : { kind: 'impossible' as const, message: `${place} can never hold.`, cell: rule.cell },
    ];
  });
}

function isAsPublished(ruleSet: RuleSet): boolean {
  const preset = presetNamed(ruleSet.name);
  if (preset?.rules.length !== ruleSet.rules.length) return false;
  return preset.rules.every((rule, index) => rule.condition === ruleSet.rules[index]?.condition);
}

/**
 * Rows to try a rule on. The fields that it looks at run through their values like the wheels of a counter, so that
 * every combination comes up where there are few enough; the others take values in a fixed, scattered order.
 */
function* trialRows(
  fields: readonly RuleField[],
  values: ReadonlyMap<string, readonly (number | string)[]>,
  own: ReadonlySet<string>,
  names: Readonly<Record<string, number>>,
): Generator<RuleRow> {
  const ordered = [...fields].sort((one, other) => Number(own.has(other.name)) - Number(own.has(one.name)));
  const combinations = [...own].reduce((product, name) => product * (values.get(name)?.length ?? 1), 1);
  const scattered = scatter();
  for (let trial = 0; trial < TRIALS; trial += 1) {
    const numbers: Record<string, number> = {};
    const texts: Record<string, string> = {};
    let rest = trial;
    for (const field of ordered) {
      const choices = values.get(field.name);
      if (choices === undefined) continue;
      const wheel = own.has(field.name) && combinations <= TRIALS;
      const value = choices[wheel ? rest % choices.length : scattered() % choices.length] ?? Number.NaN;
      if (wheel) rest = Math.floor(rest / choices.length);
      if (typeof value === 'string') texts[field.name] = value;
      else numbers[field.name] = value;
    }
    yield { numbers, texts, names };
  }
}

/** The same numbers in the same scattered order every time (a linear congruential generator, Numerical Recipes). */
function scatter(): () => number {
  let state = 20_070_715;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state >>> 8;
  };
}
