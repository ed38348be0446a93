import type { PaneFile } from '../services';
import { text } from '../text';
import { finished } from './finished';
import { problemOf } from './problemOf';
import type { SessionContext } from './sessionContext';

/** Bringing a plan in: files in, questions answered, and only then anything written. */
export function importCommands({ store, services, work, now }: SessionContext) {
  return {
    /** Reads the files and shows what was found in them; a file that cannot be read says why on the Import screen. */
    bringIn: async (files: readonly PaneFile[]): Promise<void> => {
      if (files.length === 0) return;
      store.dispatch({ kind: 'went', screen: 'import' });
      store.dispatch({ kind: 'importing', change: { step: 'choose', preview: null, answers: {}, problem: null } });
      await work.run(text.work.importReading, false, async () => {
        try {
          const preview = await services.previewImport(files);
          store.dispatch({ kind: 'importing', change: { step: 'found', preview } });
        } catch (fault) {
          store.dispatch({ kind: 'importing', change: { problem: problemOf(fault) } });
        }
      });
    },

    answer: (question: string, answer: string): void => {
      const { answers } = store.state().importing;
      store.dispatch({ kind: 'importing', change: { answers: { ...answers, [question]: answer } } });
    },

    acceptImport: async (): Promise<void> => {
      const { preview, answers } = store.state().importing;
      if (preview === null) return;
      const changed = await work.run(text.work.importing, true, (signal) =>
        services.acceptImport(preview, answers, signal),
      );
      if (changed === undefined) return;
      store.dispatch({ kind: 'opened', opened: changed.opened, at: now() });
      store.dispatch({ kind: 'went', screen: 'overview' });
      store.dispatch({ kind: 'notice', notice: finished(text.done.imported(changed.written), changed) });
    },
  };
}
