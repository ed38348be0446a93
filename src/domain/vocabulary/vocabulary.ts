import { headingForm, type FormRules } from './headingForm';
import { isSlipOf, SHORTEST_SLIP } from './slips';
import type { HeadingMatch, HeadingRow } from './types';

/** Longer texts are no headings. */
export const LONGEST_HEADING = 90;
const WIDEST_GAP = 3;
/** What stands before these words says what a column is: "date of the meeting". */
const HEAD_ENDS = new Set('of for to by against planned with in at who that which from vs v'.split(' '));

interface Phrase {
  readonly row: HeadingRow;
  readonly words: readonly string[];
}

/** Known headings, ready to be looked up; made once for a kind of document by {@link vocabularyOf}. */
export interface Vocabulary {
  readonly rules: FormRules;
  readonly rows: readonly HeadingRow[];
  readonly whole: ReadonlyMap<string, readonly HeadingRow[]>;
  readonly plural: ReadonlyMap<string, string>;
  readonly slippable: ReadonlyMap<string, readonly string[]>;
  readonly opens: ReadonlyMap<string, readonly Phrase[]>;
  readonly anywhere: readonly Phrase[];
  readonly within: ReadonlyMap<string, readonly HeadingRow[]>;
  readonly found: Map<string, HeadingMatch | null>;
}

/** Makes the index of known headings. The order of the rows decides between meanings that are equally likely. */
export function vocabularyOf(rows: readonly HeadingRow[], rules: FormRules): Vocabulary {
  const whole = new Map<string, HeadingRow[]>();
  const within = new Map<string, HeadingRow[]>();
  const opens = new Map<string, Phrase[]>();
  const anywhere: Phrase[] = [];
  for (const row of rows) {
    const form = row.heading
      .split('…')
      .map((part) => headingForm(part, rules))
      .join(' … ');
    if (!row.heading.includes('…')) add(whole, form, row);
    const full = withAsides(row.heading, rules);
    if (full !== form) add(whole, full, row);
    const words = form.split(' ');
    if (row.opens) opens.set(words[0] ?? '', [...(opens.get(words[0] ?? '') ?? []), { row, words }]);
    if (row.anywhere) anywhere.push({ row, words });
    if (!row.wholeOnly && !row.opens && !row.anywhere && form.length > 2) add(within, form, row);
  }
  const plural = new Map<string, string>();
  const slippable = new Map<string, string[]>();
  for (const form of whole.keys()) {
    const one = singular(form);
    if (!plural.has(one)) plural.set(one, form);
    if (form.length >= SHORTEST_SLIP) slippable.set(form.charAt(0), [...(slippable.get(form.charAt(0)) ?? []), form]);
  }
  return { rules, rows, whole, plural, slippable, opens, anywhere, within, found: new Map() };
}

/**
 * What a heading can mean, or `null` where it is none that is known. It is looked for as a whole (singular or plural),
 * then by how it begins and by the words that decide wherever they stand, then as a whole with a slip of the keyboard,
 * then by a known heading within it: the part before "of", "for", "to" or "by" counts first, and in it the words that
 * stand last, so that "Action owner" is a lead and "Date of completion" a date.
 */
export function headingMatch(heading: string, vocabulary: Vocabulary): HeadingMatch | null {
  const known = vocabulary.found.get(heading);
  if (known !== undefined) return known;
  const form = heading.length > LONGEST_HEADING * 2 ? '' : headingForm(heading, vocabulary.rules);
  const full = form === '' ? '' : withAsides(heading, vocabulary.rules);
  const match =
    form === '' || form.length > LONGEST_HEADING
      ? null
      : matchOfForm(vocabulary.whole.has(full) ? full : form, vocabulary);
  if (vocabulary.found.size < MOST_REMEMBERED) vocabulary.found.set(heading, match);
  return match;
}

/** A heading with what stands in brackets, by which a known one may be told: "Completed (Y/N)". */
function withAsides(heading: string, rules: FormRules): string {
  return rules.asides === 'kept' ? headingForm(heading, rules) : headingForm(heading, { ...rules, asides: 'kept' });
}

/** Headings looked up again and again, as tables are searched for their header. */
const MOST_REMEMBERED = 5000;

function matchOfForm(form: string, vocabulary: Vocabulary): HeadingMatch | null {
  const { whole, plural } = vocabulary;
  const exact = whole.has(form) ? form : plural.get(singular(form));
  if (exact !== undefined) return wholeMatch(exact, vocabulary, null);
  const words = form.split(' ');
  const phrase = openingOf(words, vocabulary) ?? vocabulary.anywhere.find((each) => stands(each.words, words));
  if (phrase !== undefined) return { rows: [phrase.row], words: phrase.words.join(' '), strength: 'part' };
  const slip = vocabulary.slippable.get(form.charAt(0))?.find((each) => isSlipOf(form, each));
  if (slip !== undefined) return wholeMatch(slip, vocabulary, 'slip');
  const end = words.findIndex((word, at) => at > 0 && HEAD_ENDS.has(word));
  return within(words, end < 0 ? words.length : end, vocabulary);
}

function wholeMatch(form: string, { whole }: Vocabulary, strength: 'slip' | null): HeadingMatch {
  const rows = whole.get(form) ?? [];
  return { rows, words: form, strength: strength ?? (rows.every(({ weak }) => weak) ? 'weak' : 'whole') };
}

/** The longest of the known beginnings. */
function openingOf(words: readonly string[], { opens }: Vocabulary): Phrase | undefined {
  const fitting = (opens.get(words[0] ?? '') ?? []).filter((each) => standsAt(each.words, words, 0));
  return fitting.reduce<Phrase | undefined>(
    (best, each) => (best === undefined || each.words.length > best.words.length ? each : best),
    undefined,
  );
}

/** The known heading that ends latest in the head of the words, the longest of those that end there; else in the rest. */
function within(words: readonly string[], head: number, vocabulary: Vocabulary): HeadingMatch | null {
  for (const last of head === words.length ? [head] : [head, words.length]) {
    for (let end = last; end > 0; end -= 1) {
      for (let start = 0; start < end; start += 1) {
        const phrase = words.slice(start, end).join(' ');
        const rows = vocabulary.within.get(phrase);
        if (rows !== undefined) return { rows, words: phrase, strength: 'part' };
      }
    }
  }
  return null;
}

function stands(phrase: readonly string[], words: readonly string[]): boolean {
  return words.some((_, at) => standsAt(phrase, words, at));
}

function standsAt(phrase: readonly string[], words: readonly string[], at: number): boolean {
  const [first, ...rest] = phrase;
  if (first === undefined) return true;
  if (first !== '…') return words[at] === first && standsAt(rest, words, at + 1);
  for (let gap = 0; gap <= WIDEST_GAP; gap += 1) if (standsAt(rest, words, at + gap)) return true;
  return false;
}

/** A form with its words in the singular, as far as an "s" tells. */
function singular(form: string): string {
  return form.replace(/\b([a-z]{2,}?)(?:ies|(?<![suia])s)\b/g, (word, stem: string) =>
    word.endsWith('ies') ? `${stem}y` : stem,
  );
}

function add(index: Map<string, HeadingRow[]>, form: string, row: HeadingRow): void {
  const rows = index.get(form);
  if (rows === undefined) index.set(form, [row]);
  else if (!rows.some(({ meaning }) => meaning === row.meaning)) rows.push(row);
}
