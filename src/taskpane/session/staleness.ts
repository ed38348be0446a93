import type { NoPlan, OpenedPlan } from '../../application/openPlan';
import { occupied } from './occupied';
import { problemOf } from './problemOf';
import type { SessionContext } from './sessionContext';

/** A workbook left alone for so long is read again by itself; typing, on the sheet or in the pane, starts the wait anew. */
const IDLE_MS = 10_000;
/** Where Excel does not say whose a change is, what comes in so shortly after Boardline's own writing is taken for that. */
const OWN_EVENTS_MS = 1_500;

export interface Staleness {
  /** A cell was changed; `foreign` where it was surely not this pane. */
  readonly changed: (foreign?: boolean) => void;
  /** The user types in the pane. */
  readonly typed: () => void;
}

/**
 * What to do when the workbook says that a cell was changed: mark the pane as stale, and read again once nobody has
 * changed or typed anything for a while and nothing is under way. Events are hints only, Excel misses some; the reading
 * is the truth. A reading that fails is said in the pane and not repeated before the next change.
 */
export function staleness({ store, now }: SessionContext, read: () => Promise<OpenedPlan | NoPlan>): Staleness {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastWork = Number.NEGATIVE_INFINITY;
  let lastTyped = Number.NEGATIVE_INFINITY;
  let reading = false;
  /** Something changed while the workbook was being read, here or by a command: that reading may not know of it. */
  let meanwhile = false;

  const shown = (): unknown => {
    const { phase } = store.state();
    return phase.kind === 'plan' ? phase.opened : phase.kind;
  };
  const wait = (): void => {
    clearTimeout(timer);
    timer = setTimeout(whenIdle, IDLE_MS);
  };
  const mark = (): void => {
    meanwhile = false;
    store.dispatch({ kind: 'changed' });
    wait();
  };

  function whenIdle(): void {
    const state = store.state();
    if (!state.stale || reading) return;
    if (occupied(state) || now() - lastTyped < IDLE_MS) wait();
    else void readAgain();
  }

  async function readAgain(): Promise<void> {
    const before = shown();
    reading = true;
    try {
      const opened = await read();
      // What a command has read in the meantime is newer than this; what is being filled in is not disturbed.
      if (shown() !== before) return;
      if (occupied(store.state())) wait();
      else store.dispatch({ kind: 'opened', opened, at: now() });
    } catch (fault) {
      if (shown() === before) store.dispatch({ kind: 'rereadFailed', problem: problemOf(fault) });
    } finally {
      reading = false;
      if (meanwhile) mark();
    }
  }

  store.subscribe(() => {
    const { work, stale } = store.state();
    if (work !== null) lastWork = now();
    // The command's own reading is shown first; then the pane is marked again.
    else if (meanwhile && !reading) setTimeout(markMissed, 0);
    if (!stale) clearTimeout(timer);
  });
  function markMissed(): void {
    if (meanwhile && !reading && store.state().work === null) mark();
  }

  return {
    changed: (foreign = false) => {
      const busy = store.state().work !== null;
      if (!foreign && (busy || now() - lastWork < OWN_EVENTS_MS)) return;
      if (busy || reading) meanwhile = true;
      else mark();
    },
    typed: () => {
      lastTyped = now();
    },
  };
}
