import { withoutEmails } from './emailAddresses';
import { CALENDAR, type OfficerNames } from './officerNames';
import { isInitials, isPostWord, isTitle, nameKey, type PersonName } from './personName';
import { spelledOut, withoutInitials } from './staffInitials';
import { withoutTelephones } from './telephones';

/** Put in the place of every name found. */
export const NAMED_OFFICER = 'a named officer';

const WORD = /[\p{L}\p{M}]+(?:['’‐‑-][\p{L}\p{M}]+)*/gu;
/** Addresses of mail and of pages: names stand in them in small letters. */
const ADDRESS = /\S*[@/_]\S*/g;
const WITHIN_NAME = /^(?:\.? ?| | |_|\s+)$/;
const SURNAME_FIRST = /^,? $/;
/** Marks that nobody sees, within a word: they would hide a name from the search, and not from the reader. */
const INVISIBLE = /(?<=\p{L})[\u00ad\u200b\u2060\ufeff\p{Cc}]+(?=\p{L})/gu;
/** After these a surname is a place's: "Marlow Road". */
const PLACES =
  /^ (?:House|Street|Road|Lane|Avenue|Close|Court|Centre|Center|Ward|Hospital|School|Park|Hall|Library|Borough|Council|Trust|University|College)\b/;

interface Word {
  readonly text: string;
  readonly key: string;
  readonly start: number;
  readonly end: number;
}

/** Removes names from one text. */
export type Redactor = (text: string) => string;

function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(WORD)].map((match) => {
    const written = match[0].replace(/['’]s$/u, '');
    return { text: written, key: nameKey(written), start: match.index, end: match.index + written.length };
  });
}

/**
 * Surnames that are also words of the plan (used in lower case somewhere in it) or part of a body's name: standing
 * alone they are not taken for a person, or a plan with a lead called Green would lose its green actions.
 */
function ordinaryWords(texts: readonly string[], bodies: readonly string[], names: OfficerNames): ReadonlySet<string> {
  const ordinary = new Set<string>(CALENDAR);
  for (const text of texts) {
    const words = wordsOf(text.replace(ADDRESS, ' '));
    words.forEach((word, at) => {
      const isName = names.bySurname.has(word.key) || names.single.has(word.key);
      if (!isName || word.text !== word.text.toLowerCase()) return;
      // "pat marlow" is a name in small letters, and no ordinary use of the word.
      const isWhole = (given: string, surname: string): boolean =>
        (names.bySurname.get(surname) ?? []).some((person) => person.given.includes(given));
      const [before, after] = [words[at - 1]?.key ?? '', words[at + 1]?.key ?? ''];
      if (!isWhole(before, word.key) && !isWhole(word.key, after)) ordinary.add(word.key);
    });
  }
  for (const body of bodies) for (const word of wordsOf(body)) ordinary.add(word.key);
  return ordinary;
}

/** Where the name that ends in the surname at `at` begins and ends, in words; `null` where no person is meant. */
function extentOf(
  words: readonly Word[],
  at: number,
  text: string,
  people: readonly PersonName[],
  ordinary: boolean,
): readonly [number, number] | null {
  const gap = (from: number): string => text.slice(words[from]?.end, words[from + 1]?.start);
  const given = new Set(people.flatMap((person) => person.given));
  const initials = new Set(people.flatMap((person) => person.initials));
  let first = at;
  for (;;) {
    const before = words[first - 1];
    if (before === undefined || !WITHIN_NAME.test(gap(first - 1))) break;
    const knownInitial = isInitials(before.text) && (!ordinary || initials.has(before.key.charAt(0)));
    const nickname =
      !ordinary &&
      /^\p{Lu}\p{Ll}/u.test(before.text) &&
      [...given].some((name) => name.startsWith(before.key.slice(0, 2)));
    const spelt =
      !ordinary &&
      first === at &&
      /^\p{Lu}\p{Ll}/u.test(before.text) &&
      initials.has(before.key.charAt(0)) &&
      !isPostWord(before.text);
    const title = isTitle(before.text) && /^\p{Lu}/u.test(before.text);
    if (!given.has(before.key) && !knownInitial && !nickname && !spelt && !title) break;
    first -= 1;
    if (title) break;
  }
  if (first < at) return [first, at];
  const after = words[at + 1];
  if (after !== undefined && SURNAME_FIRST.test(gap(at))) {
    const reversed = given.has(after.key) || (isInitials(after.text) && initials.has(after.key.charAt(0)));
    if (reversed && /^\p{Lu}/u.test(after.text)) return [at, at + 1];
  }
  const surname = words[at];
  if (surname === undefined || ordinary || !/^\p{Lu}/u.test(surname.text)) return null;
  return PLACES.test(text.slice(surname.end)) ? null : [at, at];
}

/** A forename that stands alone: capital first, and no part of another name ("St Patricia", "Patricia Avenue"). */
function aloneAt(
  words: readonly Word[],
  at: number,
  text: string,
  names: OfficerNames,
): readonly [number, number] | null {
  const word = words[at];
  const before = words[at - 1];
  const after = words[at + 1];
  if (word === undefined || !/^\p{Lu}/u.test(word.text)) return null;
  const isCapital = (other: Word): boolean => /^\p{Lu}/u.test(other.text);
  if (after !== undefined && text.slice(word.end, after.start) === ' ' && isCapital(after)) {
    // Its own surname comes next, and takes the forename with it.
    return names.bySurname.has(after.key) ? [at, at + 1] : null;
  }
  const follows = before !== undefined && text.slice(before.end, word.start) === ' ' && isCapital(before);
  return follows && !startsClause(text, before.start) && !isTitle(before.text) ? null : [at, at];
}

function startsSentence(text: string, at: number): boolean {
  return at === 0 || /(?:[.!?]\s+|\n\s*|[•·*]\s*)$/u.test(text.slice(0, at));
}

/** Where a verb has its capital: at a sentence's start, and after a colon, a dash or a bracket. */
function startsClause(text: string, at: number): boolean {
  return startsSentence(text, at) || /(?:[:;/]\s*|[-–—(“"‘]\s*)$/u.test(text.slice(0, at));
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+');
}

/**
 * A function that puts "a named officer" for every officer's name in a text: whole names, initials with surname in
 * either order, titles with surname, surnames alone (unless the surname is an ordinary word of the plan), posts of the
 * directory as written, forenames alone of people named in full, and initials; e-mail addresses and telephone numbers
 * are left out. Names of people who stand nowhere
 * in the lead cells cannot be known.
 *
 * Example: with P Marlow in Leads, "Pat Marlow's team" is "a named officer's team"; "Marlow Road" stays.
 */
export function redactor(names: OfficerNames, texts: readonly string[], bodies: readonly string[]): Redactor {
  const ordinary = ordinaryWords(texts, bodies, names);
  const posts =
    names.posts.length === 0
      ? null
      : new RegExp(
          `(?:\\b(?:[Tt]he|[Aa]n?|[Oo]ur)\\s+)?(?<![\\p{L}])(?:${[...names.posts]
            .sort((one, other) => other.length - one.length)
            .map(escaped)
            .join('|')})(?![\\p{L}])`,
          'gu',
        );
  const otherLetters = spelledOut(texts);
  return (text) => {
    if (text === '') return text;
    const plain = text.replace(INVISIBLE, (mark) => (/[\t\n\r]/.test(mark) ? mark : ''));
    const withoutEmail = withoutTelephones(withoutEmails(plain));
    const withoutPosts =
      posts === null
        ? withoutEmail
        : withoutEmail.replace(posts, (_, ...rest: readonly unknown[]) =>
            officerAt(withoutEmail, rest.find((each): each is number => typeof each === 'number') ?? 0),
          );
    const withoutNames = withoutPeople(withoutPosts, names, ordinary);
    return joined(withoutInitials(withoutNames, names.initials, otherLetters, (at) => officerAt(withoutNames, at)));
  };
}

function officerAt(text: string, at: number): string {
  return startsSentence(text, at) ? NAMED_OFFICER.replace('a', 'A') : NAMED_OFFICER;
}

/** Where names begin and end, in words: first those with a surname, then forenames outside them. */
function namesIn(
  words: readonly Word[],
  text: string,
  names: OfficerNames,
  ordinary: ReadonlySet<string>,
): readonly (readonly [number, number])[] {
  const found: (readonly [number, number])[] = [];
  const covered = new Set<number>();
  const take = (extent: readonly [number, number] | null): void => {
    if (extent === null) return;
    found.push(extent);
    for (let at = extent[0]; at <= extent[1]; at += 1) covered.add(at);
  };
  words.forEach((word, at) => {
    const people = names.bySurname.get(word.key);
    if (people === undefined && isJoinedName(word.key, names)) take([at, at]);
    if (people !== undefined && !covered.has(at)) take(extentOf(words, at, text, people, ordinary.has(word.key)));
  });
  words.forEach((word, at) => {
    if (!covered.has(at) && names.single.has(word.key) && !ordinary.has(word.key))
      take(aloneAt(words, at, text, names));
  });
  return found.sort((one, other) => one[0] - other[0]);
}

/** `pat-marlow`, as addresses of web pages write it. */
function isJoinedName(key: string, { bySurname }: OfficerNames): boolean {
  const [first = '', ...rest] = key.split('-');
  const people = bySurname.get(rest.join('-')) ?? [];
  return people.some(
    ({ given, initials }) => given.includes(first) || (first.length === 1 && initials.includes(first)),
  );
}

function withoutPeople(text: string, names: OfficerNames, ordinary: ReadonlySet<string>): string {
  const words = wordsOf(text);
  let done = 0;
  let out = '';
  for (const [first, last] of namesIn(words, text, names, ordinary)) {
    const start = Math.max(words[first]?.start ?? 0, done);
    out += text.slice(done, start) + officerAt(text, start);
    done = words[last]?.end ?? start;
  }
  return out + text.slice(done);
}

/** Several names in a row are said once. */
function joined(text: string): string {
  return text.replace(/\b(a|A) named officer(?:(?:\s*[,;/&]\s*|,? and )a named officer)+/g, (_, article: string) =>
    article === 'A' ? 'Named officers' : 'named officers',
  );
}
