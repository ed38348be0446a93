import { afterAll, beforeAll, describe } from '@jest/globals';
import { type ExcelVariant, USUAL, useVariant, VARIANTS } from './variants';

/** The usual Excel, and the one that helps least: for suites too long to run in each. */
export const OPPOSITES: readonly ExcelVariant[] = VARIANTS.filter(
  ({ name }) => name === USUAL.name || name === 'least helpful',
);

/** Runs a suite once a variant of the simulated Excel; workbooks that it makes are of that variant. */
export function inVariants(suite: (variant: ExcelVariant) => void, variants: readonly ExcelVariant[] = VARIANTS): void {
  describe.each(variants)('Excel: $name', (variant) => {
    beforeAll(() => {
      useVariant(variant);
    });
    afterAll(() => {
      useVariant(USUAL);
    });
    suite(variant);
  });
}
