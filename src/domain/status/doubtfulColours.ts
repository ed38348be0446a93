import { contrast, lightness } from './contrast';
import type { RuleProblem } from './readRuleSet';
import type { RagStatus } from './types';

/** WCAG 2.2 AA for text. */
const LEAST_CONTRAST = 4.5;
/** Fills nearer to each other than this look alike in print without colour. */
const LEAST_APART = 5;

/**
 * Statuses whose word cannot be read on its fill, or whose fills are one grey in print: worth a warning, while the set
 * stays in use. `cellOf` gives the cell of a status's fill.
 */
export function doubtfulColours(
  name: string,
  statuses: readonly RagStatus[],
  cellOf: (status: RagStatus) => RuleProblem['cell'],
): readonly RuleProblem[] {
  const faint = statuses.flatMap((status) => {
    const found = contrast(status.fill, status.text);
    if (found >= LEAST_CONTRAST) return [];
    const message = `${status.word} of ${name} cannot be read by everybody: ${status.text} on ${status.fill} has a contrast of ${found.toFixed(1)} : 1, and text needs ${String(LEAST_CONTRAST)} : 1`;
    return [{ message, cell: cellOf(status) }];
  });
  const alike = statuses.flatMap((status, place) =>
    statuses
      .slice(0, place)
      .filter((other) => Math.abs(lightness(status.fill) - lightness(other.fill)) < LEAST_APART)
      .map((other) => ({
        message: `${other.word} and ${status.word} of ${name} look alike when printed without colour: ${other.fill} and ${status.fill}`,
        cell: cellOf(status),
      })),
  );
  return [...faint, ...alike];
}
