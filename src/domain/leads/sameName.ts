import { isPost, withoutTitle } from './nameWords';

/** Everyday forms of first names. */
const FORMS: Readonly<Record<string, string>> = {
  dave: 'david',
  mike: 'michael',
  mick: 'michael',
  steve: 'stephen',
  steven: 'stephen',
  chris: 'christopher',
  tony: 'anthony',
  andy: 'andrew',
  bob: 'robert',
  rob: 'robert',
  bill: 'william',
  will: 'william',
  jim: 'james',
  jamie: 'james',
  sue: 'susan',
  liz: 'elizabeth',
  beth: 'elizabeth',
  kate: 'catherine',
  katherine: 'catherine',
  cathy: 'catherine',
  kathryn: 'catherine',
  jo: 'joanne',
  matt: 'matthew',
  nick: 'nicholas',
  tom: 'thomas',
  dan: 'daniel',
  sam: 'samuel',
  ben: 'benjamin',
  alex: 'alexander',
  pete: 'peter',
  phil: 'philip',
  phillip: 'philip',
  ian: 'iain',
  geoff: 'geoffrey',
  jeff: 'jeffrey',
  ken: 'kenneth',
  ron: 'ronald',
  ray: 'raymond',
  pat: 'patricia',
  jenny: 'jennifer',
  debbie: 'deborah',
  mandy: 'amanda',
  vicky: 'victoria',
  becky: 'rebecca',
  ann: 'anne',
  greg: 'gregory',
  tim: 'timothy',
  ed: 'edward',
  fred: 'frederick',
  joe: 'joseph',
  maggie: 'margaret',
  sandy: 'alexander',
  val: 'valerie',
  jon: 'jonathan',
  jonny: 'jonathan',
  mohamed: 'mohammed',
  muhammad: 'mohammed',
  mohammad: 'mohammed',
  sara: 'sarah',
  gill: 'gillian',
  jill: 'gillian',
  lizzie: 'elizabeth',
  nicky: 'nicola',
  nikki: 'nicola',
  stuart: 'stewart',
  teresa: 'theresa',
  trish: 'patricia',
};

const SHORT: readonly (readonly [RegExp, string])[] = [
  [/&/g, ' and '],
  [/\bad\b/g, 'assistant director'],
  [/\bmgr\b/g, 'manager'],
  [/\bdir\b/g, 'director'],
  [/\bhd\b/g, 'head'],
  [/\basst\b/g, 'assistant'],
  [/\bdep\b/g, 'deputy'],
  [/\b(?:ceo|chief exec)\b/g, 'chief executive'],
  [/\bco-?ord(?:inator)?\b/g, 'coordinator'],
  [/\bdept\b/g, 'department'],
];

function plain(name: string): string {
  const reversed = /^([\p{L}'’-]+),\s*((?:[A-Z]\.?\s?){1,3}|[A-Z][\p{Ll}]+)$/u.exec(name.trim());
  const forward = reversed === null ? name : `${reversed[2] ?? ''} ${reversed[1] ?? ''}`;
  let text = withoutTitle(forward.trim())
    .replace(/\([^)]*\)/g, ' ')
    .toLowerCase();
  for (const [pattern, full] of SHORT) text = text.replace(pattern, full);
  return text
    .replace(/['’]/g, '')
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
}

interface Parts {
  readonly given: readonly string[];
  readonly surname: string;
}

function partsOf(name: string): Parts {
  const words = plain(name).split(' ');
  return {
    given: words
      .slice(0, -1)
      .flatMap((word) => (/^[b-df-hj-np-tv-xz]{2,3}$/.test(word) ? word.split(/(?=.)/) : [word])),
    surname: words.at(-1) ?? '',
  };
}

/** True where one word can be had from the other by adding, dropping, changing or swapping one letter. */
function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1 || a === b) return false;
  let head = 0;
  while (head < Math.min(a.length, b.length) && a.charAt(head) === b.charAt(head)) head += 1;
  const [restA, restB] = [a.slice(head), b.slice(head)];
  if (restA.slice(1) === restB || restB.slice(1) === restA || restA.slice(1) === restB.slice(1)) return true;
  return restA.slice(2) === restB.slice(2) && restB.startsWith(restA.charAt(1)) && restA.startsWith(restB.charAt(1));
}

function givenReason(a: readonly string[], b: readonly string[]): string | null {
  if (a.length === 0 || b.length === 0) return null;
  const reasons: string[] = [];
  for (let place = 0; place < Math.min(a.length, b.length); place += 1) {
    const [one, two] = [a[place] ?? '', b[place] ?? ''];
    if (one === two) continue;
    if (one.length === 1 || two.length === 1) {
      if (!one.startsWith(two.charAt(0))) return null;
      reasons.push(`“${one.length === 1 ? one.toUpperCase() : two.toUpperCase()}” is the initial of the other`);
    } else if ((FORMS[one] ?? one) === (FORMS[two] ?? two)) reasons.push('one first name is a short form of the other');
    else return null;
  }
  if (a.length !== b.length) reasons.push('one has a further initial or name');
  return reasons.join('; ');
}

/**
 * Why two names are taken for one person, post or group, in words to show beside the join; `null` where they are not.
 * Different initials are always two people.
 *
 * @example joinReason('J. Hall', 'Jane Hall') // '“J” is the initial of the other'
 */
export function joinReason(a: string, b: string): string | null {
  if (a === b) return 'Written alike';
  const [one, two] = [plain(a), plain(b)];
  if (one === '' || two === '') return null;
  if (one === two || one.replace(/ /g, '') === two.replace(/ /g, '')) {
    return 'The same but for capitals, spaces, full stops, titles or short forms';
  }
  if (isPost(a) || isPost(b))
    return one.length > 12 && oneLetterApart(one, two) && one.replace(/\D/g, '') === two.replace(/\D/g, '')
      ? 'One letter differs'
      : null;
  const [left, right] = [partsOf(a), partsOf(b)];
  const given = givenReason(left.given, right.given);
  if (given === null) return null;
  if (left.surname === right.surname) return given === '' ? 'Written alike' : capitalise(given);
  if (Math.min(left.surname.length, right.surname.length) < 5 || !oneLetterApart(left.surname, right.surname))
    return null;
  return left.surname.startsWith(right.surname.charAt(0))
    ? capitalise(['one letter of the surname differs', given].filter((each) => each !== '').join('; '))
    : null;
}

function capitalise(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** Whether two names are one person, post or group: initials, full stops, capitals, titles and single slips apart. */
export function sameName(a: string, b: string): boolean {
  return joinReason(a, b) !== null;
}
