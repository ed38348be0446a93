import type { Recording } from '../../../src/hosts/excel/conformance/recording';

/** The file is no recording of the pane's Conformance page. */
export class NoRecording extends Error {
  constructor(why: string) {
    super(`This is no recording of the Conformance page: ${why}.`);
    this.name = 'NoRecording';
  }
}

/** A tester's file, read and looked at; {@link NoRecording} says what is wrong with it. */
export function readRecording(text: string): Recording {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new NoRecording('it is not JSON');
  }
  const recording = (read ?? {}) as Partial<Recording>;
  if (recording.format !== 'boardline-conformance') throw new NoRecording('its format has another name');
  if (recording.version !== 2) throw new NoRecording('another version of Boardline made it');
  if (!Array.isArray(recording.events)) throw new NoRecording('it does not say what was heard');
  if (!Array.isArray(recording.exchanges) || recording.exchanges.length === 0)
    throw new NoRecording('it has no requests');
  const whole = recording.exchanges.every(
    (exchange: Partial<Recording['exchanges'][number]> | null) =>
      Array.isArray(exchange?.steps) &&
      typeof exchange.request === 'object' &&
      exchange.request !== null &&
      typeof exchange.status === 'number',
  );
  if (!whole) throw new NoRecording('a request of it is not whole');
  return recording as Recording;
}
