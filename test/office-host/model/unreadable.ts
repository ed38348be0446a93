import { SimError } from '../wire/simError';
import type { Wire } from '../wire/wireTypes';

const TEXTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'!|\[(?:'.|[^[\]'])*\]/g;

/** A formula whose brackets do not close, or that has a text without an end. */
function isUnreadable(formula: string): boolean {
  const bare = formula.replace(TEXTS, '');
  let open = 0;
  for (const sign of bare) {
    if (sign === '(') open += 1;
    else if (sign === ')') open -= 1;
    if (open < 0) return true;
  }
  return open !== 0 || bare.includes('"');
}

/**
 * Refuses a write that holds a formula which cannot be read, before any cell of it changes (Microsoft Learn, "Error handling":
 * `InvalidArgument` for what has an incorrect format). Only brackets and quotation marks are looked at.
 */
export function mustBeReadable(written: Wire): void {
  if (Array.isArray(written)) for (const part of written as readonly Wire[]) mustBeReadable(part);
  else if (typeof written === 'string' && written.startsWith('=') && isUnreadable(written))
    throw new SimError('InvalidArgument');
}
