import type { Recording } from '../../../src/hosts/excel/conformance/recording';
import type { SimWorkbook } from '../model/simWorkbook';
import { type Difference, replay } from './replay';

/** How far one variant of the simulated Excel is from a recorded one. */
export interface Distance {
  readonly variant: string;
  readonly differences: readonly Difference[];
  /** The steps in which it differs, each once. */
  readonly steps: readonly string[];
}

/**
 * The variants by how many of a recording's steps they answer otherwise, the closest first; of equals the one that is listed
 * first. This is how a recording of a real Excel chooses the simulation's default.
 */
export function closest(
  recording: Recording,
  variants: Readonly<Record<string, () => SimWorkbook>>,
): readonly Distance[] {
  return Object.entries(variants)
    .map(([variant, workbook]): Distance => {
      const differences = replay(recording, workbook());
      return { variant, differences, steps: [...new Set(differences.map(({ step }) => step))] };
    })
    .sort((one, other) => one.steps.length - other.steps.length);
}
