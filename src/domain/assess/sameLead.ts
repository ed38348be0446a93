import { sameName } from '../leads/splitNames';

/** Surnames shorter than this differ by a letter too easily to be one person's name mistyped. */
const SHORTEST_SURNAME = 4;

/**
 * True where one name looks like the other mistyped: the same first letter, last words one letter apart. It is a
 * question for a person, never taken for granted. Two initials before one surname are two people.
 */
export function looksMistyped(one: string, other: string): boolean {
  const [left, right] = [parts(one), parts(other)];
  return (
    left.first === right.first &&
    left.last !== right.last &&
    Math.min(left.last.length, right.last.length) >= SHORTEST_SURNAME &&
    oneLetterApart(left.last, right.last)
  );
}

/** True where two names are one lead for certain: initials, titles, full stops and short forms apart, but no slip of spelling. */
export function sameLead(one: string, other: string): boolean {
  return sameName(one, other) && !looksMistyped(one, other);
}

function parts(name: string): { readonly first: string; readonly last: string } {
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
