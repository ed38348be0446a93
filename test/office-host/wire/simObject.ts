import type { Wire } from './wireTypes';

/** Anything that the client can hold a proxy of. */
export abstract class SimObject {
  /** The client's name of the type: `Worksheet`. */
  abstract readonly type: string;
  /** Properties that are only kept as set and read back. */
  readonly kept = new Map<string, Wire>();
}

/** An object with nothing but kept properties and parts of the same kind: a chart's title, a print layout. */
export class SimPart extends SimObject {
  readonly parts = new Map<string, SimPart>();

  constructor(
    readonly type: string,
    readonly changed: () => void = () => undefined,
  ) {
    super();
  }
}
