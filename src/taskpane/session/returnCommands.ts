import type { PaneFile } from '../services';
import { text } from '../text';
import { problemOf } from './problemOf';
import type { proposalCommands } from './proposals';
import type { SessionContext } from './sessionContext';

/** The monthly cycle in the pane: forms out to the leads, and the forms in again. */
export function returnCommands(
  { store, services, work }: SessionContext,
  { makeChange }: Pick<ReturnType<typeof proposalCommands>, 'makeChange'>,
) {
  return {
    /** Makes the form of one lead, or those of all in one file, and hands it over. */
    makeForms: async (month: string, lead: string | null): Promise<void> => {
      await work.run(text.proformas.making, true, async (signal) => {
        const file = await services.forms(month, lead, signal);
        if (signal.cancelled()) return;
        const delivery = await services.deliver(file);
        const intent = delivery.done ? 'success' : 'warning';
        store.dispatch({ kind: 'notice', notice: { intent, title: delivery.message, lines: [], restores: [] } });
      });
    },

    /** Reads returned forms and shows what they ask for; nothing is written yet. */
    readReturns: async (files: readonly PaneFile[]): Promise<void> => {
      if (files.length === 0) return;
      await work.run(text.proformas.reading, false, async () => {
        try {
          const returns = await services.previewReturns(files);
          store.dispatch({ kind: 'desk', change: { returns } });
        } catch (fault) {
          const { title, message } = problemOf(fault);
          store.dispatch({ kind: 'notice', notice: { intent: 'error', title, lines: [message], restores: [] } });
        }
      });
    },

    putReturnsAside: (): void => {
      store.dispatch({ kind: 'desk', change: { returns: null } });
    },

    acceptReturns: async (): Promise<void> => {
      const { returns } = store.state().desk;
      if (returns === null) return;
      const { changes, returned } = returns.collected;
      const rows = changes.appends.reduce((total, append) => total + append.rows.length, 0);
      await makeChange({
        title: text.proformas.collect,
        lines: [text.proformas.writes(changes.cells.length, rows)],
        confirm: text.proformas.accept(changes.cells.length),
        work: text.proformas.working,
        said: () => text.proformas.done(returned.length),
        changes,
        whole: true,
        after: () => {
          store.dispatch({ kind: 'desk', change: { returns: null } });
        },
      });
    },
  };
}
