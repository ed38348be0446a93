import type { PaneServices } from '../services';
import { browserServices } from './browser';

/** Services of an Excel that the pane could not start in: the reading says why, and trying again loads the page anew. */
export function refusing(fault: unknown, reload: () => void): PaneServices {
  const reason = fault instanceof Error ? fault : new Error(String(fault));
  let said = false;
  return {
    ...browserServices(),
    host: 'excel',
    open: () => {
      if (!said) {
        said = true;
        return Promise.reject(reason);
      }
      reload();
      // The page goes; nothing comes after it.
      return new Promise(() => undefined);
    },
  };
}
