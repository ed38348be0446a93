import type { Finding } from '../findings/types';

/** A finding on an extract before it is known to hold: it does where it has cells. */
export type Told = Pick<Finding, 'rule' | 'severity' | 'message' | 'remedy'> & { readonly where: readonly string[] };

/** The verb to go with so many. */
export function were(number: number): string {
  return number === 1 ? 'was' : 'were';
}

/** So many of a thing, in words. */
export function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}
