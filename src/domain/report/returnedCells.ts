import { isIsoDate, type IsoDate } from '../calendar/isoDate';
import { fromSerial } from '../calendar/serial';
import { STATUS_WORDS, type StatusWord } from '../plan/types';
import { readTimescale } from '../timescale/readTimescale';

/** A cell of a returned form as any host reads it: dates are serials or the words typed. */
export type ReturnedCell = string | number | boolean | null | { readonly error: string };

/** A cell as trimmed text; blanks and errors are empty. */
export function cellWords(cell: ReturnedCell | undefined): string {
  if (cell === null || cell === undefined || typeof cell === 'object') return '';
  return String(cell).trim();
}

/** A date from a serial or from words that mean one date; `null` where they do not. */
export function asDate(cell: ReturnedCell | undefined, date1904: boolean): IsoDate | null {
  if (typeof cell === 'number') return fromSerial(cell, date1904);
  const text = cellWords(cell);
  if (text === '') return null;
  if (isIsoDate(text)) return text;
  const reading = readTimescale(text);
  return reading.certainty === 'ambiguous' ? null : reading.due;
}

/** A share from 0 to 1, from `0.4`, `40`, `40%`; `null` where it is none. */
export function asShare(cell: ReturnedCell | undefined): number | null {
  const text = cellWords(cell);
  const match = /^(\d+(?:\.\d+)?)\s*(%?)$/.exec(text);
  if (match === null) return null;
  const number = Number(match[1]);
  const share = match[2] === '%' || number > 1 ? number / 100 : number;
  return share >= 0 && share <= 1 ? share : null;
}

/** A word of the Status column, whatever its case. */
export function asStatus(cell: ReturnedCell | undefined): StatusWord | null {
  const text = cellWords(cell).toLowerCase();
  return STATUS_WORDS.find((word) => word.toLowerCase() === text) ?? null;
}
