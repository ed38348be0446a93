import { bareCode, bareLetters } from '../budget/codes';
import type { LineIndex } from './lineIndex';
import { mappedLines } from './mapTargets';
import type { CodesAsPrinted } from './partOfCode';
import type { MatchedBy } from './types';

const FRACTION_OF_NOUGHT = /^\d+\.0+$/;

/** The lines that lay claim to rows, and the evidence. */
export interface Found {
  readonly lines: readonly number[];
  readonly by: MatchedBy;
  /** Each line's share of the rows, where a mapping states them. */
  readonly shares: readonly number[] | null;
}

/** What is wrong with a mapping. */
export interface MapFaults {
  readonly broken: (planCode: string) => void;
  readonly shares: (fault: string) => void;
}

/** The lines of a ledger code by the best evidence its letters give; `null` where they give none. */
export function findByCode(
  code: string,
  index: LineIndex,
  map: ReadonlyMap<string, readonly string[]>,
  printed: CodesAsPrinted,
  faults: MapFaults,
): Found | null {
  const exact = index.byCode.get(code);
  if (exact !== undefined) return { lines: exact, by: 'code', shares: null };
  const mapped = findMapped(map.get(code) ?? map.get(`\n${bareCode(code)}`) ?? [], index, faults);
  if (mapped !== null) return mapped;
  const bare =
    index.byBareCode.get(bareCode(code)) ??
    // A number that lost its noughts may have gained a fraction: 1005.0 is 1005, and never 10050.
    (FRACTION_OF_NOUGHT.test(code) ? index.byBareCode.get(bareCode(code.replace(/\.0+$/, ''))) : undefined) ??
    (printed.isAlone(code) ? index.byLetters.get(bareLetters(code)) : undefined);
  if (bare !== undefined) return { lines: bare, by: 'codeWithoutPadding', shares: null };
  const part = printed.linesWithin(code);
  return part.length > 0 ? { lines: part, by: 'partOfCode', shares: null } : null;
}

/** The lines of a map's targets; `null` where none of them is in the plan. */
export function findMapped(targets: readonly string[], index: LineIndex, faults: MapFaults): Found | null {
  if (targets.length === 0) return null;
  const { lines, shares, fault } = mappedLines(targets, index, faults.broken);
  if (fault !== null) faults.shares(fault);
  return lines.length > 0 ? { lines, by: 'mapping', shares } : null;
}
