import { dayNumber, isoDate } from '../../../src/domain/calendar/isoDate';

/** What Excel makes of something put into a cell. */
export interface Typed {
  readonly value: string | number | boolean;
  readonly formula: string | null;
  /** An apostrophe stood before it: the cell shows text whatever it looks like. */
  readonly textMark: boolean;
  readonly error: boolean;
  /** The number format that typing it gives a cell in General. */
  readonly numberFormat: string | null;
}

const ERRORS = /^#(N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const EPOCH = dayNumber('1899-12-30');
/** Neither number nor date is without one. */
const NUMERALS = /\d/;

function plain(value: string | number | boolean, numberFormat: string | null = null): Typed {
  return { value, formula: null, textMark: false, error: false, numberFormat };
}

function serial(year: number, month: number, day: number): number | null {
  const date = isoDate(year < 100 ? 2000 + year : year, month, day);
  return date === null ? null : dayNumber(date) - EPOCH;
}

function monthOf(word: string): number {
  return MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
}

/** Dates in the forms that Excel recognises when typed; guess: the host's own list is longer. */
export function dateTyped(text: string): Typed | null {
  if (!NUMERALS.test(text)) return null;
  const slashed = /^(\d{1,4})[/-](\d{1,2})(?:[/-](\d{1,4}))?$/.exec(text);
  if (slashed !== null) {
    const [a, b, c] = [Number(slashed[1]), Number(slashed[2]), Number(slashed[3] ?? 2026)];
    const value = a > 31 ? serial(a, b, c) : (serial(c, a, b) ?? serial(c, b, a));
    return value === null ? null : plain(value, 'm/d/yyyy');
  }
  const worded = /^(?:(\d{1,2})[ -])?([A-Za-z]{3,9})[ -](\d{2,4})$/.exec(text);
  if (
    worded === null ||
    monthOf(worded[2] ?? '') === 0 ||
    !/^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*$/i.test(worded[2] ?? '')
  )
    return null;
  const value = serial(Number(worded[3]), monthOf(worded[2] ?? ''), Number(worded[1] ?? 1));
  return value === null ? null : plain(value, worded[1] === undefined ? 'mmm-yy' : 'd-mmm-yy');
}

function numberTyped(text: string): Typed | null {
  if (!NUMERALS.test(text)) return null;
  const number = /^([-+]?)[£$]?((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?(%?)$/i.exec(text);
  if (number === null) return null;
  const value = Number(text.replace(/[£$,%+]/g, ''));
  return plain(number[3] === '%' ? value / 100 : value, number[3] === '%' ? '0%' : null);
}

/**
 * Reads a value as Excel does on a write through the API: an apostrophe marks text, a text cell (`@`) keeps what it gets,
 * `=` begins a formula and so do `+ - @` before anything that is no number, and numbers, percentages, true, false, errors
 * and dates are read from text. Sources: Microsoft Learn, "Range.values"; office-js issue 6687; OFFICE facts in
 * docs/excel-model.md, where the guesses are marked.
 */
export function typedValue(input: string | number | boolean, numberFormat: string): Typed {
  if (typeof input !== 'string') return plain(input);
  if (input.startsWith("'")) return { ...plain(input.slice(1)), textMark: true };
  if (numberFormat === '@') return plain(input);
  if (input.startsWith('=') && input.length > 1) return { ...plain(''), formula: input };
  const text = input.trim();
  const number = numberTyped(text);
  if (number !== null) return number;
  if (/^[-+@]./.test(input)) return { ...plain(''), formula: `=${input}` };
  if (/^true$/i.test(text)) return plain(true);
  if (/^false$/i.test(text)) return plain(false);
  if (ERRORS.test(text)) return { ...plain(text), error: true };
  return dateTyped(text) ?? plain(input);
}
