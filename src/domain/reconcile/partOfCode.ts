import { bareCode, bareLetters } from '../budget/codes';
import type { LineIndex } from './lineIndex';

/** How an extract prints its codes, as far as that tells which plan code they hold. */
export interface CodesAsPrinted {
  /** No other code of the extract has the same letters and figures: `01-02` beside `010-2` tells nothing. */
  readonly isAlone: (code: string) => boolean;
  /** Lines whose code stands within a longer one: `100-0412-4100`, `0412 - Day care`, `0412/4100`. */
  readonly linesWithin: (code: string) => readonly number[];
}

const PARTED = /[\s\-–—/.|:_]+/;

/**
 * Looks over all the codes of an extract. A plan code within a longer ledger code counts only where the extract is so
 * printed throughout: more of its codes hold a plan code than are one.
 */
export function codesAsPrinted(
  codes: readonly string[],
  index: LineIndex,
  map: ReadonlyMap<string, readonly string[]>,
): CodesAsPrinted {
  const alike = new Map<string, Set<string>>();
  for (const code of codes) {
    const letters = bareLetters(code);
    alike.set(letters, (alike.get(letters) ?? new Set()).add(bareCode(code)));
  }
  const whole = codes.filter((code) => index.byBareCode.has(bareCode(code)) || map.has(code)).length;
  const within = new Map<string, readonly number[]>();
  for (const code of codes) {
    const lines = PARTED.test(code) && !index.byBareCode.has(bareCode(code)) ? linesWithin(code, index) : [];
    if (lines.length > 0) within.set(code, lines);
  }
  const isSoPrinted = within.size > whole;
  return {
    isAlone: (code) => alike.get(bareLetters(code))?.size === 1,
    linesWithin: (code) => (isSoPrinted ? (within.get(code) ?? []) : []),
  };
}

/** What the code begins with, the longest first, else any one part of it. */
function linesWithin(code: string, index: LineIndex): readonly number[] {
  const parts = code.split(PARTED).filter((part) => part !== '');
  for (let taken = parts.length - 1; taken > 0; taken -= 1) {
    const found = lookUp(parts.slice(0, taken).join(''), index);
    if (found.length > 0) return found;
  }
  return [
    ...new Set(parts.filter((part) => part.length > 2 && /\d/.test(part)).flatMap((part) => lookUp(part, index))),
  ];
}

function lookUp(part: string, index: LineIndex): readonly number[] {
  return part.length < 2 ? [] : (index.byLetters.get(bareLetters(part)) ?? []);
}
