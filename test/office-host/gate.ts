/** Holds Excel's replies back, so that a test can look at what the pane shows meanwhile. */
export interface Gate {
  /** Replies from that request on wait, counted from the last `failWith`. */
  readonly holdFrom: (request: number) => void;
  /** What waits goes out, and nothing waits any more. */
  readonly letGo: () => void;
  readonly pass: (request: number) => Promise<void>;
}

export function gate(held: boolean): Gate {
  const waiting: (() => void)[] = [];
  let from = held ? 0 : Number.POSITIVE_INFINITY;
  return {
    holdFrom: (request) => {
      from = request;
    },
    letGo: () => {
      from = Number.POSITIVE_INFINITY;
      for (const go of waiting.splice(0)) go();
    },
    pass: (request) =>
      request < from
        ? Promise.resolve()
        : new Promise((go) => {
            waiting.push(go);
          }),
  };
}
