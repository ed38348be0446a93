import type { HeardEvent } from '../../../src/hosts/excel/conformance/recording';
import type { RichEvent } from '../client/startClient';
import type { Session } from '../wire/session';
import type { Wire } from '../wire/wireTypes';
import { compare } from './differences';
import type { Difference } from './replay';

/** The step after which the events come. */
const STEP = 'change and select';

function heard({ message }: RichEvent): HeardEvent {
  const { address, changeType, source, triggerSource } = JSON.parse(message) as Omit<HeardEvent, 'kind'>;
  if (changeType === undefined || source === undefined) return { kind: 'selectionChanged', address };
  const change = { kind: 'changed' as const, address, changeType, source };
  return triggerSource === undefined ? change : { ...change, triggerSource };
}

/** Listens to what a session is told; the answer waits until all of it has come. */
export function toldEvents(session: Session): () => Promise<readonly HeardEvent[]> {
  const told: HeardEvent[] = [];
  session.deliver = (entries) => {
    told.push(...entries.map(heard));
  };
  return async () => {
    await new Promise((done) => setTimeout(done, 0));
    return told;
  };
}

/** Where the events that either Excel told differ, in their order. */
export function eventDifferences(
  recorded: readonly HeardEvent[],
  simulated: readonly HeardEvent[],
): readonly Difference[] {
  const wire = (events: readonly HeardEvent[]): Wire => events.map((event) => ({ ...event }));
  return compare(wire(recorded), wire(simulated), 'event').map((difference) => ({ step: STEP, ...difference }));
}
