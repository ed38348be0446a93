import type { PaneFile } from '../services';
import { text } from '../text';
import type { SessionContext } from './sessionContext';

/** Making files of the plan: the board's report, and in a browser the workbook itself. */
export function reportCommands({ store, services, work }: SessionContext) {
  async function hand(file: PaneFile): Promise<void> {
    const delivery = await services.deliver(file);
    const intent = delivery.done ? 'success' : 'warning';
    store.dispatch({ kind: 'notice', notice: { intent, title: delivery.message, lines: [], restores: [] } });
  }

  return {
    makeReport: async (): Promise<void> => {
      const { report: request, phase } = store.state();
      if (request === null || phase.kind !== 'plan') return;
      const { findings } = phase.opened.assessment;
      const errors = findings.filter((finding) => finding.severity === 'error').length;
      if (errors > 0 && !request.errorsAccepted) {
        const notice = { intent: 'warning', title: text.report.errors(errors), lines: [], restores: [] } as const;
        store.dispatch({ kind: 'notice', notice });
        return;
      }
      await work.run(text.work.report, true, async (signal) => {
        const file = await services.report(request, signal);
        if (!signal.cancelled()) await hand(file);
      });
    },

    downloadWorkbook: async (): Promise<void> => {
      await work.run(text.work.saving, false, async () => {
        const file = await services.workbookFile();
        if (file !== null) await hand(file);
      });
    },
  };
}
