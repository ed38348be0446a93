import { problemOf } from '../taskpane/session/problemOf';

/** What Excel hands to a button's function; it shows "working" until it is told that the function has ended. */
export interface RibbonEvent {
  completed(): void;
}

/**
 * A ribbon button's function: it runs the command, shows what went wrong or what there is to say, and tells Excel that
 * it has ended on every path, a failing message included.
 */
export function ribbonCommand(
  command: () => Promise<string | null>,
  show: (message: string) => Promise<void>,
): (event: RibbonEvent) => Promise<void> {
  return async (event) => {
    try {
      const said = await command().catch((fault: unknown) => problemOf(fault).message);
      if (said !== null) await show(said).catch(() => undefined);
    } finally {
      event.completed();
    }
  };
}
