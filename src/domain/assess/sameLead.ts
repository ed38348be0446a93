import { sameName } from '../leads/splitNames';

/** Surnames shorter than this differ by a letter too easily to be one person's name mistyped. */
const SHORTEST_SURNAME = 4;

/** What of a name tells a slip of spelling: the first letter of its first word, and its last word, in small letters. */
export interface NameEnds {
  readonly first: string;
  readonly last: string;
}

/**
 * True where one name looks like the other mistyped: the same first letter, last words one letter apart. It is a
 * question for a person, never taken for granted. Two initials before one surname are two people.
 */
export function looksMistyped(one: NameEnds, other: NameEnds): boolean {
  return (
    one.first === other.first &&
    one.last !== other.last &&
    Math.min(one.last.length, other.last.length) >= SHORTEST_SURNAME &&
    oneLetterApart(one.last, other.last)
  );
}

/** True where two names are one lead for certain: initials, titles, full stops and short forms apart, but no slip of spelling. */
export function sameLead(one: string, other: string): boolean {
  return sameName(one, other) && !looksMistyped(nameEnds(one), nameEnds(other));
}

/** `P. Marlow` is `{ first: 'p', last: 'marlow' }`; a single word has no first letter. */
export function nameEnds(name: string): NameEnds {
  const words = name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((word) => word !== '');
  return { first: words.length > 1 ? (words[0] ?? '').slice(0, 1) : '', last: words[words.length - 1] ?? '' };
}

/** True where one letter is changed, added, left out, or two neighbours stand the wrong way round. */
function oneLetterApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at += 1;
  if (one.length === other.length) {
    const swapped = one[at] === other[at + 1] && one[at + 1] === other[at] && one.slice(at + 2) === other.slice(at + 2);
    return swapped || one.slice(at + 1) === other.slice(at + 1);
  }
  const [longer, shorter] = one.length > other.length ? [one, other] : [other, one];
  return longer.slice(at + 1) === shorter.slice(at);
}
