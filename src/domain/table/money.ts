import type { Pence } from '../plan/types';

/** An amount as read from printed text. */
export interface MoneyReading {
  /** Whole pence, or `null` where the text holds no amount. */
  readonly pence: Pence | null;
  /** Decimals as printed: `1,234.50` has two. */
  readonly decimals: number;
  /** Why text that is not blank gives no amount; `null` where nothing is wrong. */
  readonly fault: string | null;
}

const NOTHING: MoneyReading = { pence: null, decimals: 0, fault: null };
const NO_FIGURE = /^(?:[-–—−.]+|n\/?a|\.\.)$/i;
const NIL = /^nil$/i;
const FOREIGN = /[€$¥]|\b(?:EUR|USD|JPY|CHF|AUD|CAD|NZD|INR|SEK|NOK|DKK|PLN)\b/i;
const SHEET_ERROR =
  /^#(?:REF!|VALUE!|NAME\?|DIV\/0!|N\/A!?|NUM!|NULL!|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$|^#{4,}$/i;
/** Most figures of a ledger: digits and a point. They are read without ado, since there may be a million of them. */
const PLAIN = /^-?\d{1,8}(?:\.\d{1,2})?$/;
const GROUPED = /^(?:\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+|\d+)?(?:\.\d*)?$/;
const MULTIPLIERS: readonly (readonly [pattern: RegExp, pounds: number])[] = [
  [/(?:k|thousand)$/i, 1000],
  [/(?:bn|billion)$/i, 1_000_000_000],
  [/(?:mn|m|million)$/i, 1_000_000],
];

/**
 * Reads an amount as accounts print it: `(1,234.50)`, `1,234-`, `£12.3m`, `45 CR` (a credit is negative).
 * `pounds` is what one printed unit is worth (1,000 under a £'000 heading); a printed k or m is taken as it stands.
 * Blank, a dash and "n/a" hold no amount and are no fault; "nil" is nought. Works on the digits, never on fractions.
 * Refuses, with the reason: words, percentages, spreadsheet errors, other currencies, commas out of place.
 *
 * @example parseMoney('(1,234.5)', 1000) // { pence: -123450000, decimals: 1, fault: null }
 */
export function parseMoney(text: string, pounds = 1): MoneyReading {
  if (PLAIN.test(text)) return plainPence(text, pounds);
  const plain = text.replace(/[\s\u00a0\u2007\u202f]+/g, ' ').trim();
  if (plain === '' || NO_FIGURE.test(plain)) return NOTHING;
  if (NIL.test(plain)) return { pence: 0, decimals: 0, fault: null };
  if (isSheetError(plain)) return refuse(`${plain} is a spreadsheet error, not an amount`);
  const foreign = currencyFault(plain);
  if (foreign !== null) return refuse(foreign);
  if (plain.includes('%')) return refuse(`“${plain}” is a percentage, not an amount`);
  const signed = takeSign(plain);
  if (signed === null) return refuse(`“${plain}” has two signs that disagree`);
  const scaled = takeMultiplier(signed.rest, pounds);
  const digits = scaled.rest.trim();
  if (!/\d/.test(digits) || !GROUPED.test(digits)) return refuse(`“${plain}” is not an amount`);
  return exactPence(digits.replace(/[, ]/g, ''), scaled.pounds, signed.negative, plain);
}

/** True for what a spreadsheet shows where a formula has no result, or a column no room: `#REF!`, `########`. */
export function isSheetError(text: string): boolean {
  return SHEET_ERROR.test(text);
}

/** Why an amount shown so is no sum of pounds (`€400`, `USD 20`); `null` for pounds and for no currency. */
export function currencyFault(text: string): string | null {
  return !PLAIN.test(text) && FOREIGN.test(text) ? `“${text}” is not in pounds` : null;
}

/**
 * Whole pence of a number as a spreadsheet holds it, `pounds` being what one unit is worth: 5776.1 in £'000 is
 * 577,610,000 pence. Binary noise beyond the fifteenth figure is dropped, as the sheet itself does on showing it.
 */
export function penceOf(value: number, pounds = 1): Pence {
  const pence = Math.round(Number((value * pounds * 100).toPrecision(15)));
  return pence === 0 ? 0 : pence;
}

function plainPence(text: string, pounds: number): MoneyReading {
  const point = text.indexOf('.');
  const decimals = point < 0 ? 0 : text.length - point - 1;
  const hundredths = Number(point < 0 ? `${text}00` : text.replace('.', '') + (decimals === 1 ? '0' : ''));
  const pence = hundredths * pounds;
  return { pence: pence === 0 ? 0 : pence, decimals, fault: null };
}

function refuse(fault: string): MoneyReading {
  return { pence: null, decimals: 0, fault };
}

function takeSign(text: string): { readonly negative: boolean; readonly rest: string } | null {
  let rest = text
    .replace(/[−–—]/g, '-')
    .replace(/[*†‡]+$/, '')
    .replace(/£|\bGBP\b/gi, '')
    .trim();
  let negatives = 0;
  let debit = false;
  const take = (pattern: RegExp, replacement = ''): boolean => {
    const shorter = rest.replace(pattern, replacement).trim();
    const found = shorter !== rest;
    rest = shorter;
    return found;
  };
  if (take(/\s*\bCR\.?$|(?<=\d)CR\.?$/i)) negatives += 1;
  if (take(/\s*\bDR\.?$|(?<=\d)DR\.?$/i)) debit = true;
  const bracketed = take(/^(-?)\s*\((.*)\)\s*(-?)$/, '$1$2$3');
  const minus = take(/^-\s*/) || take(/\s*-$/);
  take(/^\+\s*/);
  if (bracketed || minus) negatives += 1;
  if (negatives > 1 || (debit && negatives > 0)) return null;
  return { negative: negatives === 1, rest };
}

function takeMultiplier(text: string, pounds: number): { readonly pounds: number; readonly rest: string } {
  for (const [pattern, worth] of MULTIPLIERS) {
    if (pattern.test(text)) return { pounds: worth, rest: text.replace(pattern, '') };
  }
  return { pounds, rest: text };
}

function exactPence(digits: string, pounds: number, negative: boolean, printed: string): MoneyReading {
  const [whole = '', fraction = ''] = digits.split('.');
  const scale = String(pounds * 100).length - 1;
  const kept = fraction.slice(0, scale).padEnd(scale, '0');
  const roundsUp = (fraction[scale] ?? '0') >= '5';
  const pence = BigInt(`${whole}${kept}` === '' ? '0' : `${whole}${kept}`) + (roundsUp ? 1n : 0n);
  if (pence > BigInt(Number.MAX_SAFE_INTEGER)) return refuse(`“${printed}” is too large to be an amount`);
  const size = Number(pence);
  return { pence: negative && size !== 0 ? -size : size, decimals: fraction.length, fault: null };
}
