/**
 * The middle of the serials that are dates in both date systems and in LibreOffice (1 March 1900 to the end of 9999),
 * and how far they reach to either side of it.
 */
const MIDDLE_DATE = 1_479_263;
const DATE_REACH = 1_479_203;

/** What must be so before a figure means anything; every condition is TRUE or FALSE whatever the cells hold. */
export interface Guard {
  /** May be asked in any order, and together. */
  readonly checks: readonly string[];
  /** May be asked only once the checks hold, in this order. */
  readonly further: readonly string[];
}

export const NO_GUARD: Guard = { checks: [], further: [] };

/** True for a cell that holds a date: N makes nought of texts and blanks, and nought is no date. */
export function isDate(cell: string): string {
  return `ABS(N(${cell})-${String(MIDDLE_DATE)})<${String(DATE_REACH)}`;
}

/** The opposite of a condition. */
export function negated(condition: string): string {
  return DATE_CHECK.test(condition) ? condition.replace(/<(\d+)$/, '>=$1') : `NOT(${condition})`;
}

const DATE_CHECK = /^ABS\(N\((?:[^()'"]|'.)+\)-\d+\)<\d+$/;

/** True for a cell that holds a share of 0 to 1. */
export function isShare(cell: string): string {
  return `AND(ISNUMBER(${cell}),ABS(N(${cell})-0.5)<=0.5)`;
}

/** Both guards as one. */
export function both(one: Guard, other: Guard): Guard {
  const merge = (first: readonly string[], second: readonly string[]) => [...new Set([...first, ...second])];
  return { checks: merge(one.checks, other.checks), further: merge(one.further, other.further) };
}

/** All of some conditions as one formula. */
export function allOf(conditions: readonly string[]): string {
  const [only = 'TRUE'] = conditions;
  return conditions.length < 2 ? only : `AND(${conditions.join(',')})`;
}

/** A formula that is worked out only where the guard holds, and is otherwise the other value. */
export function guarded(guard: Guard, formula: string, otherwise: string): string {
  const inner = guard.further.reduceRight((within, condition) => `IF(${condition},${within},${otherwise})`, formula);
  return guard.checks.length === 0 ? inner : `IF(${allOf(guard.checks)},${inner},${otherwise})`;
}

/** The guard as a condition of its own. */
export function holds(guard: Guard): string {
  if (guard.further.length === 0) return allOf(guard.checks);
  const last = guard.further[guard.further.length - 1] ?? 'TRUE';
  return guarded({ ...guard, further: guard.further.slice(0, -1) }, last, 'FALSE');
}
