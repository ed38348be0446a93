import type { ExcelLink } from '../link/excelLink';

/**
 * One request in which calculation waits and this pane's events are off, and on again by its end: Excel resumes
 * calculation by itself after the request, and events are switched back in the same one.
 */
export async function quietly(context: Excel.RequestContext, work: () => void): Promise<void> {
  context.runtime.enableEvents = false;
  context.application.suspendApiCalculationUntilNextSync();
  work();
  context.runtime.enableEvents = true;
  await context.sync();
}

/** Switches events on again after a request that may have broken off in its middle; tried until Excel answers. */
export async function eventsOn(link: ExcelLink): Promise<void> {
  for (const wait of [0, 200, 1000, 3000]) {
    await link.wait(wait);
    try {
      await link.excel.run(async (context) => {
        context.runtime.enableEvents = true;
        await context.sync();
      });
      return;
    } catch {
      // Events that stay off only make the pane slow to notice changes; a re-check is the truth. The fault that led
      // here is the one to be told.
    }
  }
}
