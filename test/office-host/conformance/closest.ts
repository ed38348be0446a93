import type { Recording } from '../../../src/hosts/excel/conformance/recording';
import { SimWorkbook } from '../model/simWorkbook';
import { type ExcelVariant, VARIANTS } from '../variants';
import { type Difference, replay } from './replay';

/** How far one variant of the simulated Excel is from a recorded one. */
export interface Distance {
  readonly variant: ExcelVariant;
  readonly differences: readonly Difference[];
  /** The steps in which it differs, each once. */
  readonly steps: readonly string[];
}

/**
 * Every variant by how many of a recording's steps it answers otherwise, the closest first; of equals the one that is listed
 * first. This is how a recording of a real Excel chooses the simulation's default.
 */
export async function closest(recording: Recording): Promise<readonly Distance[]> {
  const distances: Distance[] = [];
  for (const variant of VARIANTS) {
    const differences = await replay(recording, new SimWorkbook('Plan.xlsx', variant));
    distances.push({ variant, differences, steps: [...new Set(differences.map(({ step }) => step))] });
  }
  return distances.sort((one, other) => one.steps.length - other.steps.length);
}
