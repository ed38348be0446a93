import type { CellContent } from '../read/cellContent';

/**
 * Stands in a cell for the moment before a formula of its own. Excel would take a formula for that of the whole column where
 * nothing else stands in it (office-js issue 5909). Words that nobody types: where a fault leaves them there, the next try
 * knows them for ours, and until then they say themselves what happened.
 */
export const HELD = '(being written by Boardline)';

/** True for a cell in which a fault broke off a write. */
export function isHeld({ value }: CellContent): boolean {
  return value === HELD;
}
