import type { Unsubscribe } from '../services';

/** Those who want to be told of one kind of event. */
export interface Listeners<Told> {
  readonly listen: (listener: (told: Told) => void) => Unsubscribe;
  readonly tell: (told: Told) => void;
}

export function listeners<Told>(): Listeners<Told> {
  const all = new Set<(told: Told) => void>();
  return {
    listen: (listener) => {
      all.add(listener);
      return () => {
        all.delete(listener);
      };
    },
    tell: (told) => {
      for (const listener of all) listener(told);
    },
  };
}
