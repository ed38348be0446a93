import type { SourceCell } from '../source/types';
import { cellLine } from './cellText';
import { isSheetError } from './money';

/** Why a cell with something in it says nothing: a formula's error, the nought of a date system, a template's words. */
export type Hollow = 'error' | 'no date' | 'placeholder';

/** No plan was made so early; an empty date comes out of a date system as a day up to here. */
const LAST_NOUGHT = '1900-12-31';
/** The first day of the other date system. */
const OTHER_NOUGHT = '1970-01-01';
const NOUGHT_DATE = new RegExp(
  [
    String.raw`^\d{1,2}[-/. ](?:\d{1,2}|[a-z]{3,9})[-/. ](?:1899|1900)$`,
    String.raw`^(?:1899|1900)-\d\d-\d\d\b`,
    String.raw`^(?:1\/0\/00|00?\/01?\/(?:19)?00)$`,
    String.raw`^0?1[-/. ](?:0?1|jan(?:uary)?)[-/. ](?:19)?70$`,
    String.raw`^1970-01-01\b`,
  ].join('|'),
  'i',
);

/** Brackets longer than this hold words of the plan. */
const LONGEST_PLACEHOLDER = 60;
const BRACKETED = /^(?:\[([^[\]]+)\]|<([^<>]+)>|\{([^{}]+)\})(?:\s*e\.?g\b.*)?\.?$/i;
/** What a template asks for. */
const ASKED =
  /^(?:insert|enter|type|select|choose|your|name|date|lead|owner|title|action|status|description|dd|text)\b|\b(?:title|name|description|date|summary) of\b|^red \/ amber \/ green$/i;
const EXAMPLE = /^e\.?g\b/i;
const DAY_FORM = /^d{1,2}[-/. ]m{1,3}[-/. ](?:yy){1,2}$/i;
const CLICK = /^(?:click|tap) (?:or tap |here )?.*to (?:enter|add|insert|choose|select)\b/i;

/**
 * Why a cell holds no words, figure or day of its own although it is not blank; `null` for every other cell.
 *
 * @example hollowCell(cell) // 'error' for "#REF!", 'no date' for 1 January 1900, 'placeholder' for "[insert name]"
 */
export function hollowCell(cell: Pick<SourceCell, 'paragraphs' | 'date'> | null | undefined): Hollow | null {
  const text = cellLine(cell);
  if (text === '') return null;
  if (isSheetError(text)) return 'error';
  const date = cell?.date ?? null;
  if ((date !== null && (date <= LAST_NOUGHT || date === OTHER_NOUGHT)) || NOUGHT_DATE.test(text)) return 'no date';
  return isPlaceholder(text) ? 'placeholder' : null;
}

function isPlaceholder(text: string): boolean {
  if (EXAMPLE.test(text) || DAY_FORM.test(text) || CLICK.test(text)) return true;
  const found = BRACKETED.exec(text);
  const words = (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').trim();
  return words !== '' && words.length <= LONGEST_PLACEHOLDER && ASKED.test(words);
}
