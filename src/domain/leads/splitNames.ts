import { MONTH } from '../timescale/monthNames';
import { isPerson, isPost, isSubject, namesBody, namesMany, standsAlone } from './nameWords';
import { isUnknownLead } from './unknownLead';

export { isUnknownLead } from './unknownLead';
export { joinReason, sameName } from './sameName';

const DATE = new RegExp(
  `[-–(,]?\\s*(?:\\b(?:by|from|until|since|due|to)\\s+)?(?:\\b\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?<![A-Za-z])${MONTH}\\s*'?(?:\\d{4}|\\d{2})\\b\\)?|[-–(,]?\\s*(?:\\b(?:by|from|until|since|due)\\s+)?\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b\\)?`,
  'gi',
);
const MARKS =
  /\s*(?:\((?:overall |joint |job |project )?(?:lead|leads|l|s|support|supporting|accountable|responsible|owner|sponsor|job[ -]?share|joint|tbc|interim|acting)\)|\*+|[-–]\s*(?:lead|support|job[ -]?share))\s*(?=$|[,;/&]|and\b)/gi;
const LABEL =
  /^(?:(?:accountable|responsible|overall|joint|main|project|action|strategic|operational)\s+)?(?:leads?|owners?|officers?|sponsors?|support(?:ing|ed)?|responsible|accountable)(?:\s+(?:officers?|leads?|persons?|by|from))*\s*[:=–-]\s*|^(?:supported by|assisted by|with support from|with|in partnership with|working with|and|&)\s+/i;
