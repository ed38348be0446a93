import { lettersApart } from './lettersApart';

/** Words on which a reading hangs, long enough to be told when one letter is wrong. */
const WORDS = [
  'ongoing',
  'immediate',
  'immediately',
  'quarterly',
  'quarter',
  'monthly',
  'annually',
  'fortnightly',
  'completed',
  'complete',
  'achieved',
  'implemented',
  'confirmed',
  'determined',
  'continuous',
  'commencing',
  'beginning',
  'financial',
  'academic',
  'deferred',
  'postponed',
  'extended',
  'summer',
  'autumn',
] as const;

/** Real words one letter away from one of these. */
const REAL = new Set([
  'competed',
  'compete',
  'completes',
  'achieves',
  'achiever',
  'conformed',
  'quarters',
  'quartet',
  'quarterly',
  'ongoings',
  'simmer',
  'sumner',
  'summers',
  'summed',
  'extender',
  'autumns',
  'mouthly',
]);

const BY_LETTER = new Map<string, readonly string[]>();
for (const word of WORDS) {
  const letter = word.charAt(0);
  BY_LETTER.set(letter, [...(BY_LETTER.get(letter) ?? []), word]);
}
const KNOWN = new Set<string>([...WORDS, ...REAL]);

/** A word long enough to be looked at; lower case. */
export const WORD = /\b[aoimqfcdbpes][a-z]{4,11}\b/g;

/** The word that a mistyped one stands for (`quaterly` is `quarterly`), or `null`. Lower case; one letter may be wrong. */
export function mistypedWord(word: string): string | null {
  if (KNOWN.has(word)) return null;
  for (const name of BY_LETTER.get(word.charAt(0)) ?? []) {
    if (Math.abs(name.length - word.length) <= 1 && lettersApart(word, name, 1) <= 1) return name;
  }
  return null;
}
