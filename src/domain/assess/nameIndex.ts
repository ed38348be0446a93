import { sameLead } from './sameLead';

/** Names met so far, each with what it stands for; asks only those that share a word with the name in question. */
export interface NameIndex<Entry> {
  readonly add: (name: string, entry: Entry) => void;
  /** The entry of the first name added that is the same lead for certain, or `null`. */
  readonly find: (name: string) => Entry | null;
}

/**
 * An index over names. Two spellings of one name share a word ("J Hall" and "Jane Hall") or are the same letters parted
 * otherwise ("Mc Donald" and "McDonald"), so that a plan with hundreds of names need not compare each with every other.
 */
export function nameIndex<Entry>(): NameIndex<Entry> {
  const added: { readonly name: string; readonly entry: Entry }[] = [];
  const places = new Map<string, number[]>();
  return {
    add: (name, entry) => {
      for (const key of keysOf(name)) {
        const known = places.get(key);
        if (known === undefined) places.set(key, [added.length]);
        else known.push(added.length);
      }
      added.push({ name, entry });
    },
    find: (name) => {
      const likely = [...new Set(keysOf(name).flatMap((key) => places.get(key) ?? []))].sort(
        (one, other) => one - other,
      );
      for (const place of likely) {
        const candidate = added[place];
        if (candidate !== undefined && sameLead(candidate.name, name)) return candidate.entry;
      }
      return null;
    },
  };
}

/** The words of a name that tell it from others, and all its letters together. */
function keysOf(name: string): readonly string[] {
  const letters = name.toLowerCase().replace(/['’]/g, '');
  const words = letters
    .split(/[^\p{L}\d]+/u)
    .filter((word) => word.length > 1 && !/^(?:of|and|the|for|in|to)$/.test(word));
  return [...new Set([...words, letters.replace(/[^\p{L}\d]+/gu, '')])];
}
