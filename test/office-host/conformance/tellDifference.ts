import type { Wire } from '../wire/wireTypes';
import type { Difference } from './replay';
import { restsOf } from './rests';

function shown(value: Wire | undefined): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** A difference in one line: where it is, what either Excel says, and on what the simulated one's answer rests. */
export function tellDifference({ step, where, recorded, simulated }: Difference): string {
  return `${step}: ${where}: Excel ${shown(recorded)}, simulated ${shown(simulated)} (our model rests on ${restsOf(step)})`;
}
