import { bareCode, bareLetters, trimCode } from '../budget/codes';
import type { LineIndex } from './lineIndex';
import type { CodesAsPrinted } from './partOfCode';
import type { MatchedBy } from './types';

/** The lines that lay claim to rows, and the evidence. */
export interface Found {
  readonly lines: readonly number[];
  readonly by: MatchedBy;
}

/** The lines of a ledger code by the best evidence its letters give; `null` where they give none. */
export function findByCode(
  code: string,
  index: LineIndex,
  map: ReadonlyMap<string, readonly string[]>,
  printed: CodesAsPrinted,
  onBroken: (planCode: string) => void,
): Found | null {
  const exact = index.byCode.get(code);
  if (exact !== undefined) return { lines: exact, by: 'code' };
  const targets = (map.get(code) ?? map.get(`\n${bareCode(code)}`) ?? []).flatMap((planCode) => {
    const found = index.byCode.get(trimCode(planCode)) ?? index.byBareCode.get(bareCode(planCode));
    if (found === undefined) onBroken(planCode);
    return found ?? [];
  });
  if (targets.length > 0) return { lines: [...new Set(targets)], by: 'mapping' };
  const bare =
    index.byBareCode.get(bareCode(code)) ??
    (printed.isAlone(code) ? index.byLetters.get(bareLetters(code)) : undefined);
  if (bare !== undefined) return { lines: bare, by: 'codeWithoutPadding' };
  const part = printed.linesWithin(code);
  return part.length > 0 ? { lines: part, by: 'partOfCode' } : null;
}
