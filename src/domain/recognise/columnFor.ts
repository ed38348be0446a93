import { COLUMN_WORDS, type ColumnKey, type ColumnWords } from './columnWords';

/** The meanings found for a heading: more than one where the heading is used in several kinds of table. */
export interface HeadingMatch {
  readonly keys: readonly ColumnKey[];
  /** The known heading that it was found by. */
  readonly words: string;
  /** True where the heading is the known one and nothing else. */
  readonly whole: boolean;
}

type Index = ReadonlyMap<string, readonly ColumnKey[]>;

const INDEXES = new WeakMap<ColumnWords, Index>();
const LONGEST_HEADING = 90;

/** Words too general to tell a column by when others stand beside them. */
const GENERAL = new Set(
  'what how when who why from with by time year type title issue area end number support note notes team service contact direction latest result results value score position detail details description subject measure how-to category topic gap forum board standard'.split(
    ' ',
  ),
);

/** Headings that are questions: "Who's going to do it?" */
const QUESTIONS: readonly (readonly [RegExp, ColumnKey])[] = [
  [/^(?:who|by whom|whose)\b/, 'accountableLead'],
  [/^(?:by )?when\b/, 'timescale'],
  [
    /^(?:how (?:we|you)(?:'ll| will) (?:know|tell|measure|judge)\b|how (?:will|do|can|would|shall) (?:we|you|they|this|it|success) .*\b(?:know|measured?|tell|judged?|evaluated?)\b|what (?:difference|impact|success)|what (?:will|would|does|do) (?:success|good|it|this) (?:look|mean)|what will (?:be|have) (?:different|changed|improved))/,
    'outcome',
  ],
  [/^how (?:are (?:we|things|you)|is (?:it|this)) (?:doing|going|getting on|progressing)\b/, 'progress'],
  [/^what (?:are|will|do|is|needs?|must|should|we)\b|^how (?:will|do|are|can|we)\b/, 'action'],
  [/^why\b/, 'commentary'],
];

/** A heading as it is compared: lower case, without footnote marks, brackets of units, colons and doubled spaces. */
export function headingForm(heading: string): string {
  return heading
    .replace(/(\p{Ll})(?=\p{Lu}\p{Ll})/gu, '$1 ')
    .replace(/_/g, ' ')
    .toLowerCase()
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/\(s\)/g, 's')
    .replace(/\([^()]{0,60}\)/g, ' ')
    .replace(/[*:?"“”†‡]+/g, ' ')
    .replace(/\s*\/\s*/g, '/')
    .replace(/\.(?=\s|$)/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What a heading can mean, or `null` where it is none that is known. A known heading is looked for as the whole, then
 * within: the part before "of", "for", "to" or "by" counts first, and in it the words that stand last, so that "Action
 * owner" is a lead and "Date of completion" a date.
 */
export function headingMatch(heading: string, columnWords: ColumnWords = COLUMN_WORDS): HeadingMatch | null {
  const form = headingForm(heading);
  if (form === '' || form.length > LONGEST_HEADING) return null;
  const index = indexOf(columnWords);
  const whole = index.get(form);
  if (whole !== undefined) return { keys: whole, words: form, whole: true };
  const asked = QUESTIONS.find(([question]) => question.test(form));
  if (asked !== undefined) return { keys: [asked[1]], words: form, whole: false };
  const head = form.split(/\s(?:of|for|to|by|against|planned|with|in|at|who|that|which)\s/)[0] ?? form;
  return within(head, index) ?? (head === form ? null : within(form, index));
}

/**
 * The first meaning of a heading that is acceptable where it stands, or `null`.
 *
 * @example columnFor('Target date (dd/mm/yy)') // 'timescale'
 */
export function columnFor(
  heading: string,
  accept: (key: ColumnKey) => boolean = () => true,
  columnWords: ColumnWords = COLUMN_WORDS,
): ColumnKey | null {
  return headingMatch(heading, columnWords)?.keys.find(accept) ?? null;
}

/** The known heading that ends latest in the words, the longest of those that end there. */
function within(form: string, index: Index): HeadingMatch | null {
  const words = form.split(/[\s/,&+–—-]+/).filter((word) => word !== '' && word !== 'and' && word !== 'or');
  for (let end = words.length; end > 0; end -= 1) {
    for (let start = 0; start < end; start += 1) {
      const phrase = words.slice(start, end).join(' ');
      const keys = phrase.length < 3 || GENERAL.has(phrase) ? undefined : index.get(phrase);
      if (keys !== undefined) return { keys, words: phrase, whole: false };
    }
  }
  return null;
}

/** Known headings with others added, which are tried first. */
export function withColumnWords(
  columnWords: ColumnWords,
  more: Readonly<Partial<Record<ColumnKey, readonly string[]>>>,
): ColumnWords {
  const keys = new Set([...Object.keys(more), ...Object.keys(columnWords)] as ColumnKey[]);
  return Object.fromEntries(Array.from(keys, (key) => [key, [...(more[key] ?? []), ...(columnWords[key] ?? [])]]));
}

function indexOf(columnWords: ColumnWords): Index {
  const known = INDEXES.get(columnWords);
  if (known !== undefined) return known;
  const index = new Map<string, ColumnKey[]>();
  for (const [key, headings] of Object.entries(columnWords) as [ColumnKey, readonly string[]][]) {
    for (const heading of headings) {
      const form = headingForm(heading);
      const plain = form.replace(/[/&-]/g, ' ').replace(/\s+/g, ' ').trim();
      for (const one of new Set([form, plain])) {
        const keys = index.get(one) ?? [];
        if (!keys.includes(key)) index.set(one, [...keys, key]);
      }
    }
  }
  INDEXES.set(columnWords, index);
  return index;
}
