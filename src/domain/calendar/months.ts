const NAMES = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
] as const;

/** The months' names in English, January first; lower case. */
export const MONTH_NAMES: readonly string[] = NAMES;

/** Matches the first three letters of a month's name, without a capture group; lower case. */
export const MONTH_START = `(?:${NAMES.map((name) => name.slice(0, 3)).join('|')})`;

/** Matches a month's name or its usual short form, without a capture group, whatever follows it; lower case. */
export const MONTH_WORD = `(?:${NAMES.map(wordOf).join('|')})`;

/** Matches a month's name or its usual short form as a word, with the full stop of a short form; lower case. */
export const MONTH = `${MONTH_WORD}(?![a-z])\\.?`;

/** The month of a name that {@link MONTH} matches, 1 = January; 0 for any other word. */
export function monthNumber(word: string): number {
  const short = word.trim().slice(0, 3).toLowerCase();
  return NAMES.findIndex((name) => name.startsWith(short)) + 1;
}

/** Month's name for messages: `monthName(6)` is `June`. */
export function monthName(month: number): string {
  const name = NAMES[month - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The name, whole or cut as people cut it: three letters, four of June and July, "sept". */
function wordOf(name: string): string {
  if (name.length <= 4) return name.length === 3 ? name : `${name.slice(0, 3)}${name.slice(3)}?`;
  if (name === 'september') return 'sept?(?:ember)?';
  return `${name.slice(0, 3)}(?:${name.slice(3)})?`;
}
