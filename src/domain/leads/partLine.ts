import { isGivenName } from './givenNames';
import { isBody, isPerson, isPost, isSubject, namesBody, namesMany, standsAlone } from './nameWords';
import { isUnknownLead } from './unknownLead';

interface Cut {
  readonly at: number;
  readonly length: number;
  readonly mark: string;
}

const MARK =
  /\s*,\s*(?:and\s+|then\s+|&\s*)?|\s*\/\s*|\s*[&+|]\s*|\s+(?:and|supported by|assisted by|with support from|in partnership with|working with|with)\s+|\s+[-–]\s+|(?<=\))\s+(?=\p{L})|\s{3,}/giu;
/** Bodies whose own name holds an "and". */
const KEPT =
  /\b(?:police and crime|police & crime|fire and rescue|fire & rescue|health and (?:social|safety|wellbeing)|health & (?:social|safety|wellbeing))\b/gi;
const SURNAME = /^[A-Z][\p{L}'’-]*[\p{Ll}][\p{L}'’-]*$/u;
const INITIALS = /^(?:[A-Z]\.?\s?){1,3}$/;

/** Places outside brackets where a comma, stroke, "&" or "and" may part two names. */
function cuts(line: string): readonly Cut[] {
  const kept = [...line.matchAll(KEPT)].map((match) => ({ from: match.index, to: match.index + match[0].length }));
  const places: Cut[] = [];
  let depth = 0;
  let done = 0;
  for (const match of line.matchAll(MARK)) {
    for (const letter of line.slice(done, match.index))
      depth += '(['.includes(letter) ? 1 : ')]'.includes(letter) ? -1 : 0;
    done = match.index;
    const inside = kept.some(({ from, to }) => from < match.index && match.index < to);
    if (depth <= 0 && !inside) places.push({ at: match.index, length: match[0].length, mark: match[0].trim() });
  }
  return places;
}

/** "Public Health, Adult Social Care, CCG": departments in a row, with no post or body that they could belong to. */
function isDepartmentList(line: string): boolean {
  const each = line.split(/\s*,\s*/);
  const whole = each.every((part) => isSubject(part) || isBody(part)) && !isPost(line);
  return whole && each.every((part) => part.includes(' ') || /^[A-Z]{2,}$/.test(part));
}

