import { lettersApart } from './lettersApart';

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

/** Matches a month's name or its usual short form, without a capture group; lower case. */
export const MONTH =
  '(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?';

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

/** English words that are one letter away from a month. */
const NOT_MONTHS = new Set([
  'match',
  'marsh',
  'apply',
  'ranch',
  'larch',
  'mach',
  'maybe',
  'augusta',
  'merch',
  'octopus',
]);
/** Slips in short months, too short to be told by their letters. */
const SLIPS: Readonly<Record<string, string>> = {
  setp: 'sept',
  spet: 'sept',
  setpember: 'september',
  juen: 'june',
  jume: 'june',
  junne: 'june',
  juine: 'june',
  jully: 'july',
  jly: 'july',
  jnue: 'june',
  jule: 'july',
  juy: 'july',
  jlu: 'jul',
  mach: 'march',
  mrch: 'march',
  arp: 'apr',
  agu: 'aug',
  otc: 'oct',
  nvo: 'nov',
  dce: 'dec',
};
const KNOWN = new Set<string>([...NAMES, 'sept']);

/** The month that a mistyped word stands for (`febuary` is `february`), or `null`. Lower case. */
export function mistypedMonth(word: string): string | null {
  const slip = SLIPS[word];
  if (slip !== undefined) return slip;
  if (word.length < 4 || KNOWN.has(word) || NOT_MONTHS.has(word)) return null;
  for (const name of NAMES) {
    if (name.length < 5 || !word.startsWith(name.charAt(0))) continue;
    const limit = name.length >= 7 ? 2 : 1;
    if (lettersApart(word, name, limit) <= limit) return name;
  }
  return null;
}
