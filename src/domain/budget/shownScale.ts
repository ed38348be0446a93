import type { MoneyUnit } from '../plan/cover';
import type { SourceCell } from '../source/types';
import { parseMoney } from '../table/money';
import { cellLine } from '../table/cellText';

const SCALES = [1, 1000, 1_000_000] as const;

/**
 * What one unit of a cell's number is worth in pounds under a heading. A sheet kept in pounds can be shown in thousands
 * by its number format: the heading says £'000, the cell shows 1,235 and holds 1234567. The number then counts in the
 * heading's unit less the scale of the format; it never changes.
 */
export function poundsOfNumber(cell: SourceCell, pounds: MoneyUnit['pounds']): MoneyUnit['pounds'] {
  if (pounds === 1 || cell.number === null) return pounds;
  const scale = scaleShown(cell.number, cellLine(cell));
  const worth = pounds / scale;
  return worth >= 1_000_000 ? 1_000_000 : worth >= 1000 ? 1000 : 1;
}

/** How many times smaller the number is shown than it is: 1, 1,000 or 1,000,000. */
function scaleShown(number: number, text: string): number {
  const shown = parseMoney(text, 1_000_000);
  if (shown.pence === null || /[kmb]n?\)?$/i.test(text)) return 1;
  const value = shown.pence / 100_000_000;
  const half = 0.5000001 / 10 ** shown.decimals;
  return SCALES.find((scale) => Math.abs(number / scale - value) <= half) ?? 1;
}
