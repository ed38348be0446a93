import type { IsoDate } from '../../domain/calendar/isoDate';
import type { RestorePoint, WorkSignal } from '../../workbook/port';
import type { Changed, RecheckPreview } from '../services';
import { text } from '../text';
import { chosenDate } from './chosenDate';
import { finished } from './finished';
import type { SessionContext } from './sessionContext';
import type { Ask } from './state';

/** Commands that change cells: each is described first, done with progress, and can be put back. */
export function changeCommands({ store, services, work, now }: SessionContext) {
  async function change(title: string, said: string, job: (signal: WorkSignal) => Promise<Changed>): Promise<void> {
    const changed = await work.run(title, true, job);
    if (changed === undefined) return;
    store.dispatch({ kind: 'opened', opened: changed.opened, at: now() });
    store.dispatch({ kind: 'went', screen: 'overview' });
    store.dispatch({ kind: 'notice', notice: finished(said, changed) });
  }

  const create = {
    sample: async (): Promise<void> => {
      await change(text.work.sample, text.done.sample, (signal) => services.sample(signal));
    },
    newPlan: async (): Promise<void> => {
      await change(text.work.newPlan, text.done.newPlan, (signal) => services.newPlan(signal));
    },
  };

  function askSheets(title: string, confirm: string, proceed: () => Promise<void>): void {
    store.dispatch({ kind: 'ask', ask: { title, lines: [text.ask.sheetsAdded], confirm, proceed } });
  }

  async function recheckNow(asAt: IsoDate | undefined, { obstacles, sheets }: RecheckPreview): Promise<void> {
    const consent = obstacles.length > 0;
    const changed = await work.run(text.work.recheck, true, (signal) => services.recheck(asAt, consent, signal));
    if (changed === undefined) return;
    store.dispatch({ kind: 'opened', opened: changed.opened, at: now() });
    store.dispatch({ kind: 'notice', notice: finished(text.done.recheck(changed.written, sheets.length), changed) });
  }

  return {
    /** Reads anew; where something of Boardline's own has to be written, says what and waits. */
    askRecheck: async (asAt?: IsoDate): Promise<void> => {
      const preview = await work.run(text.work.reading, true, (signal) => services.previewRecheck(asAt, signal));
      if (preview === undefined) return;
      store.dispatch({ kind: 'opened', opened: preview.opened, at: now() });
      const obstacle = preview.obstacles.find((each) => !each.canContinueWithConsent);
      if (obstacle !== undefined) {
        const notice = {
          intent: 'warning' as const,
          title: text.failed.title,
          lines: [obstacle.message],
          restores: [],
        };
        store.dispatch({ kind: 'notice', notice });
      } else if (preview.cells + preview.mendedColumns + preview.sheets.length === 0) {
        const notice = { intent: 'success' as const, title: text.done.upToDate, lines: [], restores: [] };
        store.dispatch({ kind: 'notice', notice });
      } else {
        const ask = { ...recheckWords(preview, asAt), proceed: () => recheckNow(asAt, preview) };
        store.dispatch({ kind: 'ask', ask });
      }
    },

    /** In Excel the sheets are added to the user's own workbook, so it is asked first; a browser makes a new one. */
    askSample: async (): Promise<void> => {
      if (services.host === 'browser') await create.sample();
      else askSheets(text.ask.sampleTitle, text.ask.sample, create.sample);
    },

    askNewPlan: async (): Promise<void> => {
      if (services.host === 'browser') await create.newPlan();
      else askSheets(text.ask.newPlanTitle, text.ask.newPlan, create.newPlan);
    },

    /** The user said yes to what was described. */
    confirm: async (): Promise<void> => {
      const { ask } = store.state();
      if (ask === null) return;
      store.dispatch({ kind: 'ask', ask: null });
      await ask.proceed();
    },

    putBack: async (restores: readonly RestorePoint[]): Promise<void> => {
      const asAt = chosenDate(store.state());
      const opened = await work.run(text.work.puttingBack, false, () => services.putBack(restores, asAt));
      if (opened === undefined) return;
      store.dispatch({ kind: 'opened', opened, at: now() });
      const notice = { intent: 'success' as const, title: text.done.putBackDone, lines: [], restores: [] };
      store.dispatch({ kind: 'notice', notice });
    },
  };
}

function recheckWords(preview: RecheckPreview, asAt: IsoDate | undefined): Omit<Ask, 'proceed'> {
  const lines = [
    ...(preview.cells > 0 ? [text.ask.recheckCells(preview.cells)] : []),
    ...(preview.mendedColumns > 0 ? [text.ask.recheckMends(preview.mendedColumns)] : []),
    ...(preview.sheets.length > 0 ? [text.ask.recheckSheets(preview.sheets)] : []),
    ...(asAt === undefined ? [] : [text.ask.recheckDate(asAt)]),
    ...preview.obstacles.map((obstacle) => obstacle.message),
    text.ask.canPutBack,
  ];
  const confirm = preview.obstacles.length > 0 ? text.ask.clearAndGoOn : text.ask.recheck;
  return { title: text.ask.recheckTitle, lines, confirm };
}
