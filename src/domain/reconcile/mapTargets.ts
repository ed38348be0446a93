import { bareCode, trimCode } from '../budget/codes';
import type { LineIndex } from './lineIndex';

/** The lines that a ledger code is mapped to, and each one's share of it where shares are stated. */
export interface MappedLines {
  readonly lines: readonly number[];
  /** Shares of the whole, in the order of the lines; `null` where none is stated. */
  readonly shares: readonly number[] | null;
  /** What is wrong with the shares; `null` where nothing is. */
  readonly fault: string | null;
}

const PERCENT = /^(.+?)[\s:=]+(\d+(?:\.\d+)?)\s*%$/;
const FRACTION = /^(.+?)[\s:=]+(\d+)\s*\/\s*(\d+)$/;
/** Thirds may be written 33.33 %. */
const NEAR_WHOLE = 0.0005;

/** Reads a map's targets (`AC100`, `AC100 70%`, `AC100 1/3`); a code that no line has is handed to `onBroken`. */
export function mappedLines(
  targets: readonly string[],
  index: LineIndex,
  onBroken: (planCode: string) => void,
): MappedLines {
  const lines: number[] = [];
  const shares: (number | null)[] = [];
  for (const target of targets) {
    const whole = linesOf(target, index);
    const { code, share } = whole === undefined ? parted(target) : { code: target, share: null };
    const found = whole ?? linesOf(code, index);
    if (found === undefined) onBroken(code);
    for (const line of found ?? []) {
      if (lines.includes(line)) continue;
      lines.push(line);
      shares.push(share);
    }
  }
  const stated = shares.filter((share) => share !== null);
  if (stated.length === 0) return { lines, shares: null, fault: null };
  const sum = stated.reduce((total, share) => total + share, 0);
  if (stated.length < shares.length) return { lines, shares: null, fault: 'not every line has a share' };
  if (Math.abs(sum - 1) > NEAR_WHOLE) {
    return { lines, shares: null, fault: `the shares come to ${String(Math.round(sum * 10_000) / 100)} %, not 100 %` };
  }
  return { lines, shares: stated.map((share) => share / sum), fault: null };
}

function linesOf(code: string, index: LineIndex): readonly number[] | undefined {
  return index.byCode.get(trimCode(code)) ?? index.byBareCode.get(bareCode(code));
}

function parted(target: string): { readonly code: string; readonly share: number | null } {
  const percent = PERCENT.exec(target);
  if (percent !== null) return { code: percent[1] ?? '', share: Number(percent[2]) / 100 };
  const fraction = FRACTION.exec(target);
  if (fraction === null || Number(fraction[3]) === 0) return { code: target, share: null };
  return { code: fraction[1] ?? '', share: Number(fraction[2]) / Number(fraction[3]) };
}