/** "Chair of the Policy and Practice Sub-group" chairs one group. */
const CHAIR_OF = /\b(?:chairs?|members?|secretary|clerk) (?:of|to|for) (?:the )?[\p{L}'’-]+$/iu;
/** "NHS Northgate and Westmere ICB" is one body. */
const ONE_BODY = /^NHS \p{Lu}[\p{L}'’-]+$/u;
const ACRONYM_TAIL = /\b(?:ICB|ICS|CCG|PCT|LHB|Trust)$/;

/** A word that can only be a surname: "O'Brien", "McKay", "FitzRoy". */
const CLEAR_SURNAME = /^(?:O['’]\p{Lu}|Ma?c\p{Lu}|Fitz\p{Lu})[\p{L}-]+$/u;

/** "Hall, A" and "Hall, Jane": a surname and what it belongs to, turned round. */
function isForename(left: string, right: string, line: string): boolean {
  if (INITIALS.test(right)) return true;
  if (isGivenName(left) || /[/&]|,.*,|\band\b/.test(line)) return false;
  return isGivenName(right) || (CLEAR_SURNAME.test(left) && /^\p{Lu}\p{Ll}+$/u.test(right));
}

/** "Public Health/CCG", "Adult Social Care/Public Health". */
function areDepartments(left: string, right: string): boolean {
  const named = (words: string): boolean => /^[A-Z]{2,6}$/.test(words) || (isSubject(words) && words.includes(' '));
  return named(left) && named(right) && !/^(?:HR|OD|IT|ICT)$/.test(left);
}

/** Whether the phrases on the two sides of a mark are two leads, and not one post or body. */
function areTwo(left: string, right: string, mark: string, line: string): boolean {
  if (isUnknownLead(left) || isUnknownLead(right)) return true;
  if (/\b(?:of|for|the|and)$/i.test(left) || (/^[a-z]/.test(right) && !namesMany(right))) return false;
  if (mark === ',' && SURNAME.test(left) && isForename(left, right, line)) return false;
  if (isGivenName(left) && isGivenName(right)) return true;
  if (left.endsWith(')') && mark === '') return isPerson(left) ? isPerson(right) : isPost(left) && isPost(right);
  if (CHAIR_OF.test(left) && namesBody(right)) return false;
  if (/^(?:District|Borough|County|City)\b/.test(right)) return false;
  if (ONE_BODY.test(left) && ACRONYM_TAIL.test(right)) return false;
  if (mark === '/' && areDepartments(left, right)) return true;
  if (isPerson(left) && isPerson(right)) return true;
  if (mark === '-' || mark === '–') return false;
  if (/^[a-z]+ /i.test(mark) || mark === 'with') return standsAlone(left) || SURNAME.test(left);
  if (INITIALS.test(left) && INITIALS.test(right)) return !/^(?:HR|OD|IT|ICT)$/.test(left);
  if (mark === ',' && isDepartmentList(line)) return true;
  if (isSubject(right)) return isBody(left) && !isPost(left) && !isSubject(left) && /^[A-Z]{2,}$|\s/.test(right);
  if (isSubject(left) && (isPost(right) || namesBody(right)) && !mark.startsWith(',')) return false;
  if (standsAlone(left) && standsAlone(right)) return true;
  if (mark.startsWith(',') || mark === '/' || mark === '') {
    return (SURNAME.test(left) || isPerson(left)) && (SURNAME.test(right) || isPerson(right));
  }
  return isPerson(left) ? SURNAME.test(right) : SURNAME.test(left) && isPerson(right);
}

/** "Jane Hall, Head of Housing": a person with a post behind each comma. */
function isNameAndPost(line: string): boolean {
  const each = line.split(/\s*,\s*/);
  if (each.length % 2 === 1 || /[&/]|\band\b/.test(line)) return each.length === 2 && titled(each);
  return titled(each);
}

function titled(each: readonly string[]): boolean {
  return each.every((part, place) => (place % 2 === 0 ? isPerson(part) : isPost(part) && !isPerson(part)));
}

/** The leads of one line: parted only where both sides can stand alone. */
export function partLine(line: string): readonly string[] {
  const names: string[] = [];
  const places = cuts(line);
  const pairs = isNameAndPost(line);
  let from = 0;
  let pairing = false;
  places.forEach((cut, place) => {
    const left = line.slice(from, cut.at).trim();
    const right = line.slice(cut.at + cut.length, places[place + 1]?.at ?? line.length).trim();
    if (left !== '' && right !== '') {
      pairing = pairs && !pairing;
      if (pairs ? pairing : !areTwo(left, right, cut.mark, line)) return;
    }
    names.push(left);
    from = cut.at + cut.length;
  });
  names.push(line.slice(from).trim());
  return names;
}

const INITIALS_NAME =
  /^((?:[A-Z]\.?\s?){1,2}(?:Mc|Mac|O['’]|[Vv]an |[Dd]e )?[A-Z][a-z][\p{L}'’-]*)(?=\s+(?:[A-Z]\.?\s?){1,2}(?:O['’])?[A-Z][a-z])\s+/u;
const LAST_NAME = /^(?:[A-Z]\.?\s?){1,2}(?:Mc|Mac|O['’]|[Vv]an |[Dd]e )?[A-Z][a-z][\p{L}'’-]*$/u;

/** "A Hall R Dean" and "A Hall R Dean Team managers": initials and surnames in a row, nothing between them. */
export function partInitialsRun(name: string): readonly string[] {
  const names: string[] = [];
  let rest = name;
  for (let match = INITIALS_NAME.exec(rest); match !== null; match = INITIALS_NAME.exec(rest)) {
    names.push((match[1] ?? '').trim());
    rest = rest.slice(match[0].length);
  }
  if (LAST_NAME.test(rest)) return [...names, rest];
  const tail = /^((?:[A-Z]\.?\s?){1,2}[A-Z][a-z][\p{L}'’-]*)\s+(.+)$/u.exec(rest);
  if (tail !== null && names.length > 0 && (namesMany(tail[2] ?? '') || namesBody(tail[2] ?? ''))) {
    return [...names, tail[1] ?? '', tail[2] ?? ''];
  }
  return [name];
}
