import { CONFORMANCE_SCRIPT, requestsOf } from '../../../src/hosts/excel/conformance/script';

const RESTS = new Map(
  CONFORMANCE_SCRIPT.flatMap(requestsOf)
    .flat()
    .map(({ name, rests }) => [name, rests]),
);

/** On what the simulated Excel's answer to a step rests: a page of Microsoft's, an office-js issue, or a guess. */
export function restsOf(step: string): string {
  return RESTS.get(step) ?? 'a step that the script no longer has';
}
