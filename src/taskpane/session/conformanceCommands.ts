import { text } from '../text';
import type { SessionContext } from './sessionContext';

/** Recording how this Excel answers, where the page's address asked for it. */
export function conformanceCommands({ store, services, work }: SessionContext) {
  const { conformance } = services;
  return {
    canRecord: conformance !== undefined,

    /** Runs the script, saves the recording, and says how it went. */
    recordConformance: async (): Promise<void> => {
      if (conformance === undefined) return;
      await work.run(text.conformance.running, false, async (signal) => {
        const { file, requests, steps, unexpected } = await conformance(signal);
        const delivery = await services.deliver(file);
        const intent = delivery.done && unexpected.length === 0 ? 'success' : 'warning';
        const lines = [text.conformance.done(requests, steps), text.conformance.unexpected(unexpected)];
        store.dispatch({ kind: 'notice', notice: { intent, title: delivery.message, lines, restores: [] } });
      });
    },
  };
}
