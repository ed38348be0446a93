import { addMonths, dayNumber, type IsoDate } from '../calendar/isoDate';
import { partsOf } from './conditionParts';
import type { Expression } from './expression';
import type { RuleField } from './ruleFields';

/** Constants that rules compare with: numbers, the Cover's figures, and texts. */
export interface RuleConstants {
  readonly numbers: readonly number[];
  readonly texts: readonly string[];
}

/** Every constant that some conditions mention; names by their figures. */
export function constantsIn(conditions: readonly Expression[], names: Readonly<Record<string, number>>): RuleConstants {
  const numbers = new Set<number>([0, 1]);
  const texts = new Set<string>();
  for (const part of conditions.flatMap(partsOf)) {
    if (part.kind === 'number') numbers.add(part.value);
    if (part.kind === 'text') texts.add(part.value);
    if (part.kind === 'name' && part.name !== 'ReportDate' && part.name !== 'PlanStart') {
      const value = names[part.name];
      if (value !== undefined && !Number.isNaN(value)) numbers.add(value);
    }
  }
  return { numbers: [...numbers], texts: [...texts] };
}

/** Values at which a field's comparisons can change: each constant, just below and just above it, and absent. */
export function trialValues(field: RuleField, constants: RuleConstants, asAt: IsoDate): readonly (number | string)[] {
  if (field.kind === 'text') return ['', 'something else', ...constants.texts];
  if (field.kind === 'share') {
    const shares = constants.numbers.filter((value) => value >= 0 && value <= 1);
    return near(shares, 0.01)
      .filter((value) => value >= 0 && value <= 1)
      .concat([Number.NaN, 0.3, 0.6]);
  }
  if (field.kind !== 'date') {
    return near(constants.numbers, 1).concat([
      Number.NaN,
      -1_000_000,
      1_000_000,
      ...constants.numbers.map((value) => -value),
    ]);
  }
  const today = dayNumber(asAt);
  const offsets = near(
    constants.numbers.filter((value) => Number.isInteger(value)),
    1,
  );
  const months = constants.numbers.filter((value) => Number.isInteger(value) && value > 0 && value <= 60);
  const days = [
    today,
    ...offsets.flatMap((days) => [today + days, today - days]),
    ...months.flatMap((count) => near([dayNumber(addMonths(asAt, count)), dayNumber(addMonths(asAt, -count))], 1)),
    today + 2000,
    today - 2000,
  ];
  return [...new Set(days), Number.NaN];
}

function near(values: readonly number[], step: number): number[] {
  return [...new Set(values.flatMap((value) => [value - step, value, value + step]))];
}
