import type { Argument } from './behaviour';
import { SimError } from './simError';
import { SimObject } from './simObject';

/** Readers of arguments; each refuses with `InvalidArgument`, as Excel does. */
export function textArgument(argument: Argument): string {
  if (typeof argument === 'string') return argument;
  throw new SimError('InvalidArgument');
}

export function wholeArgument(argument: Argument, otherwise?: number): number {
  if (typeof argument === 'number' && Number.isInteger(argument)) return argument;
  if ((argument === undefined || argument === null) && otherwise !== undefined) return otherwise;
  throw new SimError('InvalidArgument');
}

export function flagArgument(argument: Argument): boolean {
  return argument === true;
}

export function recordArgument(argument: Argument): Readonly<Record<string, Argument>> {
  if (
    typeof argument === 'object' &&
    argument !== null &&
    !Array.isArray(argument) &&
    !(argument instanceof SimObject)
  ) {
    return argument as Readonly<Record<string, Argument>>;
  }
  throw new SimError('InvalidArgument');
}
