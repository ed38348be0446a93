import type { SourceCell } from '../source/types';
import { isPerson, isPost } from './nameWords';
import { isCollective } from './isCollective';
import { splitNames } from './splitNames';
import { isUnknownLead } from './unknownLead';

/** Who answers for an action, as its lead cell says. */
export interface LeadReading {
  readonly accountable: readonly string[];
  readonly supporting: readonly string[];
  /** The cell names nobody: blank, "?", "TBC". */
  readonly unknown: boolean;
  /** Someone named is a group or body. */
  readonly collective: boolean;
  /** What a person should know of the reading, in words. */
  readonly notes: readonly string[];
}

interface Marked {
  readonly text: string;
  /** For each character, whether it stands in bold. */
  readonly bold: readonly boolean[];
}

/** The cell's words; a change of style between two whole names parts them. */
function marked(cell: SourceCell): Marked {
  let text = '';
  const bold: boolean[] = [];
  const add = (words: string, isBold: boolean): void => {
    text += words;
    bold.push(...new Array<boolean>(words.length).fill(isBold));
  };
  cell.paragraphs.forEach((paragraph, place) => {
    if (place > 0) add('\n', false);
    paragraph.runs.forEach((run, at) => {
      const before = paragraph.runs[at - 1];
      if (before !== undefined && before.bold !== run.bold && isName(before.text) && isName(run.text)) add('\n', false);
      add(run.text, run.bold);
    });
  });
  return { text, bold };
}

function isName(words: string): boolean {
  const names = splitNames(words);
  return names.length > 0 && names.every((name) => isPerson(name) || isPost(name) || isCollective(name));
}

const LETTER = /[\p{L}\d]/u;
const NOT_LETTER = /[^\p{L}\d]/gu;

/** Whether most letters of each name stand in bold; names are looked for one after another. */
function boldNames(cell: Marked, names: readonly string[]): ReadonlySet<string> {
  const places: number[] = [];
  let letters = '';
  Array.from({ length: cell.text.length }, (_, place) => place).forEach((place) => {
    const letter = cell.text[place] ?? '';
    if (!LETTER.test(letter)) return;
    places.push(place);
    letters += letter;
  });
  const found = new Set<string>();
  let from = 0;
  for (const name of names) {
    const sought = name.replace(NOT_LETTER, '');
    const next = letters.indexOf(sought, from);
    const at = next >= 0 ? next : letters.indexOf(sought);
    if (at < 0) continue;
    const inBold = places.slice(at, at + sought.length).filter((place) => cell.bold[place] === true).length;
    if (inBold * 2 > sought.length) found.add(name);
    from = at + sought.length;
  }
  return found;
}

const SUPPORT =
  /(?:^|[\n;,.(]|\s)(?:supported by|support(?:ing)?(?: officers?)?\s*[:–-]|assisted by|with support from|in partnership with|working with|with)\s+/i;
const LEAD_MARK = /(?:^|[\n;,])\s*(?:accountable|overall|main)?\s*leads?(?: officers?)?\s*[:–-]\s*/i;
const LEAD_AFTER = /([^\n;,/&]+?)\s*(?:\((?:overall |project )?lead\)|[-–]\s*lead\b)/gi;

function fromWords(text: string): Pick<LeadReading, 'accountable' | 'supporting'> {
  const names = splitNames(text);
  const tagged = [...text.matchAll(LEAD_AFTER)].flatMap((match) => splitNames(match[1] ?? ''));
  if (tagged.length > 0) {
    return { accountable: tagged, supporting: names.filter((name) => !tagged.includes(name)) };
  }
  const support = SUPPORT.exec(text);
  if (support !== null && support.index > 0) {
    const accountable = splitNames(text.slice(0, support.index).replace(/[(]\s*$/, ''));
    const rest = text.slice(support.index + support[0].length).replace(/\)\s*$/, '');
    return { accountable, supporting: splitNames(rest).filter((name) => !accountable.includes(name)) };
  }
  const lead = LEAD_MARK.exec(text);
  if (lead !== null && lead.index > 0) {
    const accountable = splitNames(text.slice(lead.index + lead[0].length));
    return {
      accountable,
      supporting: splitNames(text.slice(0, lead.index)).filter((name) => !accountable.includes(name)),
    };
  }
  return { accountable: names, supporting: [] };
}

/**
 * Reads a lead cell. Bold marks the accountable lead where the cell mixes bold and plain, or where its table does
 * (`boldMarksLead`): there several plain names are all supporting and nobody is accountable, while one name alone is.
 * Without bold all who are named are accountable, save those behind "supported by" or beside a "(lead)".
 */
export function readLeadCell(cell: SourceCell | string, boldMarksLead = false): LeadReading {
  const words: Marked = typeof cell === 'string' ? { text: cell, bold: [] } : marked(cell);
  const names = splitNames(words.text);
  const bold = boldNames(words, names);
  const mixed = bold.size > 0 && bold.size < names.length;
  const byBold = mixed || (boldMarksLead && (bold.size > 0 || names.length > 1));
  const { accountable, supporting } = byBold
    ? { accountable: names.filter((name) => bold.has(name)), supporting: names.filter((name) => !bold.has(name)) }
    : fromWords(words.text);
  return {
    accountable,
    supporting,
    unknown: names.length === 0 && isUnknownLead(words.text),
    collective: names.some(isCollective),
    notes: notesOf(words.text, accountable, supporting),
  };
}

function notesOf(text: string, accountable: readonly string[], supporting: readonly string[]): readonly string[] {
  const notes: string[] = [];
  if (/\bjob[ -]?share/i.test(text)) notes.push('A job share');
  if (accountable.length === 0 && supporting.length > 0) notes.push('Nobody is marked as accountable');
  if (accountable.length > 1) notes.push(`${String(accountable.length)} are named as accountable`);
  const named = [...accountable, ...supporting].filter(isCollective);
  if (named.length > 0) notes.push(`A group cannot answer as one person: ${named.join(', ')}`);
  return notes;
}
