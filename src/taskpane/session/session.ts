import type { IsoDate } from '../../domain/calendar/isoDate';
import type { CellRef } from '../../domain/findings/types';
import type { PaneFile, PaneServices } from '../services';
import { actionCommands } from './actionCommands';
import { budgetCommands } from './budgetCommands';
import { ledgerCommands } from './ledgerCommands';
import { changeCommands } from './changeCommands';
import { chosenDate } from './chosenDate';
import { checkCommands } from './checkCommands';
import { conformanceCommands } from './conformanceCommands';
import { importCommands } from './importCommands';
import { planCommands } from './planCommands';
import type { Problem } from './problem';
import { problemOf } from './problemOf';
import { proposalCommands } from './proposals';
import { staleness } from './staleness';
import { reportCommands } from './reportCommands';
import { returnCommands } from './returnCommands';
import type { SessionContext } from './sessionContext';
import { workRunner } from './runWork';
import type { PaneState } from './state';
import { paneStore } from './store';

/** The pane without its views: what it shows is `state()`, what the user can do are its methods. */
export type PaneSession = ReturnType<typeof paneSession>;

export function paneSession(services: PaneServices, now: () => number, first?: PaneState) {
  const store = paneStore(first);
  const context: SessionContext = { store, services, work: workRunner(store), now };
  const proposals = proposalCommands(context);

  async function read(asAt?: IsoDate): Promise<void> {
    try {
      const opened = await services.open(asAt);
      store.dispatch({ kind: 'opened', opened, at: now() });
    } catch (fault) {
      const problem = problemOf(fault);
      // A plan that is in view stays there.
      if (store.state().phase.kind === 'plan') warn('error', problem);
      else store.dispatch({ kind: 'refused', problem });
    }
  }

  function warn(intent: 'error' | 'warning', { title, message }: Problem): void {
    store.dispatch({ kind: 'notice', notice: { intent, title, lines: [message], restores: [] } });
  }

  const staying = staleness(context, () => services.open(chosenDate(store.state())));

  return {
    host: services.host,
    now,
    state: store.state,
    subscribe: store.subscribe,
    dispatch: store.dispatch,
    cancel: context.work.cancel,
    typed: staying.typed,
    ...changeCommands(context),
    ...proposals,
    ...actionCommands(context, proposals),
    ...checkCommands(context, proposals),
    ...planCommands(context, proposals),
    ...returnCommands(context, proposals),
    ...budgetCommands(context, proposals),
    ...ledgerCommands(context, proposals),
    ...importCommands(context),
    ...reportCommands(context),
    ...conformanceCommands(context),

    /** Reads the workbook for the first time, and follows its changes from then on. */
    start: async (): Promise<void> => {
      services.onChanged(staying.changed);
      services.onSelection((selection) => {
        store.dispatch({ kind: 'selected', selection });
      });
      await read();
    },

    retry: async (): Promise<void> => {
      store.dispatch({ kind: 'loading' });
      await read();
    },

    /** Reads and assesses anew as at a day, changing nothing. */
    lookAsAt: async (asAt: IsoDate): Promise<void> => {
      await read(asAt);
    },

    openFile: async (file: PaneFile): Promise<void> => {
      store.dispatch({ kind: 'loading' });
      try {
        const opened = await services.openFile(file);
        store.dispatch({ kind: 'opened', opened, at: now() });
        store.dispatch({ kind: 'went', screen: 'overview' });
      } catch (fault) {
        store.dispatch({ kind: 'refused', problem: problemOf(fault) });
      }
    },

    goTo: async (cell: CellRef): Promise<void> => {
      try {
        await services.goTo(cell);
      } catch (fault) {
        warn('warning', problemOf(fault));
      }
    },
  };
}
