import { HostFault } from '../../hosts/excel/link/hostFault';
import type { WorkSignal } from '../../workbook/port';
import { text } from '../text';
import { problemOf } from './problemOf';
import type { PaneStore } from './store';

/** Runs one piece of long work at a time, shows its progress, and lets the user stop it. */
export interface WorkRunner {
  /** `undefined` where it was stopped or failed; the notice has said so. */
  readonly run: <Result>(
    title: string,
    canCancel: boolean,
    work: (signal: WorkSignal) => Promise<Result>,
  ) => Promise<Result | undefined>;
  readonly cancel: () => void;
}

export function workRunner(store: PaneStore): WorkRunner {
  const wish = { cancelled: false };
  const show = (title: string, canCancel: boolean, what: string, done: number, total: number): void => {
    store.dispatch({ kind: 'work', work: { title, what, done, total, canCancel, cancelling: wish.cancelled } });
  };
  return {
    run: async (title, canCancel, work) => {
      // A second click while work is under way is the same click.
      if (store.state().work !== null) return undefined;
      wish.cancelled = false;
      store.dispatch({ kind: 'notice', notice: null });
      show(title, canCancel, title, 0, 0);
      const signal: WorkSignal = {
        cancelled: () => wish.cancelled,
        progress: (done, total, what) => {
          show(title, canCancel, what, done, total);
        },
      };
      try {
        return await work(signal);
      } catch (fault) {
        if (signal.cancelled()) {
          store.dispatch({
            kind: 'notice',
            notice: { intent: 'info', title: text.work.stopped, lines: [], restores: [] },
          });
        } else {
          const problem = problemOf(fault);
          // Where part of a change was made before the fault, the host gives the way back with it.
          const restores = fault instanceof HostFault && fault.restore !== null ? [fault.restore] : [];
          store.dispatch({
            kind: 'notice',
            notice: { intent: 'error', title: problem.title, lines: [problem.message], restores },
          });
        }
        return undefined;
      } finally {
        store.dispatch({ kind: 'work', work: null });
      }
    },
    cancel: () => {
      const { work } = store.state();
      if (work?.canCancel !== true || work.cancelling) return;
      wish.cancelled = true;
      store.dispatch({ kind: 'work', work: { ...work, cancelling: true } });
    },
  };
}
