import type { SessionContext } from './sessionContext';

/** A sheet left alone for so long is read again by itself; typing starts the wait anew. */
const IDLE_MS = 10_000;
/** Events of Boardline's own writing come in shortly after it has ended. */
const OWN_EVENTS_MS = 1_500;

/**
 * What to do when the workbook says that a cell was changed: mark the pane as stale, and read again once nobody has
 * changed anything for a while. Events are hints only, Excel misses some; the reading is the truth.
 */
export function staleness({ store, now }: SessionContext, readAgain: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastWork = Number.NEGATIVE_INFINITY;
  store.subscribe(() => {
    const { work, stale } = store.state();
    if (work !== null) lastWork = now();
    if (!stale) clearTimeout(timer);
  });
  const whenIdle = (): void => {
    const { work, ask, stale } = store.state();
    if (!stale) return;
    if (work === null && ask === null) void readAgain();
    else timer = setTimeout(whenIdle, IDLE_MS);
  };
  return () => {
    if (store.state().work !== null || now() - lastWork < OWN_EVENTS_MS) return;
    store.dispatch({ kind: 'changed' });
    clearTimeout(timer);
    timer = setTimeout(whenIdle, IDLE_MS);
  };
}
