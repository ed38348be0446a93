import { MONTH } from '../calendar/months';
import { partFullNames } from './givenNames';
import { standsAlone } from './nameWords';
import { partInitialsRun, partLine } from './partLine';
import { isUnknownLead } from './unknownLead';

export { isCollective } from './isCollective';
export { isUnknownLead } from './unknownLead';
export { sameName } from './sameName';

const DATE = new RegExp(
  `[-–(,]?\\s*(?:\\b(?:by|from|until|since|due|to)\\s+)?(?:\\b(?:the\\s+)?(?:end|mid|early|late)(?:\\s+of)?[\\s-]+)?(?:\\b\\d{1,2}(?:st|nd|rd|th)?\\s+)?(?<![A-Za-z])${MONTH}\\s*'?(?:\\d{4}|\\d{2})\\b\\)?|[-–(,]?\\s*(?:\\b(?:by|from|until|since|due)\\s+)?\\b\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}\\b\\)?`,
  'gi',
);
const MARKS =
  /\s*(?:\((?:overall |joint |job |project )?(?:lead|leads|l|s|support|supporting|accountable|responsible|owner|sponsor|job[ -]?share|joint|tbc|\?+|interim|acting|vacant)\)|\*+|[-–]\s*(?:lead|support|job[ -]?share))\s*(?=$|[,;/&\n]|and\b|\p{L})/giu;
const LABEL =
  /^(?:(?:accountable|responsible|overall|joint|main|project|action|strategic|operational)\s+)?(?:leads?|owners?|officers?|sponsors?|support(?:ing|ed)?|responsible|accountable)(?:\s+(?:officers?|leads?|persons?|by|from))*\s*[:=–-]\s*|^(?:supported by|assisted by|with support from|with|in partnership with|working with|and|&)\s+/i;
/** Numbers and letters of a list: "1. Jane Hall 2. Raj Dean", "a) J Hall b) R Dean". */
const LISTED = /(?:^|(?<=\s))(?:\(?\d{1,2}[.)]|\(?[a-h]\))\s+(?=\p{Lu}\p{L}*[\s.])/gmu;
/** A share of a post: "0.5", "0.6 FTE". */
const SHARE = /\s\(?[01]\.\d{1,2}(?: ?(?:fte|wte))?\)?(?=\s|[,;/]|$)/gi;
const SUPPORTED = /\s*\((?:supported by|assisted by|with support from|with)\s+([^)]*)\)/gi;

/** A mark such as "(lead)" parts two names where the next follows at once. */
function partsHere(after: string): boolean {
  return /^\s*\p{Lu}/u.test(after);
}

/** A name as written, less the full stop after an initial and marks round it: `J. Kelly` is `J Kelly`. */
export function cleanName(name: string): string {
  return name
    .replace(/\b([A-Z])\.\s*(?=[A-Z][\p{Ll}'’])/gu, '$1 ')
    .replace(/\b([A-Z])\.(?=[A-Z]\b)/g, '$1')
    .replace(/\b([A-Z])\.(?=\s|$)/g, '$1')
    .replace(/^[\s,;:/&·•*–-]+|[\s,;:/&*?–-]+$/g, '')
    .replace(/(?<=[a-z]{2})\.$/, '')
    .replace(/\s+(?:tbc|tba|tbd)$/i, '')
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
    .replace(SHARE, '')
    .replace(LISTED, '\n')
    .replace(SUPPORTED, '\n$1\n')
    .replace(MARKS, (mark, at: number, words: string) => (partsHere(words.slice(at + mark.length)) ? '\n' : ' '));
  const names = lines(plain)
    .map((line) => line.replace(LABEL, '').replace(/[\s.]+$/, (end) => (/[A-Z]\.$/.test(line) ? end.trim() : '')))
    .filter((line) => !isUnknownLead(line))
    .flatMap(partLine)
    .map((name) => name.replace(LABEL, ''))
    .flatMap(partInitialsRun)
    .flatMap(partFullNames)
    .map(cleanName)
    .filter((name) => !isUnknownLead(name) && /\p{L}/u.test(name));
  return [...new Set(names)];
}
