import type { Wire } from '../wire/wireTypes';
import type { Difference } from './replay';

function shown(value: Wire | undefined): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}

/** A difference in one line. */
export function tellDifference({ step, where, recorded, simulated }: Difference): string {
  return `${step}: ${where}: Excel ${shown(recorded)}, simulated ${shown(simulated)}`;
}
