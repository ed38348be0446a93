import { bareCode, bareLetters } from '../budget/codes';
import type { Found } from './findByCode';
import type { LineIndex } from './lineIndex';
import type { LedgerRow } from './types';

const MARKS = /[\s\-–—/.|:_]+/;

/**
 * Finds lines whose code is a ledger row's cost centre and account together. `AC100/4100` is parted by its own mark, so
 * that a row of AC100 and 4100 is its beyond doubt; `AC1004100` counts only where the extract is so printed: more of
 * its pairs join to a line's code than of its codes are one. A map's codes may be joined likewise.
 */
export function joinedCodes(
  rows: readonly LedgerRow[],
  index: LineIndex,
  map: ReadonlyMap<string, readonly string[]>,
): (row: LedgerRow) => Found | readonly string[] | null {
  const parted = new Map<string, number[]>();
  for (const [code, lines] of index.byCode) {
    const key = pairKey(code);
    if (key !== null) parted.set(key, [...(parted.get(key) ?? []), ...lines]);
  }
  const mapped = new Map<string, readonly string[]>();
  for (const [code, targets] of map) {
    const key = code.startsWith('\n') ? null : pairKey(code);
    if (key !== null) mapped.set(key, targets);
  }
  const isJoined = areJoined(rows, index, map);
  const known = new Map<string, Found | readonly string[] | null>();
  return (row) => {
    if (row.code === '' || row.account === '') return null;
    const key = `${row.code}\n${row.account}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const pair = `${bareCode(row.code)}\n${bareCode(row.account)}`;
    const lines =
      parted.get(pair) ?? (isJoined() ? index.byLetters.get(bareLetters(row.code + row.account)) : undefined);
    const isAlone = lines !== undefined && (parted.has(pair) || !index.byBareCode.has(bareCode(row.code)));
    const found = mapped.get(pair) ?? (isAlone ? { lines, by: 'codeAndAccount' as const, shares: null } : null);
    known.set(key, found);
    return found;
  };
}

function pairKey(code: string): string | null {
  const parts = code.split(MARKS).filter((part) => part !== '');
  return parts.length === 2 ? parts.map(bareCode).join('\n') : null;
}

/** Looked at only when it is asked: more pairs join to a code than codes stand alone. */
function areJoined(
  rows: readonly LedgerRow[],
  index: LineIndex,
  map: ReadonlyMap<string, readonly string[]>,
): () => boolean {
  let answer: boolean | null = null;
  return () => {
    if (answer !== null) return answer;
    const pairs = new Set<string>();
    const codes = new Set<string>();
    for (const { code, account } of rows) {
      if (code === '' || account === '') continue;
      codes.add(code);
      pairs.add(`${code}\n${account}`);
    }
    const joined = [...pairs].filter((pair) => index.byLetters.has(bareLetters(pair))).length;
    const whole = [...codes].filter((code) => index.byBareCode.has(bareCode(code)) || map.has(code)).length;
    answer = joined > whole;
    return answer;
  };
}
