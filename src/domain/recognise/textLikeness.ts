/** A text as a bag of word pairs, for comparing; capitals, marks and spaces do not count. */
export interface TextPrint {
  readonly plain: string;
  readonly words: ReadonlySet<string>;
  readonly pairs: ReadonlySet<string>;
}

/** The print of a text. */
export function textPrint(text: string): TextPrint {
  const plain = text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  const words = plain.split(' ').filter((word) => word !== '');
  const pairs = words.map((word, index) => `${words[index - 1] ?? ''} ${word}`);
  return { plain, words: new Set(words), pairs: new Set(pairs) };
}

/** How alike two texts are, from 0 to 1 for the same: the shared part of their words and word pairs. */
export function likeness(one: TextPrint, other: TextPrint): number {
  if (one.plain === other.plain) return 1;
  return (shared(one.words, other.words) + shared(one.pairs, other.pairs)) / 2;
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  if (one.size + other.size === 0) return 0;
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return (2 * both) / (one.size + other.size);
}
