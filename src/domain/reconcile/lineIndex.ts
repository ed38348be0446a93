import type { BudgetLine } from '../plan/types';
import { bareCode, bareLetters, trimCode } from '../budget/codes';
import type { CodesAsPrinted } from './partOfCode';
import { plainName } from './serviceNames';
import type { MatchedBy } from './types';

/** Ways to find lines, each looked up once however many rows there are; lines by their places in the plan. */
export interface LineIndex {
  readonly byCode: ReadonlyMap<string, readonly number[]>;
  readonly byBareCode: ReadonlyMap<string, readonly number[]>;
  readonly byLetters: ReadonlyMap<string, readonly number[]>;
  readonly byName: ReadonlyMap<string, readonly number[]>;
  readonly uncodedByName: ReadonlyMap<string, readonly number[]>;
}

/** The lines that lay claim to rows, and the evidence. */
export interface Found {
  readonly lines: readonly number[];
  readonly by: MatchedBy;
}

/** Indexes a plan's lines by code and name. */
export function lineIndex(lines: readonly BudgetLine[]): LineIndex {
  const byCode = new Map<string, number[]>();
  const byBareCode = new Map<string, number[]>();
  const byLetters = new Map<string, number[]>();
  const byName = new Map<string, number[]>();
  const uncodedByName = new Map<string, number[]>();
  lines.forEach((line, place) => {
    const code = trimCode(line.code);
    const name = plainName(line.service);
    if (code !== '') {
      addTo(byCode, code, place);
      addTo(byBareCode, bareCode(code), place);
      addTo(byLetters, bareLetters(code), place);
    } else if (name !== '') addTo(uncodedByName, name, place);
    if (name !== '') addTo(byName, name, place);
  });
  return { byCode, byBareCode, byLetters, byName, uncodedByName };
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

function addTo(index: Map<string, number[]>, key: string, place: number): void {
  const places = index.get(key);
  if (places === undefined) index.set(key, [place]);
  else places.push(place);
}
