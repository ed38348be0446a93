import type { ImportCorrections, PaneFile } from '../services';
import { text } from '../text';
import { chosenDate } from './chosenDate';
import { finished } from './finished';
import { problemOf } from './problemOf';
import type { SessionContext } from './sessionContext';

/** Bringing a plan in: files in, tables and columns corrected, questions answered, and only then anything written. */
export function importCommands({ store, services, work, now }: SessionContext) {
  /** Understands the documents anew with one more correction; answers and choices stay. */
  async function correct(change: (corrections: ImportCorrections) => ImportCorrections): Promise<void> {
    const { preview } = store.state().importing;
    if (preview === null) return;
    const corrected = await work.run(text.work.importReading, true, (signal) =>
      services.correctImport(preview, change(preview.corrections), signal),
    );
    if (corrected !== undefined) store.dispatch({ kind: 'importing', change: { preview: corrected } });
  }

  return {
    /** Reads the files and shows what was found in them; a file that cannot be read says why on the Import screen. */
    bringIn: async (files: readonly PaneFile[]): Promise<void> => {
      if (files.length === 0) return;
      store.dispatch({ kind: 'went', screen: 'import' });
      store.dispatch({
        kind: 'importing',
        change: { step: 'choose', preview: null, answers: {}, leftOut: [], problem: null },
      });
      await work.run(text.work.importReading, true, async (signal) => {
        try {
          const preview = await services.previewImport(files, signal);
          store.dispatch({ kind: 'importing', change: { step: 'found', preview } });
        } catch (fault) {
          if (signal.cancelled()) throw fault;
          store.dispatch({ kind: 'importing', change: { problem: problemOf(fault) } });
        }
      });
    },

    /** Takes a table as a plan, leaves it out, or (blank) has it told by its content again. */
    takeTable: (table: string, choice: '' | 'plan' | 'left out'): Promise<void> =>
      correct(({ tables, columnMap }) => {
        const others = Object.fromEntries(Object.entries(tables).filter(([name]) => name !== table));
        return { columnMap, tables: choice === '' ? others : { ...others, [table]: choice } };
      }),

    /** Says what the columns of a heading mean; blank keeps their words beside the action. */
    mapColumn: (heading: string, meaning: string): Promise<void> =>
      correct(({ tables, columnMap }) => ({ tables, columnMap: { ...columnMap, [heading]: meaning } })),

    answer: (question: string, answer: string): void => {
      const { answers } = store.state().importing;
      store.dispatch({ kind: 'importing', change: { answers: { ...answers, [question]: answer } } });
    },

    /** Lets actions in or leaves them out, by their keys. */
    chooseActions: (keys: readonly string[], isIn: boolean): void => {
      const others = store.state().importing.leftOut.filter((key) => !keys.includes(key));
      store.dispatch({ kind: 'importing', change: { leftOut: isIn ? others : [...others, ...keys] } });
    },

    acceptImport: async (): Promise<void> => {
      const { preview, answers, leftOut } = store.state().importing;
      if (preview === null) return;
      const asAt = chosenDate(store.state());
      const changed = await work.run(text.work.importing, true, (signal) =>
        services.acceptImport(preview, answers, leftOut, signal, asAt),
      );
      if (changed === undefined) return;
      store.dispatch({ kind: 'opened', opened: changed.opened, at: now() });
      store.dispatch({ kind: 'went', screen: 'overview' });
      store.dispatch({ kind: 'notice', notice: finished(text.done.imported(changed.written), changed) });
    },
  };
}
