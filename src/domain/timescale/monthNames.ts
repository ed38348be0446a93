import { MONTH_NAMES } from '../calendar/months';
import { lettersApart } from './lettersApart';

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
const KNOWN = new Set<string>([...MONTH_NAMES, 'sept']);

/** The month that a mistyped word stands for (`febuary` is `february`), or `null`. Lower case. */
export function mistypedMonth(word: string): string | null {
  const slip = SLIPS[word];
  if (slip !== undefined) return slip;
  if (word.length < 4 || KNOWN.has(word) || NOT_MONTHS.has(word)) return null;
  for (const name of MONTH_NAMES) {
    if (name.length < 5 || !word.startsWith(name.charAt(0))) continue;
    const limit = name.length >= 7 ? 2 : 1;
    if (lettersApart(word, name, limit) <= limit) return name;
  }
  return null;
}
