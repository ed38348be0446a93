import { errorCode } from '../link/errorCode';
import type { StepOutcome } from './recording';
import type { ConformanceStep, StepRequest } from './step';
import type { Trial } from './trial';

function outcome({ name, refusedWith }: ConformanceStep, code: string | null): StepOutcome {
  return { step: name, code, asExpected: code === refusedWith };
}

/** Excel's code of a fault; any other fault is one of the script's own, and ends it. */
function codeOf(fault: unknown): string {
  const code = errorCode(fault);
  if (code === null) throw fault;
  return code;
}

/** How many steps a failed request had begun: the client lists the traces that Excel reached. Nought where none ran. */
function begun(fault: unknown): number {
  const { traceMessages } = fault as { readonly traceMessages?: readonly string[] };
  return traceMessages?.length ?? 0;
}

/** Queues steps up to one that the client itself refuses. */
function queue(steps: StepRequest, trial: Trial): { readonly queued: number; readonly refused: string | null } {
  for (const [at, step] of steps.entries()) {
    trial.context.trace(step.name);
    try {
      step.calls(trial);
    } catch (fault) {
      return { queued: at, refused: codeOf(fault) };
    }
  }
  return { queued: steps.length, refused: null };
}

/**
 * Runs steps in one request, if it goes through. An error ends a request at the step that met it (what went before stays
 * done); the steps after it go over in another request. A request that Excel refused as a whole is tried step by step.
 */
export async function runRequest(
  steps: StepRequest,
  trial: Trial,
  sending: (steps: StepRequest) => void,
): Promise<readonly StepOutcome[]> {
  const [first] = steps;
  if (first === undefined) return [];
  sending(steps);
  const { queued, refused } = queue(steps, trial);
  let reached = queued;
  let code = refused;
  try {
    await trial.context.sync();
  } catch (fault) {
    code = codeOf(fault);
    reached = begun(fault) - 1;
  }
  if (reached < 0 && steps.length > 1) {
    const outcomes: StepOutcome[] = [];
    for (const step of steps) outcomes.push(...(await runRequest([step], trial, sending)));
    return outcomes;
  }
  const met = steps[Math.max(0, reached)];
  const before = steps.slice(0, Math.max(0, reached)).map((step) => outcome(step, null));
  if (met === undefined) return before;
  return [...before, outcome(met, code), ...(await runRequest(steps.slice(before.length + 1), trial, sending))];
}
