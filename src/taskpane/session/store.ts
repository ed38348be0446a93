import type { PaneEvent } from './events';
import { FIRST_STATE, reduce } from './reduce';
import type { PaneState } from './state';

/** Holds the pane's state and tells its listeners when it changes. */
export interface PaneStore {
  readonly state: () => PaneState;
  readonly dispatch: (event: PaneEvent) => void;
  readonly subscribe: (listener: () => void) => () => void;
}

export function paneStore(first: PaneState = FIRST_STATE): PaneStore {
  let state = first;
  const listeners = new Set<() => void>();
  return {
    state: () => state,
    dispatch: (event) => {
      state = reduce(state, event);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
