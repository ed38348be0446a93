import { errorCode, isPassing } from './errorCode';
import type { ExcelLink } from './excelLink';
import { HostFault } from './hostFault';

/** Waits before each new try of a request that met passing trouble. */
const WAITS = [200, 800, 2000] as const;

/** A fault of Excel as one of ours; anything else as it is. */
export function asHostFault(fault: unknown): unknown {
  const code = errorCode(fault);
  if (code === null || fault instanceof HostFault) return fault;
  return new HostFault(code, fault instanceof Error ? fault.message : '');
}

/**
 * Runs work in Excel; its errors come out as {@link HostFault}. `grouped` makes one step of Excel's own undo of it, where
 * this Excel can (`ExcelApi` 1.20).
 */
export async function inExcel<T>(
  link: ExcelLink,
  work: (context: Excel.RequestContext) => Promise<T>,
  grouped = false,
): Promise<T> {
  try {
    return await (grouped ? link.excel.run({ mergeUndoGroup: true }, work) : link.excel.run(work));
  } catch (fault) {
    throw asHostFault(fault);
  }
}

/** Repeats work that may be done twice, with growing waits, while Excel's trouble is passing. */
export async function repeated<T>(link: ExcelLink, work: () => Promise<T>): Promise<T> {
  for (const wait of WAITS) {
    try {
      return await work();
    } catch (fault) {
      if (!isPassing(errorCode(fault))) throw fault;
      await link.wait(wait);
    }
  }
  return work();
}
