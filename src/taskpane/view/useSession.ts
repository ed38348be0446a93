import { createContext, useContext, useSyncExternalStore } from 'react';
import type { PaneSession } from '../session/session';
import type { PaneState } from '../session/state';

const Session = createContext<PaneSession | null>(null);

export const SessionProvider = Session.Provider;

/** The session that the views belong to. */
export function useSession(): PaneSession {
  const session = useContext(Session);
  if (session === null) throw new Error('A view of the pane stands outside its session.');
  return session;
}

/** The session's state; the view is drawn again when it changes. */
export function usePane(): PaneState {
  const session = useSession();
  return useSyncExternalStore(session.subscribe, session.state);
}

/** Starts work that tells of its own success and failure through the session's state. */
export function start(work: Promise<unknown>): void {
  work.catch((fault: unknown) => {
    // The session turns every fault into a notice; one that escapes it must still be seen.
    queueMicrotask(() => {
      throw fault;
    });
  });
}
