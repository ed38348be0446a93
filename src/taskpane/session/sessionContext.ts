import type { PaneServices } from '../services';
import type { workRunner } from './runWork';
import type { PaneStore } from './store';

/** What the context of every command is: the state, the world, and the one piece of work under way. */
export interface SessionContext {
  readonly store: PaneStore;
  readonly services: PaneServices;
  readonly work: ReturnType<typeof workRunner>;
  /** Milliseconds, for "checked 2 min ago" only. */
  readonly now: () => number;
}
