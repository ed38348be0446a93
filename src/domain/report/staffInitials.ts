import type { PersonName } from './personName';

/** By which officers are called in passing: "JS to chase". */
export interface StaffInitials {
  /** Those that the plan itself gives somebody: found anywhere. In capitals, without stops. */
  readonly given: ReadonlySet<string>;
  /** Those that follow from a full name: found only where somebody does something, since letters stand for much else. */
  readonly likely: ReadonlySet<string>;
}

/** Two letters that stand for something else in every council and trust. */
const NOBODY = new Set(
  'IT HR GP PA PC MP PR PM PH LA CC MH UK EU US UN CE ID OT PT QA AI TB AM TV VAT SEN SLA NHS'.split(' '),
);
const INITIALS = /^\p{Lu}\.?\s?\p{Lu}\.?(?:\s?\p{Lu}\.?)?$/u;
const IN_BRACKETS = /[([]\s*(\p{Lu}\.?\p{Lu}\.?(?:\p{Lu}\.?)?)\s*[)\]]/gu;
/** Letters as they stand in a text, with or without stops; nothing of a longer word, code or sum beside them. */
const WRITTEN = /(?<![\p{L}\p{N}.&/-])(\p{Lu})\.?(\p{Lu})\.?(\p{Lu}?)\.?(?![\p{L}\p{N}&])/gu;
const DOES =
  /^(?:['’]s\b|\s(?:to|will|has|had|is|was|said|says|agreed|met|rang|wrote|leads?|chairs?)\b|\s?[:)]|\s[-–—]\s)/u;
const ASKED =
  /(?:[([]|\b(?:by|with|from|ask|asked|see|contact|contacted|lead|leads|cc|per|via|ring|call|email|tell|told)\s)$/iu;

function lettersOf(written: string): string {
  return written.replace(/[^\p{Lu}]/gu, '');
}

/** The initials of the people whom a plan names, from their lead cells as written and from their full names. */
export function staffInitials(cells: readonly string[], people: readonly PersonName[]): StaffInitials {
  const likely = new Set(
    people.flatMap(({ initials, surname }) => {
      const last = surname.charAt(0);
      return [`${initials[0] ?? ''}${last}`, `${initials.join('')}${last}`].map((each) => each.toUpperCase());
    }),
  );
  for (const each of likely) if (each.length < 2 || each.length > 3 || NOBODY.has(each)) likely.delete(each);
  const given = new Set<string>();
  for (const cell of cells) {
    const part = cell.trim();
    const letters = INITIALS.test(part) ? lettersOf(part) : '';
    if (letters !== '' && !NOBODY.has(letters) && (letters.length === 2 || likely.has(letters))) given.add(letters);
    for (const [, bracketed = ''] of part.matchAll(IN_BRACKETS)) {
      if (likely.has(lettersOf(bracketed))) given.add(lettersOf(bracketed));
    }
  }
  return { given, likely };
}

/** Initials that the plan spells out as something else: "Community Safety (CS)". */
export function spelledOut(texts: readonly string[]): ReadonlySet<string> {
  const known = new Set<string>();
  for (const text of texts) {
    for (const match of text.matchAll(IN_BRACKETS)) {
      const letters = lettersOf(match[1] ?? '');
      const before = text.slice(0, match.index).match(/[\p{L}'’-]+/gu) ?? [];
      const spelt = before.slice(-letters.length).map((word) => word.charAt(0).toUpperCase());
      if (spelt.join('') === letters) known.add(letters);
    }
  }
  return known;
}

/** A text with other words in place of officers' initials; `ordinary` are those that mean something else. */
export function withoutInitials(
  text: string,
  { given, likely }: StaffInitials,
  ordinary: ReadonlySet<string>,
  instead: (at: number) => string,
): string {
  if (given.size + likely.size === 0) return text;
  return text.replace(WRITTEN, (whole: string, a: string, b: string, c: string, at: number) => {
    const letters = `${a}${b}${c}`;
    if (given.has(letters)) return instead(at);
    if (!likely.has(letters) || ordinary.has(letters)) return whole;
    const acts = DOES.test(text.slice(at + whole.length)) || ASKED.test(text.slice(0, at));
    return acts ? instead(at) : whole;
  });
}