const INITIALS_RUN =
  /(?:(?:[A-Z]\.?\s?){1,2}(?:Mc|Mac|O['’]|[Vv]an |[Dd]e )?[A-Z][a-z][\p{L}'’-]*(?:-[A-Z][\p{L}'’]+)?)(?=\s+[A-Z]\.?\s?[A-Z]|\s*$)/gu;

interface Cut {
  readonly at: number;
  readonly length: number;
  readonly mark: string;
}

/** Places outside brackets where a comma, stroke, "&" or "and" may part two names. */
function cuts(line: string): readonly Cut[] {
  const places: Cut[] = [];
  const finder = /\s*,\s*(?:and\s+|&\s*)?|\s*\/\s*|\s*[&+]\s*|\s+and\s+|\s+[-–]\s+|\s+\|\s+|\s{3,}/giu;
  let depth = 0;
  let done = 0;
  for (let match = finder.exec(line); match !== null; match = finder.exec(line)) {
    for (const letter of line.slice(done, match.index)) depth += letter === '(' ? 1 : letter === ')' ? -1 : 0;
    done = match.index;
    if (depth <= 0) places.push({ at: match.index, length: match[0].length, mark: match[0].trim().charAt(0) });
  }
  return places;
}

/** Whether two phrases on the sides of a mark are two leads, and not one post or body. */
function parts(left: string, right: string, mark: string): boolean {
  if (left === '' || right === '') return true;
  if (isUnknownLead(left) || isUnknownLead(right)) return true;
  if (/\b(?:of|for|the|and)$/i.test(left) || (/^[a-z]/.test(right) && !namesMany(right))) return false;
  if (mark === ',' && /^(?:[A-Z]\.?\s?){1,3}$/.test(right) && /^[A-Z][\p{L}'’-]+$/u.test(left)) return false;
  if (isPerson(left) && isPerson(right)) return true;
  if (mark === '-' || mark === '–') return false;
  if (isSubject(right)) return false;
  if (isPerson(left) && isPost(right)) return mark !== ',';
  if (isSubject(left) && (isPost(right) || namesBody(right)) && mark !== ',') return false;
  if (standsAlone(left) && standsAlone(right)) return true;
  if (mark === ',' || mark === '/' || mark === '') {
    const single = /^[A-Z][\p{L}'’-]+$/u;
    return (single.test(left) || isPerson(left)) && (single.test(right) || isPerson(right));
  }
  const surname = /^[A-Z][\p{L}'’-]+$/u;
  return isPerson(left) ? surname.test(right) : surname.test(left) && isPerson(right) && !namesBody(right);
}

function splitLine(line: string): readonly string[] {
  const names: string[] = [];
  let from = 0;
  const places = cuts(line);
  places.forEach((cut, place) => {
    const left = line.slice(from, cut.at).trim();
    const next = places[place + 1];
    const right = line.slice(cut.at + cut.length, next?.at ?? line.length).trim();
    const rest = line.slice(cut.at + cut.length).trim();
    if (
      !parts(left, right, cut.mark) &&
      !(
        next !== undefined &&
        cut.mark === ',' &&
        isPost(left) &&
        isPost(rest) &&
        parts(left, rest, cut.mark) &&
        isPost(right)
      )
    )
      return;
    names.push(left);
    from = cut.at + cut.length;
  });
  names.push(line.slice(from).trim());
  return names;
}

/** "A Hall R Dean" is two people: a run of initials and surnames and nothing else. */
function splitInitialsRun(name: string): readonly string[] {
  const found = name.match(INITIALS_RUN);
  if (found === null || found.length < 2) return [name];
  return found.join('').replace(/\s/g, '') === name.replace(/\s/g, '') ? found.map((each) => each.trim()) : [name];
}

/** A name as written, less the full stop after an initial and marks round it: `J. Kelly` is `J Kelly`. */
export function cleanName(name: string): string {
  return name
    .replace(/\b([A-Z])\.\s*(?=[A-Z][\p{Ll}'’])/gu, '$1 ')
    .replace(/\b([A-Z])\.(?=[A-Z]\b)/g, '$1')
    .replace(/\b([A-Z])\.(?=\s|$)/g, '$1')
    .replace(/^[\s,;:/&·•*–-]+|[\s,;:/&*–-]+$/g, '')
    .replace(/(?<=[a-z]{2})\.$/, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** Lines that run on: the line before ends in "of" or "and", or this one begins in lower case. */
function lines(text: string): readonly string[] {
  const found: string[] = [];
  for (const line of text.split(/[\n;•·▪]+/)) {
    const last = found.at(-1);
    const trimmed = line.trim();
    if (trimmed === '') continue;
    const runsOn =
      last !== undefined && (/(?:\b(?:of|for|the|and)|&|,)$/i.test(last) || /^(?:of|for|and|&)\s/.test(trimmed));
    if (runsOn && !(last.endsWith(',') && standsAlone(trimmed))) found[found.length - 1] = `${last} ${trimmed}`;
    else found.push(trimmed);
  }
  return found;
}

/**
 * The people, posts, bodies and groups that a lead cell names, as written less the full stop after an initial.
 * Commas, strokes, "&" and "and" part two leads, but stay where they belong to one post ("Head of Policy and
 * Performance", "Director of Adults, Health & Housing"). Dates and marks such as "(lead)" are left out;
 * "?", "TBC" and "Vacant" name nobody and give `[]`.
 *
 * @example splitNames('A Hall R. Dean') // ['A Hall', 'R Dean']
 */
export function splitNames(text: string): readonly string[] {
  const plain = text
    .slice(0, 2_000)
    .replace(/\r\n?|\v/g, '\n')
    .replace(/[\u00a0\u2007\u202f\t]/g, ' ')
    .replace(DATE, ' ')
    .replace(MARKS, ' ');
  const names = lines(plain)
    .map((line) => line.replace(LABEL, '').replace(/[\s.]+$/, (end) => (/[A-Z]\.$/.test(line) ? end.trim() : '')))
    .flatMap(splitLine)
    .map((name) => name.replace(LABEL, ''))
    .flatMap(splitInitialsRun)
    .map(cleanName)
    .filter((name) => !isUnknownLead(name) && /\p{L}/u.test(name));
  return [...new Set(names)];
}

/**
 * Whether a name is a group or body, which cannot answer as one person: "Team managers", "All partners",
 * "Northgate NHS Trust". A post named after one is a post: "Board Secretary".
 */
export function isCollective(name: string): boolean {
  const plain = name.replace(/\([^)]*\)/g, ' ').trim();
  if (isPerson(plain)) return false;
  if (/^(?:all|everyone|everybody|various|both|heads of|directors of|chairs of)\b/i.test(plain)) return true;
  const head = plain.split(/\b(?:of|for|from|at|in|with|to)\b/i)[0]?.trim() ?? plain;
  if (
    namesMany(head) &&
    !/\b(?:services?|schools|members|carers|users|partners|communities) (?:[a-z-]+ )*(?:director|head|manager|officer|lead|leader|secretary|chief|co-?ordinator|adviser|advisor|assistant)$/i.test(
      head,
    )
  )
    return true;
  if (isPost(head)) return /\b(?:board|team|group|committee|forum|panel|partnership|network)$/i.test(head);
  return namesBody(plain) || /^[A-Z]{2,6}$/.test(plain);
}
