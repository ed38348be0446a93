import type { WorkSignal } from '../../../workbook/port';
import { WorkStopped } from '../../../workbook/workStopped';
import type { ExcelLink } from '../link/excelLink';
import { quietly } from '../write/quietly';
import { LARGEST_REQUEST } from '../write/writeBatches';

/** A part of a drawing, with about what it weighs in a request. */
export interface Step {
  readonly bytes: number;
  readonly run: (context: Excel.RequestContext) => void;
}

/** Carries steps out in their order, as many in a request as it holds. */
export async function runSteps(
  link: ExcelLink,
  context: Excel.RequestContext,
  steps: readonly Step[],
  title: string,
  signal?: WorkSignal,
): Promise<void> {
  const requests: Step[][] = [];
  let bytes = Infinity;
  for (const step of steps) {
    if (bytes + step.bytes > LARGEST_REQUEST) {
      requests.push([]);
      bytes = 0;
    }
    requests.at(-1)?.push(step);
    bytes += step.bytes;
  }
  for (const [at, request] of requests.entries()) {
    if (signal?.cancelled() === true) throw new WorkStopped(title);
    signal?.progress(at, requests.length, title);
    await quietly(context, () => {
      for (const step of request) step.run(context);
    });
    link.onChunk?.();
  }
}
