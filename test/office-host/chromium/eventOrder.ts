/**
 * Keeps events behind the replies they came of. Requests and events reach the page by ways of their own, and an event
 * may overtake the reply to the very request that registered its handler. Microsoft's library puts a handler in place
 * when it has read that reply, and drops events that nobody handles without a word.
 */
export interface EventOrder {
  /** A request goes out: its number, from 1. */
  readonly asked: () => number;
  /** Its reply has been handed on, or there will be none. */
  readonly answered: (number: number) => void;
  /** An event that happened after Excel had begun on that request is told once all up to it are answered, in order. */
  readonly happened: (after: number, tell: () => void) => void;
}

export function eventOrder(): EventOrder {
  const open = new Set<number>();
  const held: { readonly after: number; readonly tell: () => void }[] = [];
  let last = 0;
  const release = (): void => {
    for (let first = held[0]; first !== undefined; first = held[0]) {
      const { after, tell } = first;
      if ([...open].some((number) => number <= after)) return;
      held.shift();
      tell();
    }
  };
  return {
    asked: () => {
      last += 1;
      open.add(last);
      return last;
    },
    answered: (number) => {
      open.delete(number);
      release();
    },
    happened: (after, tell) => {
      held.push({ after, tell });
      release();
    },
  };
}
