import { afterAll, beforeAll, describe } from '@jest/globals';
import { type ExcelVariant, OF_RUN, ONE_VARIANT, USUAL, useVariant, VARIANTS } from './variants';

/** The usual Excel, and the one that helps least: for suites too long to run in each. */
export const OPPOSITES: readonly ExcelVariant[] = VARIANTS.filter(
  ({ name }) => name === USUAL.name || name === 'least helpful',
);

/**
 * Runs a suite once a variant of the simulated Excel; workbooks that it makes are of that variant. In a run of one variant
 * (`npm run variants`) it runs in that one.
 */
export function inVariants(suite: (variant: ExcelVariant) => void, variants: readonly ExcelVariant[] = VARIANTS): void {
  describe.each(ONE_VARIANT ? [OF_RUN] : variants)('Excel: $name', (variant) => {
    beforeAll(() => {
      useVariant(variant);
    });
    afterAll(() => {
      useVariant(OF_RUN);
    });
    suite(variant);
  });
}
